// SPDX-License-Identifier: GPL-3.0-or-later
// Tab alone reaches every control of every page, in the order of sight, and comes back to where it began.
#include "program.h"
#include "window_hand.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;
constexpr int mostStops = 200;

// Takes the focus where the widget hands it on.
QWidget* keeper(QWidget* widget) {
    while (widget->focusProxy() != nullptr)
        widget = widget->focusProxy();
    return widget;
}

QString nameOf(const QWidget* widget) {
    return widget->accessibleName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                              : widget->accessibleName();
}

// Every control that a person can see and use now, but for one of a group of choices, where arrows move.
QSet<QWidget*> controls(const QWidget& window) {
    QSet<QWidget*> found;
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool grouped = button != nullptr && button->isCheckable() && button->autoExclusive();
        if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && widget->isEnabled() &&
            !(grouped && !button->isChecked()))
            found.insert(keeper(widget));
    }
    return found;
}

} // namespace

class KeyboardTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_profile;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<Program> m_program;

    // The controls in the order in which Tab reaches them.
    static QList<QWidget*> walk(QWidget& window) {
        QList<QWidget*> stops;
        for (int i = 0; i < mostStops; ++i) {
            QTest::keyClick(&window, Qt::Key_Tab);
            QWidget* now = QApplication::focusWidget();
            if (now == nullptr || (!stops.isEmpty() && now == stops.first()))
                break;
            stops.append(now);
        }
        return stops;
    }

    static void compare(QWidget& window) {
        const auto stops = walk(window);
        QStringList missed;
        const auto all = controls(window);
        for (QWidget* control : all) {
            if (!stops.contains(control))
                missed.append(nameOf(control));
        }
        QStringList order;
        for (const QWidget* stop : stops)
            order.append(nameOf(stop));
        QVERIFY2(missed.isEmpty(),
                 qPrintable(u"Tab misses %1; it goes %2"_s.arg(missed.join(u", "_s), order.join(u" > "_s))));
        QVERIFY2(stops.size() < mostStops, "Tab never comes back");
    }

    // Where the keys go is to be seen: a control with the focus looks otherwise than without.
    static void compareLooks(QWidget& window) {
        QStringList same;
        const auto stops = walk(window);
        for (QWidget* stop : stops) {
            stop->setFocus(Qt::TabFocusReason);
            const QImage with = stop->grab().toImage();
            stop->clearFocus();
            // What was there while rows were awaited may be gone.
            if (stop->isVisible() && stop->grab().toImage() == with)
                same.append(nameOf(stop));
        }
        QVERIFY2(same.isEmpty(), qPrintable(same.join(u", "_s)));
    }

private Q_SLOTS:
    void initTestCase() {
        PracticeOptions options;
        options.speed = 0;
        options.services = 200;
        m_provider = std::make_unique<PracticeProvider>(options);
        QString error;
        QVERIFY2(m_provider->start(&error), qPrintable(error));
        m_program = std::make_unique<Program>(*qApp, m_profile.path(), *m_provider);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen(), patience);
        m_program->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    }

    void firstRun() {
        WindowHand hand(m_program->window());
        QTRY_VERIFY(hand.named(u"API key"_s) != nullptr);
        compare(m_program->window());
        // From the first field downwards, as they stand.
        hand.named(u"API address"_s)->setFocus();
        QStringList order;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(&m_program->window(), Qt::Key_Tab);
            order.append(nameOf(QApplication::focusWidget()));
        }
        QCOMPARE(order, (QStringList{u"API key"_s, u"Show"_s, u"Account name"_s, u"Connect"_s,
                                     u"Use the practice provider"_s}));
    }

    void pages_data() {
        QTest::addColumn<QString>("page");
        for (const char* page : {"Services", "Orders", "Balance", "Record", "Settings"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }

    void pages() {
        QFETCH(const QString, page);
        WindowHand hand(m_program->window());
        if (m_program->desk().current() == nullptr) {
            QVERIFY(hand.click(u"Use the practice provider"_s));
            QTRY_VERIFY_WITH_TIMEOUT(hand.named(u"Search services"_s) != nullptr, patience);
            QTRY_VERIFY_WITH_TIMEOUT(hand.rows(u"Services"_s) > 0, patience);
            // What is typed next searches.
            QCOMPARE(QApplication::focusWidget(), hand.named(u"Search services"_s));
        }
        QVERIFY(hand.click(page));
        if (page == "Services"_L1) {
            // With a service in the ticket: its fields are controls, too.
            QTest::keyClick(hand.named(u"Search services"_s), Qt::Key_Down);
            QTest::keyClick(hand.named(u"Search services"_s), Qt::Key_Return);
            QTRY_VERIFY(hand.named(u"Link"_s) != nullptr);
        }
        // There are no orders: what is read gives way to words that say so.
        QTRY_VERIFY_WITH_TIMEOUT(!hand.shows(u"Timeline"_s) && !hand.shows(u"Service record"_s), patience);
        compare(m_program->window());
        compareLooks(m_program->window());
    }
};

QTEST_MAIN(KeyboardTest)
#include "keyboard_test.moc"
