// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_practice_account.h"
#include "test_practice_catalog.h"
#include "test_practice_fault.h"
#include "test_practice_http.h"
#include "test_practice_program.h"
#include "test_practice_series.h"
#include "test_practice_state.h"

#include <QCoreApplication>
#include <QTest>

int main(int argc, char* argv[]) {
    QCoreApplication app(argc, argv);
    int failures = 0;
    const auto run = [&failures](QObject&& test) { failures += QTest::qExec(&test, QCoreApplication::arguments()); };
    run(TestPracticeCatalog());
    run(TestPracticeAccount());
    run(TestPracticeSeries());
    run(TestPracticeState());
    run(TestPracticeHttp());
    run(TestPracticeFault());
    run(TestPracticeProgram());
    return failures;
}
