// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/balance_warnings.h"
#include "store/settings.h"
#include "ui/balance/balance_chart.h"
#include "ui/balance/balance_check_panel.h"
#include "ui/balance/balance_events_panel.h"
#include "ui/balance/balance_export.h"
#include "ui/balance/balance_history_panel.h"
#include "ui/balance/balance_range_bar.h"
#include "ui/balance/balance_warning_panel.h"
#include "ui/balance/figure_label.h"
#include "ui/balance/low_balance_watch.h"
#include "ui/balance/spending_panel.h"
#include "ui/balance/typed_amount.h"
#include "ui/kit/form_field.h"
#include "ui/kit/segments.h"

#include <QAbstractButton>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
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

BalanceHistory historyOf(const QStringList& amounts, const QList<BalanceEvent>& events = {}) {
    BalanceHistory history;
    history.points = points(amounts);
    history.explanation.events = events;
    history.span.until = history.points.isEmpty() ? 0 : history.points.last().at;
    return history;
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
        m_warnings = std::make_unique<BalanceWarnings>(*m_settings);
    }
    void init() { m_account = m_settings->saveAccount(account(u"Shop"_s, u"USD"_s)); }
    void cleanup() { m_settings->removeAccount(m_account); }
    void cleanupTestCase() {
        m_warnings.reset();
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
        LowBalanceWatch watch(*m_warnings);
        QSignalSpy crossed(&watch, &LowBalanceWatch::crossed);
        watch.setStanding(m_account, usd(u"5"), {});
        QVERIFY2(!watch.isLow(m_account), "no warning is asked for");
        setWarning(m_account, u"20"_s);
        QVERIFY(watch.isLow(m_account));
        QCOMPARE(watch.threshold(m_account), std::optional(usd(u"20")));
        QCOMPARE(crossed.size(), 1);
        QCOMPARE(crossed.first().at(1).value<Money>(), usd(u"5"));
        QCOMPARE(crossed.first().at(2).value<Money>(), usd(u"20"));

        watch.setStanding(m_account, usd(u"4.5"), {});
        setWarning(m_account, u"10"_s);
        QCOMPARE(crossed.size(), 1);
        watch.setStanding(m_account, usd(u"10"), {}); // not below
        QVERIFY(!watch.isLow(m_account));
        watch.setStanding(m_account, usd(u"9.999999"), {});
        QVERIFY(watch.isLow(m_account));
        QCOMPARE(crossed.size(), 2);
    }

    void crossingIsToldOnceForEachAccount() {
        const QString other = m_settings->saveAccount(account(u"Other"_s, u"EUR"_s));
        setWarning(m_account, u"20"_s);
        LowBalanceWatch watch(*m_warnings);
        QSignalSpy crossed(&watch, &LowBalanceWatch::crossed);
        watch.setStanding(m_account, std::nullopt, {});
        QCOMPARE(crossed.size(), 0);
        watch.setStanding(m_account, usd(u"1"), {});
        watch.setStanding(other, Money::parse(u"1", u"EUR"_s).value(), {});
        QVERIFY(!watch.isLow(other));
        watch.setStanding(m_account, usd(u"1"), {});
        QVERIFY(watch.isLow(m_account));
        QCOMPARE(crossed.size(), 1);
        m_settings->removeAccount(other);
    }

    void fewDaysAreToldOnce() {
        LowBalanceWatch watch(*m_warnings);
        QSignalSpy crossed(&watch, &LowBalanceWatch::crossedDays);
        watch.setStanding(m_account, usd(u"5"), 6);
        QVERIFY(!watch.isShort(m_account));
        m_warnings->setDays(m_account, 7);
        QVERIFY(watch.isShort(m_account));
        QCOMPARE(crossed.size(), 1);
        QCOMPARE(crossed.first().at(1).toLongLong(), 6);
        QCOMPARE(crossed.first().at(2).toInt(), 7);
        // A rate that wavers is not told again and again.
        for (const qint64 days : {7, 6, 7, 5})
            watch.setStanding(m_account, usd(u"5"), days);
        QCOMPARE(crossed.size(), 1);
        watch.setStanding(m_account, usd(u"5"), 20);
        QVERIFY(!watch.isShort(m_account));
        watch.setStanding(m_account, usd(u"5"), 3);
        QCOMPARE(crossed.size(), 2);
        watch.setStanding(m_account, usd(u"5"), std::nullopt);
        QVERIFY(!watch.isShort(m_account));
    }

    void warningsAreKeptWithTheAccount() {
        m_warnings->setDays(m_account, 14);
        m_warnings->setBelow(m_account, usd(u"12.5").amount);
        Settings read(m_settings->filePath());
        const BalanceWarnings warnings(read);
        QCOMPARE(warnings.days(m_account), 14);
        QCOMPARE(warnings.below(m_account), std::optional(usd(u"12.5").amount));
        m_settings->removeAccount(m_account);
        QCOMPARE(m_warnings->days(m_account), 0);
    }

    void amountIsRead_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<bool>("good");
        const QLocale english(QLocale::English, QLocale::UnitedStates);
        const QLocale german(QLocale::German, QLocale::Germany);
        QTest::newRow("whole") << english << u"20"_s << u"20"_s << true;
        QTest::newRow("decimals") << english << u" 20.50 "_s << u"20.5"_s << true;
        QTest::newRow("groups") << english << u"1,000"_s << u"1000"_s << true;
        QTest::newRow("spaces") << english << u"1\u00a0000 000.25"_s << u"1000000.25"_s << true;
        QTest::newRow("sign") << english << u"$20.00"_s << u"20"_s << true;
        QTest::newRow("code") << english << u"20 usd"_s << u"20"_s << true;
        QTest::newRow("none") << english << u"  "_s << QString() << true;
        QTest::newRow("zero") << english << u"0.00"_s << QString() << true;
        QTest::newRow("comma as point") << english << u"20,5"_s << u"20.5"_s << true;
        QTest::newRow("word") << english << u"twenty"_s << QString() << false;
        QTest::newRow("split") << english << u"2 0"_s << QString() << false;
        QTest::newRow("below zero") << english << u"-5"_s << QString() << false;
        QTest::newRow("other currency") << english << u"€20"_s << QString() << false;
        QTest::newRow("German point") << german << u"20,50"_s << u"20.5"_s << true;
        QTest::newRow("German groups") << german << u"1.234,5 $"_s << u"1234.5"_s << true;
        QTest::newRow("English in German") << german << u"1,234.50"_s << u"1234.5"_s << true;
        QTest::newRow("English point in German") << german << u"20.5"_s << u"20.5"_s << true;
        QTest::newRow("Arabic") << QLocale(QLocale::Arabic, QLocale::Egypt) << u"\u0661\u0662\u066b\u0665"_s
                                << u"12.5"_s << true;
    }
    void amountIsRead() {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QString, amount);
        QFETCH(bool, good);
        const TypedAmount read = readAmount(typed, u"USD"_s, locale);
        QCOMPARE(read.problem.isEmpty(), good);
        QCOMPARE(read.amount ? read.amount->toString() : QString(), amount);
    }

    // Whatever the field shows, it reads.
    void whatIsShownIsReadAgain() {
        for (const QLocale::Language language :
             {QLocale::English, QLocale::German, QLocale::French, QLocale::Russian, QLocale::Hindi, QLocale::Arabic,
              QLocale::Persian, QLocale::Turkish, QLocale::Spanish, QLocale::Portuguese, QLocale::SwissGerman}) {
            for (const QString& currency : {u"USD"_s, u"EUR"_s, u"XBT"_s, QString()}) {
                for (const QStringView amount : {u"20", u"1234567.25", u"0.125", u"1000", u"1.5"}) {
                    const QLocale locale(language);
                    const Money shown = Money::parse(amount, currency).value();
                    const TypedAmount read = readAmount(shown.toText(locale), currency, locale);
                    QVERIFY2(read.amount == shown.amount,
                             qPrintable(locale.name() + u' ' + shown.toText(locale) + u' ' + read.problem));
                }
            }
        }
    }

    void daysAreRead() {
        QCOMPARE(readDays(u" 7 "_s, 100).days, 7);
        QCOMPARE(readDays({}, 100).days, 0);
        QVERIFY(readDays({}, 100).problem.isEmpty());
        QVERIFY(!readDays(u"soon"_s, 100).problem.isEmpty());
        QVERIFY(!readDays(u"101"_s, 100).problem.isEmpty());
        QVERIFY(!readDays(u"2.5"_s, 100).problem.isEmpty());
    }

    void warningIsSavedWhenTheFieldIsLeft() {
        BalanceWarningPanel panel(*m_theme, *m_warnings);
        panel.setAccount(m_account, u"USD"_s);
        auto* edit = named<QLineEdit>(panel, u"Warn below"_s);
        const auto* field = qobject_cast<FormField*>(edit->parentWidget());
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

        auto* days = named<QLineEdit>(panel, u"Warn when it lasts less than"_s);
        QTest::keyClicks(days, u"10"_s);
        QTest::keyClick(days, Qt::Key_Return);
        QCOMPARE(m_warnings->days(m_account), 10);
    }

    void fieldsSpeakTheLocale() {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        BalanceWarningPanel panel(*m_theme, *m_warnings);
        panel.setAccount(m_account, u"EUR"_s);
        auto* edit = named<QLineEdit>(panel, u"Warn below"_s);
        QTest::keyClicks(edit, u"1.000,5"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCOMPARE(warning(), u"1000.5"_s);
        QVERIFY2(edit->text().contains(u"1.000,50"_s), qPrintable(edit->text()));
    }

    void chartDrawsAnyNumberOfPoints() {
        BalanceHistoryPanel history(*m_theme);
        history.resize(900, 260);
        const auto* chart = history.findChild<BalanceChart*>();
        QStringList amounts;
        for (int count = 0; count < 400; count = count < 3 ? count + 1 : count * 3) {
            while (amounts.size() < count)
                amounts.append(QString::number(amounts.size() % 50 + 1));
            for (const auto& threshold : {std::optional<Money>(), std::optional(usd(u"20"))}) {
                history.setHistory(historyOf(amounts), {}, threshold, false);
                QVERIFY(!history.grab().isNull());
                QCOMPARE(chart->isVisibleTo(&history), count > 1);
            }
        }
        history.setHistory(historyOf({u"0"_s, u"0"_s}), {}, usd(u"20"), false);
        QVERIFY(!history.grab().isNull());
        history.setHistory(historyOf({u"-5"_s, u"-7"_s}), {}, {}, false);
        QVERIFY(!history.grab().isNull());
    }

    void chartTellsItsPointsAndEvents() {
        BalanceChart chart(*m_theme);
        chart.resize(600, 200);
        const QList<BalancePoint> line = points({u"10.123456"_s, u"9"_s, u"110"_s});
        const BalanceEvent topUp{BalanceEvent::Kind::TopUp, line.at(1).at, line.at(2).at, usd(u"101")};
        const BalanceEvent fall{BalanceEvent::Kind::Unexplained, line.at(0).at, line.at(1).at, usd(u"1.1")};
        chart.setHistory(line, {fall, topUp}, {}, 1'700'100'000'000);
        QVERIFY(chart.pointText(0).startsWith(u"$10.123456\n"_s));
        QTest::keyClick(&chart, Qt::Key_Home);
        QCOMPARE(chart.currentPoint(), 0);
        QTest::keyClick(&chart, Qt::Key_PageDown); // from event to event
        QVERIFY(chart.pointText(chart.currentPoint()).startsWith(u"Not explained \u2212$1.10\n"_s));
        QVERIFY(chart.accessibleDescription().startsWith(u"Not explained"_s));
        QTest::keyClick(&chart, Qt::Key_PageDown);
        QVERIFY(chart.pointText(chart.currentPoint()).startsWith(u"Top-up +$101.00\n"_s));
        const int last = chart.currentPoint();
        QTest::keyClick(&chart, Qt::Key_PageDown);
        QCOMPARE(chart.currentPoint(), last);
        QTest::keyClick(&chart, Qt::Key_PageUp);
        QVERIFY(chart.currentPoint() < last);
        chart.showEventAt(topUp);
        QCOMPARE(chart.currentPoint(), last);
        QTest::keyClick(&chart, Qt::Key_Left);
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.currentPoint(), last - 2);
        chart.setHistory({}, {}, {}, 0);
        QCOMPARE(chart.currentPoint(), -1);
        for (const auto key : {Qt::Key_End, Qt::Key_PageDown, Qt::Key_PageUp})
            QTest::keyClick(&chart, key);
        QCOMPARE(chart.currentPoint(), -1);
    }

    void aRangeIsChosen() {
        BalanceRangeBar bar(*m_theme);
        QSignalSpy chosen(&bar, &BalanceRangeBar::chosen);
        QCOMPARE(bar.range().kind, BalanceRange::Kind::Month);
        const auto* first = named<QDateEdit>(bar, u"From"_s);
        QVERIFY(!first->isVisibleTo(&bar));
        const auto press = [&bar](const QString& name) {
            for (auto* button : bar.findChildren<QAbstractButton*>()) {
                if (button->text() == name)
                    button->click();
            }
        };
        press(u"90 d"_s);
        press(u"90 d"_s); // the same
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(bar.range().kind, BalanceRange::Kind::Quarter);
        press(u"Dates"_s);
        QCOMPARE(chosen.size(), 2);
        QVERIFY(first->isVisibleTo(&bar));
        named<QDateEdit>(bar, u"From"_s)->setDate(QDate(2026, 1, 2));
        QCOMPARE(chosen.size(), 3);
        QCOMPARE(bar.range().first, QDate(2026, 1, 2));
        QCOMPARE(chosen.last().at(0).value<BalanceRange>().kind, BalanceRange::Kind::Dates);
    }

    void itSaysWhetherItAddsUp() {
        BalanceCheckPanel panel(*m_theme);
        QSignalSpy asked(&panel, &BalanceCheckPanel::orderAsked);
        QVERIFY(saysPart(panel, u"Two checks of the balance are needed"_s));
        BalanceHistory history = historyOf({u"100"_s, u"92.8"_s});
        history.explanation.totals = {{usd(u"100"), usd(u"92.8"), usd(u"3").amount, {}, {}, {}, {}}};
        history.explanation.totals[0].unexplained = usd(u"4.2").amount;
        history.explanation.events = {{BalanceEvent::Kind::Unexplained, 1, 2, usd(u"4.2"), 0, 17}};
        panel.setHistory(history, {});
        QVERIFY(saysPart(panel, u"$4.20 not explained by your orders"_s));
        QVERIFY(saysPart(panel, u"matches an unconfirmed order"_s));
        QCOMPARE(named<QLabel>(panel, u"Charged by orders here"_s)->text(), u"\u2212$3.00"_s);
        QVERIFY(!named<QLabel>(panel, u"Of that not seen in the balance"_s)->isVisibleTo(&panel));
        named<QAbstractButton>(panel, u"Look into it"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).toLongLong(), 17);
        history.explanation.totals[0].unexplained = {};
        history.explanation.events.clear();
        panel.setHistory(history, {});
        QVERIFY(saysPart(panel, u"Your orders explain all that the balance fell by."_s));
        QVERIFY(!named<QAbstractButton>(panel, u"Look into it"_s)->isVisibleTo(&panel));
    }

    void eventsAreListedByKind() {
        BalanceEventsPanel panel(*m_theme, *m_settings);
        panel.resize(600, 400);
        using Kind = BalanceEvent::Kind;
        BalanceHistory history = historyOf({u"1"_s, u"2"_s}, {{Kind::Orders, 1, 2, usd(u"3"), 2},
                                                              {Kind::TopUp, 3, 4, usd(u"10")},
                                                              {Kind::Unexplained, 5, 6, usd(u"0.5")}});
        panel.setHistory(history);
        QCOMPARE(panel.events().size(), 3);
        QSignalSpy chosen(&panel, &BalanceEventsPanel::eventChosen);
        panel.showUnexplained();
        QCOMPARE(panel.events().size(), 1);
        QCOMPARE(panel.events().first().amount, usd(u"0.5"));
        QCOMPARE(chosen.size(), 1);
        history.explanation.events.append({Kind::Unexplained, 7, 8, usd(u"0.7")});
        panel.setHistory(history); // the row stays where it was
        QCOMPARE(panel.events().size(), 2);
        QCOMPARE(panel.findChild<QTableView*>()->currentIndex().row(), 1);
    }

    void spendingByServiceAndByCategory() {
        SpendingPanel panel(*m_theme);
        QList<ServiceSpending> services;
        for (int i = 0; i < 11; ++i)
            services.append({QString::number(i), u"Service %1 <b>"_s.arg(i), i + 1, usd(u"1")});
        panel.setSpent({services, {{QString(), u"Likes"_s, 66, usd(u"11")}}, u"all"_s}, {});
        QVERIFY(saysPart(panel, u"Service 0 <b>"_s));
        QVERIFY(!saysPart(panel, u"Service 9 <b>"_s));
        QVERIFY(saysPart(panel, u"and 3 more"_s));
        for (auto* button : panel.findChildren<QAbstractButton*>()) {
            if (button->text() == u"Category"_s)
                button->click();
        }
        QVERIFY(saysPart(panel, u"Likes"_s));
        QVERIFY(!saysPart(panel, u"Service 0 <b>"_s));
    }

    void exportsAreExact() {
        using Kind = BalanceEvent::Kind;
        const ExportRequest events = eventsExport(
            {{Kind::Unexplained, 1'000, 2'000, usd(u"4.200001"), 0}, {Kind::MoneyBack, 3'000, 4'000, usd(u"0.4"), 2}},
            u"Shop / 1"_s, {BalanceRange::Kind::Week, {}, {}});
        QCOMPARE(events.table.rows, 2);
        const auto row = events.table.row(0);
        QCOMPARE(row.size(), events.table.columns.size());
        QCOMPARE(std::get<Money>(row.at(4)), usd(u"-4.200001"));
        QCOMPARE(std::get<QDateTime>(row.at(1)).toMSecsSinceEpoch(), 2'000);
        QCOMPARE(std::get<Decimal>(events.table.row(1).at(3)), Decimal(2));
        QVERIFY2(events.fileName.startsWith(u"balance-Shop"_s) && events.fileName.contains(u"7-days"_s),
                 qPrintable(events.fileName));
        const ExportRequest spent = spendingExport({{u"7"_s, u"=Likes"_s, 3, usd(u"1.25")}}, {u"Cat"_s}, u"Shop"_s, {});
        QCOMPARE(std::get<QString>(spent.table.row(0).at(0)), u"7"_s);
        QCOMPARE(std::get<QString>(spent.table.row(0).at(2)), u"Cat"_s);
        QCOMPARE(std::get<Money>(spent.table.row(0).at(4)), usd(u"1.25"));
    }

    void aLineHasOneCurrency() {
        QList<BalancePoint> mixed = points({u"50"_s, u"20.5"_s});
        mixed.prepend({1, Money::parse(u"1", u"EUR"_s).value()});
        QCOMPARE(ofLastCurrency(mixed).size(), 2);
        QVERIFY(ofLastCurrency({}).isEmpty());
    }

private:
    void setWarning(const QString& id, const QString& amount) {
        AccountSettings kept = m_settings->account(id);
        kept.warnBelow = amount;
        m_settings->saveAccount(kept);
    }
    template <typename T>
    static T* named(const QWidget& within, const QString& name) {
        for (T* one : within.findChildren<T*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    static bool saysPart(const QWidget& within, const QString& text) {
        const auto labels = within.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text().contains(text) && label->isVisibleTo(&within);
        });
    }
    [[nodiscard]] QString warning() const { return m_settings->account(m_account).warnBelow; }

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<BalanceWarnings> m_warnings;
    QString m_account;
};

QTEST_MAIN(BalancePartsTest)
#include "balance_parts_test.moc"
