// SPDX-License-Identifier: GPL-3.0-or-later
// A list of orders through the real window, over real HTTP, against the practice provider: pasted, mended, placed,
// held up, cut off by a restart, and brought to its end.
#include "program.h"
#include "window_hand.h"

#include "models/bulk_model.h"
#include "models/bulk_result_model.h"
#include "models/orders_model.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr int wanted = 22; ///< orders that the list is good for, once it is mended

} // namespace

class BulkTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_profile;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<Program> m_program;

    WindowHand hand() { return WindowHand(m_program->window()); }
    AccountDesk& desk() { return *m_program->desk().current(); }
    const BulkList& list() { return desk().bulk().list(); }

    QAbstractButton* button(const QString& beginning) {
        for (auto* found : m_program->window().findChildren<QAbstractButton*>()) {
            if (found->isVisible() && found->text().startsWith(beginning))
                return found;
        }
        return nullptr;
    }
    bool click(const QString& beginning) {
        auto* found = button(beginning);
        if (found != nullptr && found->isEnabled())
            QTest::mouseClick(found, Qt::LeftButton);
        return found != nullptr && found->isEnabled();
    }
    bool saveAs(const QString& path) {
        auto* dialog = m_program->window().findChild<QFileDialog*>();
        if (!dialog)
            return false;
        dialog->selectFile(path);
        return QMetaObject::invokeMethod(dialog, "accept");
    }

    // The first service of a type that takes the fewest, so that the practice money lasts.
    Service cheapest(const QString& type) {
        Service found;
        const CatalogPtr catalog = desk().catalog().catalog();
        for (int row = 0; row < catalog->size(); ++row) {
            const Service service = catalog->service(row);
            if (service.type == type && service.category != u"Practice: choose the outcome"_s && service.min <= 100 &&
                (found.id.isEmpty() || service.rate < found.rate))
                found = service;
        }
        return found;
    }

    // 25 lines of six types: three faulty, one repeated.
    QString pasted() {
        QString text = u"service,link,quantity,comments,username,min,max,posts,delay,answer_number\n"_s;
        const auto add = [&text](const QString& service, const QString& link, qint64 quantity, const QString& rest) {
            text += u"%1,%2,%3,%4\n"_s.arg(service, link, quantity > 0 ? QString::number(quantity) : QString(), rest);
        };
        const Service plain = cheapest(u"Default"_s);
        for (int number = 1; number <= 16; ++number)
            add(plain.id, u"https://example.com/u/%1"_s.arg(number), plain.min, u",,,,,,"_s);
        add(plain.id, u"http://www.example.com/u/1/?utm_source=list"_s, plain.min, u",,,,,,"_s); // repeated
        add(u"99999"_s, u"https://example.com/u/17"_s, 100, u",,,,,,"_s);                        // unknown
        add(plain.id, u"https://example.com/u/18"_s, 1, u",,,,,,"_s);                            // too few
        const Service poll = cheapest(u"Poll"_s);
        add(poll.id, u"https://example.com/poll/1"_s, poll.min, u",,,,,,"_s); // no answer number
        add(poll.id, u"https://example.com/poll/2"_s, poll.min, u",,,,,,2"_s);
        const Service comments = cheapest(u"Custom Comments"_s);
        QStringList said;
        for (qint64 line = 1; line <= comments.min; ++line)
            said.append(u"well made %1"_s.arg(line));
        add(comments.id, u"https://example.com/c/1"_s, 0, u"\"%1\",,,,,,"_s.arg(said.join(u'\n')));
        const Service subscription = cheapest(u"Subscriptions"_s);
        add(subscription.id, {}, 0, u",ann,%1,%1,1,0,"_s.arg(subscription.min));
        add(cheapest(u"Package"_s).id, u"https://example.com/pack/1"_s, 0, u",,,,,,"_s);
        const Service likes = cheapest(u"Comment Likes"_s);
        add(likes.id, u"https://example.com/l/1"_s, likes.min, u",bob,,,,,"_s);
        return text;
    }

    int count(Placement placement) {
        int found = 0;
        auto lines = BulkBook(m_program->ledger()).lines(list().key);
        lines.waitForFinished();
        const auto held = lines.result(); // a value: it must live as long as the loop
        for (const BulkListLine& line : held.value())
            found += line.orderKey != 0 && line.placement == placement ? 1 : 0;
        return found;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_profile.isValid());
        PracticeOptions options;
        options.speed = 0;
        m_provider = std::make_unique<PracticeProvider>(options);
        QString error;
        QVERIFY2(m_provider->start(&error), qPrintable(error));
        m_program = std::make_unique<Program>(*qApp, m_profile.path(), *m_provider);
        QTRY_VERIFY(m_program->isOpen());
        m_program->desk().addPracticeAccount();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->desk().current(), patience);
        AccountSettings account = desk().account();
        account.perMinute = 300;
        m_program->desk().changeAccount(account, {});
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Services"_s), 2000, patience);
    }

    void aListIsPastedAndMended() {
        QVERIFY(hand().click(u"Bulk order…"_s));
        QTRY_VERIFY(hand().shows(u"Lines to order"_s));
        QApplication::clipboard()->setText(pasted());
        QVERIFY(hand().click(u"Paste"_s));
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Lines"_s), 25, patience);
        QVERIFY(button(u"Ready 21"_s) && button(u"Repeated 1"_s) && button(u"Faulty 3"_s));

        QVERIFY(click(u"Faulty 3"_s));
        QCOMPARE(hand().rows(u"Lines"_s), 3);
        auto* lines = hand().table(u"Lines"_s);
        lines->setCurrentIndex(lines->model()->index(1, BulkModel::Quantity)); // too few
        QTest::keyClick(lines, Qt::Key_F2);
        auto* editor = lines->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QString::number(cheapest(u"Default"_s).min));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(button(u"Faulty 2"_s));

        QVERIFY(click(u"Export faulty…"_s));
        QVERIFY(saveAs(m_profile.filePath(u"faulty.csv"_s)));
        QTRY_VERIFY(QFile::exists(m_profile.filePath(u"faulty.csv"_s)));
        QVERIFY(hand().click(u"Remove faulty"_s));
        QCOMPARE(hand().rows(u"Lines"_s), 23);
        QVERIFY(button(u"Ready 22"_s));
        QCOMPARE(m_provider->requestCount(u"add"_s), 0);
    }

    void itIsPlacedAndHeldUp() {
        QVERIFY(click(u"Place 22"_s));
        QCOMPARE(m_provider->requestCount(u"add"_s), 0); // asks once, for all of them
        QSignalSpy ended(&desk().placer(), &OrderPlacer::finished);
        QVERIFY(click(u"Yes, place 22"_s));
        while (ended.size() < 3)
            QVERIFY(ended.wait(patience));
        QVERIFY(hand().click(u"Pause"_s));
        QTRY_COMPARE_WITH_TIMEOUT(list().state, BulkState::Paused, patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk().bulk().underWay(), 0, patience);
        const auto placed = m_provider->orders().size();
        QVERIFY(placed >= 3 && placed < wanted);
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Results"_s), wanted, patience);
        QTRY_COMPARE_WITH_TIMEOUT(count(Placement::Placed), int(placed), patience);

        // Closed, it is told over the page; and the way back is there.
        QVERIFY(hand().click(u"Close bulk order"_s));
        QTRY_VERIFY(hand().textOf(u"Bulk order"_s).contains(u"of 22 placed"_s));
        QVERIFY(hand().click(u"Show"_s));
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Results"_s), wanted, patience);
    }

    void aRestartFindsItWhereItStood() {
        QSignalSpy begun(&desk().placer(), &OrderPlacer::recorded);
        QVERIFY(hand().click(u"Resume"_s));
        QVERIFY(begun.wait(patience));
        m_program.reset(); // in the midst of it
        QVERIFY(m_provider->orders().size() < wanted);
        m_program = std::make_unique<Program>(*qApp, m_profile.path(), *m_provider);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen() && m_program->desk().current(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(list().state, BulkState::Paused, patience);
        QVERIFY(list().key != 0);
        QTRY_VERIFY_WITH_TIMEOUT(hand().textOf(u"Bulk order"_s).contains(u"of 22 placed"_s), patience);
        // Nothing is at fault: it only waits for a person.
        QVERIFY(hand().textOf(u"Bulk order"_s).contains(u"It is paused: "_s));
        const int adds = m_provider->requestCount(u"add"_s);
        QVERIFY(hand().click(u"Show"_s));
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Results"_s), wanted, patience);
        QCOMPARE(m_provider->requestCount(u"add"_s), adds); // not before a person says so
        QVERIFY(hand().click(u"Resume"_s));
        QTRY_COMPARE_WITH_TIMEOUT(list().state, BulkState::Finished, patience);
    }

    void everyLineIsThereOnce() {
        // What was under way when the program went may have been placed: nobody can know, and it is not sent again.
        const int placed = count(Placement::Placed);
        const int unconfirmed = count(Placement::Unconfirmed);
        QCOMPARE(placed + unconfirmed, wanted);
        QVERIFY(unconfirmed <= 2);
        QSet<QString> links;
        for (const PracticeOrderView& order : m_provider->orders())
            links.insert(order.link);
        QCOMPARE(links.size(), m_provider->orders().size());
        QVERIFY(links.size() >= placed);
        QTRY_VERIFY(button(u"Placed %1"_s.arg(placed)));
        QTRY_VERIFY(button(u"Unconfirmed %1"_s.arg(unconfirmed)));
        const QString first = m_provider->orders().first().id;
        QTRY_COMPARE(hand().cell(u"Results"_s, BulkResultModel::OrderId, first, BulkResultModel::Outcome), u"Placed"_s);

        QVERIFY(click(u"Export…"_s));
        QVERIFY(saveAs(m_profile.filePath(u"results.csv"_s)));
        const auto written = [this] {
            QFile file(m_profile.filePath(u"results.csv"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_COMPARE(written().count('\n'), wanted + 1);
        QVERIFY(written().contains('"' + first.toUtf8() + '"'));

        QVERIFY(hand().click(u"Orders"_s));
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Orders"_s), wanted, patience);
        QVERIFY(!hand().shows(u"Results"_s)); // the sheet made way
        QTRY_COMPARE_WITH_TIMEOUT(hand().cell(u"Orders"_s, OrdersModel::OrderId, first, OrdersModel::Link),
                                  m_provider->orders().first().link.section(u"://"_s, 1), patience);
    }
};

QTEST_MAIN(BulkTest)
#include "bulk_test.moc"
