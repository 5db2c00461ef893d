// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestNumbers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parsesDecimals()
    {
        QCOMPARE(Decimal::parse(u"1,234.50"_s)->toString(), u"1234.5"_s);
    }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "test_numbers.moc"
