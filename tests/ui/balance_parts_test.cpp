// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_chart.h"
#include "ui/balance/balance_history.h"
#include "ui/balance/figure_label.h"
#include "ui/balance/low_balance_watch.h"
#include "ui/balance/warn_below.h"
#include "ui/kit/form_field.h"

#include <QAccessible>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Money usd(QStringView amount) {
    return Money::parse(amount, u"USD"_s).value();
}

QList<BalancePoint> points(const QStringList& amounts) {
    QList<BalancePoint> points;
    for (const QString& amount : amounts)
        points.append({1'700'000'000'000 + points.size() * 3'600'000, usd(amount)});
    return points;
}

AccountSettings account(const QString& name, const QString& currency) {
    AccountSettings account;
    account.name = name;
    account.currency = currency;
    return account;
}

} // namespace

class BalancePartsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_folder.isValid());
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"orderdeck.ini"_s));
        m_theme = std::make_unique<Theme>(*qApp, *m_settings);
    }
    void init() { m_account = m_settings->saveAccount(account(u"Shop"_s, u"USD"_s)); }
    void cleanup() { m_settings->removeAccount(m_account); }
    void cleanupTestCase() {
        m_theme.reset();
        m_settings.reset();
    }

    void figureIsWholeAndExact() {
        FigureLabel figure(*m_theme, u"Balance"_s);
        figure.setMoney({usd(u"100.84292")});
        QCOMPARE(figure.text(), u"$100.84292"_s);
        QCOMPARE(figure.accessibleName(), u"Balance"_s);
        QCOMPARE(figure.accessibleDescription(), u"$100.84292"_s);
        figure.setMoney({usd(u"-1234567.5")});
        QCOMPARE(figure.text(), u"\u2212$1,234,567.50"_s);
        figure.setMoney({Money::parse(u"7.125", u"XBT"_s).value()});
        QCOMPARE(figure.text(), u"7.125\u00a0XBT"_s);
        // Every length is painted at every width, and what is shortened is told whole.
        figure.setMoney({usd(u"12345678901234.000000000001")});
        for (const int width : {4, 40, 200, 600}) {
            figure.resize(width, figure.sizeHint().height());
            QVERIFY(!figure.grab().isNull());
            QCOMPARE(figure.toolTip().isEmpty(), width == 600);
        }
    }

    void severalSumsAreSeveralLines() {
        FigureLabel figure(*m_theme, u"Spent today"_s);
        const int one = (figure.setMoney({usd(u"1.5")}), figure.sizeHint().height());
        figure.setMoney({usd(u"1.5"), Money::parse(u"2.25", u"EUR"_s).value()});
        QCOMPARE(figure.text(), u"$1.50\n€2.25"_s);
        QVERIFY(figure.sizeHint().height() > one);
    }

    void crossingIsToldOnce() {
        LowBalanceWatch watch(*m_settings);
        QSignalSpy crossed(&watch, &LowBalanceWatch::crossed);
        watch.setBalance(m_account, usd(u"5"));
        QVERIFY2(!watch.isLow(), "no warning is asked for");
        setWarning(m_account, u"20"_s);
        QVERIFY(watch.isLow());
        QCOMPARE(watch.threshold(), std::optional(usd(u"20")));
        QCOMPARE(crossed.size(), 1);
        QCOMPARE(crossed.first().at(0).value<Money>(), usd(u"5"));
        QCOMPARE(crossed.first().at(1).value<Money>(), usd(u"20"));

        watch.setBalance(m_account, usd(u"4.5"));
        setWarning(m_account, u"10"_s);
        QCOMPARE(crossed.size(), 1);
        watch.setBalance(m_account, usd(u"10")); // not below
        QVERIFY(!watch.isLow());
        watch.setBalance(m_account, usd(u"9.999999"));
        QVERIFY(watch.isLow());
        QCOMPARE(crossed.size(), 2);
    }

    void crossingIsToldOnceForEachAccount() {
        const QString other = m_settings->saveAccount(account(u"Other"_s, u"EUR"_s));
        setWarning(m_account, u"20"_s);
        LowBalanceWatch watch(*m_settings);
        QSignalSpy crossed(&watch, &LowBalanceWatch::crossed);
        watch.setBalance(m_account, std::nullopt);
        QCOMPARE(crossed.size(), 0);
        watch.setBalance(m_account, usd(u"1"));
        watch.setBalance(other, Money::parse(u"1", u"EUR"_s).value());
        QVERIFY(!watch.isLow());
        watch.setBalance(m_account, usd(u"1"));
        QVERIFY(watch.isLow());
        QCOMPARE(crossed.size(), 1);
        m_settings->removeAccount(other);
    }

    void thresholdIsRead_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<bool>("good");
        QTest::newRow("whole") << u"20"_s << u"20"_s << true;
        QTest::newRow("decimals") << u" 20.50 "_s << u"20.5"_s << true;
        QTest::newRow("groups") << u"1,000"_s << u"1000"_s << true;
        QTest::newRow("spaces") << u"1\u00a0000 000.25"_s << u"1000000.25"_s << true;
        QTest::newRow("sign") << u"$20.00"_s << u"20"_s << true;
        QTest::newRow("code") << u"20 usd"_s << u"20"_s << true;
        QTest::newRow("none") << u"  "_s << QString() << true;
        QTest::newRow("zero") << u"0.00"_s << QString() << true;
        QTest::newRow("word") << u"twenty"_s << QString() << false;
        QTest::newRow("comma as point") << u"20,5"_s << QString() << false;
        QTest::newRow("split") << u"2 0"_s << QString() << false;
        QTest::newRow("below zero") << u"-5"_s << QString() << false;
        QTest::newRow("other currency") << u"€20"_s << QString() << false;
    }
    void thresholdIsRead() {
        QFETCH(QString, typed);
        QFETCH(QString, amount);
        QFETCH(bool, good);
        const TypedThreshold read = readThreshold(typed, u"USD"_s);
        QCOMPARE(read.problem.isEmpty(), good);
        QCOMPARE(read.amount ? read.amount->toString() : QString(), amount);
    }

    void warningIsSavedWhenTheFieldIsLeft() {
        WarnBelow panel(*m_theme, *m_settings);
        panel.setAccount(m_account, u"USD"_s);
        auto* edit = panel.findChild<QLineEdit*>();
        const auto* field = panel.findChild<FormField*>();
        QCOMPARE(edit->accessibleName(), u"Warn below"_s);
        QCOMPARE(edit->text(), QString());

        QTest::keyClicks(edit, u"1,000.5"_s);
        QCOMPARE(warning(), QString());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(warning(), u"1000.5"_s);
        QCOMPARE(edit->text(), u"$1,000.50"_s);

        edit->selectAll();
        QTest::keyClicks(edit, u"some"_s);
        QVERIFY(!field->problem().isEmpty());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(warning(), u"1000.5"_s);
        QCOMPARE(edit->text(), u"some"_s);
        panel.setAccount(m_account, u"USD"_s); // told anew, with the same balance
        QCOMPARE(edit->text(), u"some"_s);

        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QVERIFY(field->problem().isEmpty());
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(warning(), QString());
    }

    void chartDrawsAnyNumberOfPoints() {
        BalanceHistory history(*m_theme);
        history.resize(900, 260);
        const auto* chart = history.findChild<BalanceChart*>();
        QStringList amounts;
        for (int count = 0; count < 400; count = count < 3 ? count + 1 : count * 3) {
            while (amounts.size() < count)
                amounts.append(QString::number(amounts.size() % 50 + 1));
            for (const auto& threshold : {std::optional<Money>(), std::optional(usd(u"20"))}) {
                history.setHistory(points(amounts), threshold);
                QVERIFY(!history.grab().isNull());
                QCOMPARE(chart->isVisibleTo(&history), count > 1);
            }
        }
        history.setHistory(points({u"0"_s, u"0"_s}), usd(u"20"));
        QVERIFY(!history.grab().isNull());
        history.setHistory(points({u"-5"_s, u"-7"_s}), {});
        QVERIFY(!history.grab().isNull());
    }

    void chartTellsItsPoints() {
        BalanceChart chart(*m_theme);
        chart.resize(600, 200);
        chart.setHistory(points({u"10.123456"_s, u"9"_s, u"110"_s}), {}, {}, 1'700'100'000'000);
        QVERIFY(chart.pointText(0).startsWith(u"$10.123456\n"_s));
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.currentPoint(), 2);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.currentPoint(), 0);
        chart.setHistory({}, {}, {}, 0);
        QCOMPARE(chart.currentPoint(), -1);
        QTest::keyClick(&chart, Qt::Key_End);
        QCOMPARE(chart.currentPoint(), -1);
    }

    void risesAreTopUps() {
        const QList<BalancePoint> all = points({u"50"_s, u"20.5"_s, u"120.5"_s, u"100"_s, u"100.1"_s});
        QCOMPARE(topUps(all), (QList<TopUp>{{all.at(2).at, usd(u"100"), usd(u"120.5")}}));
        QVERIFY(topUps({}).isEmpty());
        QList<BalancePoint> mixed = all;
        mixed.prepend({1, Money::parse(u"1", u"EUR"_s).value()});
        QCOMPARE(ofLastCurrency(mixed).size(), all.size());
    }

private:
    void setWarning(const QString& id, const QString& amount) {
        AccountSettings kept = m_settings->account(id);
        kept.warnBelow = amount;
        m_settings->saveAccount(kept);
    }
    [[nodiscard]] QString warning() const { return m_settings->account(m_account).warnBelow; }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    QString m_account;
};

QTEST_MAIN(BalancePartsTest)
#include "balance_parts_test.moc"
