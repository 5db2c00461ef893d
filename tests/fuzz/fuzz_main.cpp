// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// What libFuzzer calls; the program's name chooses the target, "fuzz_services".

namespace {

const FuzzTarget* target = nullptr;

struct AtExit final {
    ~AtExit() { fuzz::cleanUp(); }
};

} // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
    static const QCoreApplication application(*argc, *argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    const QString name = QFileInfo(QString::fromLocal8Bit(**argv)).fileName();
    for (const FuzzTarget& one : fuzzTargets()) {
        if (name == QStringLiteral("fuzz_") + QLatin1StringView(one.name))
            target = &one;
    }
    if (target == nullptr)
        qFatal("There is no target %s", qUtf8Printable(name));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString problem = target->run(bytes);
    static const AtExit before; // what the run has made, and the application, end
    if (problem.isEmpty())
        return 0;
    std::fprintf(stderr, "%s: %s\n", target->name, qUtf8Printable(problem));
    std::abort();
}
