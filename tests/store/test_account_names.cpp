// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/account_names.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

AccountSettings account(const QString& name, const QString& address = {}) {
    static int made = 0;
    AccountSettings account;
    account.id = QString::number(++made);
    account.name = name;
    account.address = QUrl(address);
    account.practice = address.isEmpty();
    return account;
}

} // namespace

class AccountNamesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data() {
        QTest::addColumn<QList<AccountSettings>>("accounts");
        QTest::addColumn<QStringList>("names");
        const QString one = u"https://a.example/api"_s;
        const QString other = u"https://b.example/api"_s;
        QTest::newRow("none") << QList<AccountSettings>() << QStringList();
        QTest::newRow("different") << QList{account(u"A"_s, one), account(u"B"_s, one)} << QStringList{u"A"_s, u"B"_s};
        QTest::newRow("one host") << QList{account(u"HeySMM"_s, one), account(u"B"_s, one), account(u"HeySMM"_s, one)}
                                  << QStringList{u"HeySMM"_s, u"B"_s, u"HeySMM (2)"_s};
        QTest::newRow("two hosts") << QList{account(u"HeySMM"_s, one), account(u"HeySMM"_s, other)}
                                   << QStringList{u"HeySMM (a.example)"_s, u"HeySMM (b.example)"_s};
        QTest::newRow("case and spaces") << QList{account(u"HeySMM"_s, one), account(u" heysmm "_s, one)}
                                         << QStringList{u"HeySMM"_s, u" heysmm  (2)"_s};
        QTest::newRow("some hosts the same")
            << QList{account(u"A"_s, one), account(u"A"_s, other), account(u"A"_s, one)}
            << QStringList{u"A"_s, u"A (2)"_s, u"A (3)"_s};
        QTest::newRow("without a host") << QList{account(u"A"_s, one), account(u"A"_s)}
                                        << QStringList{u"A"_s, u"A (2)"_s};
        QTest::newRow("the number is a name")
            << QList{account(u"A"_s, one), account(u"A"_s, one), account(u"A (2)"_s, one)}
            << QStringList{u"A"_s, u"A (3)"_s, u"A (2)"_s};
        QTest::newRow("the host is a name")
            << QList{account(u"A"_s, one), account(u"A"_s, other), account(u"A (a.example)"_s, one)}
            << QStringList{u"A"_s, u"A (b.example)"_s, u"A (a.example)"_s};
        QTest::newRow("no names") << QList{account({}, one), account({}, one)} << QStringList{QString(), u" (2)"_s};
    }

    void names() {
        QFETCH(const QList<AccountSettings>, accounts);
        QFETCH(const QStringList, names);
        QCOMPARE(namesToldApart(accounts), names);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        for (qsizetype at = 0; at < accounts.size(); ++at)
            QCOMPARE(nameToldApart(accounts, accounts.at(at)), names.at(at));
    }

    void aStrangerKeepsItsName() { QCOMPARE(nameToldApart({account(u"A"_s)}, account(u"A"_s)), u"A"_s); }
};

QTEST_GUILESS_MAIN(AccountNamesTest)
#include "test_account_names.moc"
