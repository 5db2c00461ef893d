// SPDX-License-Identifier: GPL-3.0-or-later
// The look: what is written can be read, figures line up, icons take their ink, and the settings are followed.
#include "ui/first_run/provider_address.h"
#include "ui/theme/font_choice.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

// WCAG 2.1, "contrast ratio".
double contrast(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)}); // a list: values, not references to them
    return (light + 0.05) / (dark + 0.05);
}

constexpr double readable = 4.5;

struct Pair {
    const char* name;
    QColor ink;
    QColor ground;
};

QList<Pair> pairsOf(const Tokens& t) {
    return {
        {"text on window", t.text, t.window},       {"text on surface", t.text, t.surface},
        {"text on raised", t.text, t.raised},       {"text on selection", t.text, t.selection},
        {"muted on window", t.muted, t.window},     {"muted on surface", t.muted, t.surface},
        {"muted on raised", t.muted, t.raised},     {"muted on selection", t.muted, t.selection},
        {"accent on window", t.accent, t.window},   {"accent on surface", t.accent, t.surface},
        {"accent on raised", t.accent, t.raised},   {"accent on selection", t.accent, t.selection},
        {"on accent", t.onAccent, t.accent},        {"good on window", t.good, t.window},
        {"good on surface", t.good, t.surface},     {"good on its tint", t.good, t.goodTint},
        {"good on selection", t.good, t.selection}, {"warn on window", t.warn, t.window},
        {"warn on surface", t.warn, t.surface},     {"warn on its tint", t.warn, t.warnTint},
        {"warn on selection", t.warn, t.selection}, {"bad on window", t.bad, t.window},
        {"bad on surface", t.bad, t.surface},       {"bad on its tint", t.bad, t.badTint},
        {"bad on selection", t.bad, t.selection},
    };
}

} // namespace

class ThemeTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void contrastIsReadable_data() {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const auto& pair : pairsOf(lightTokens()))
            QTest::addRow("light: %s", pair.name) << pair.ink << pair.ground;
        for (const auto& pair : pairsOf(darkTokens()))
            QTest::addRow("dark: %s", pair.name) << pair.ink << pair.ground;
    }
    void contrastIsReadable() {
        QFETCH(const QColor, ink);
        QFETCH(const QColor, ground);
        const auto ratio = contrast(ink, ground);
        QVERIFY2(ratio >= readable, qPrintable(u"only %1"_s.arg(ratio)));
    }

    void contrastIsMeasuredRight() {
        QCOMPARE(std::round(contrast(Qt::black, Qt::white)), 21.0);
        QVERIFY(contrast(QColor(0x77, 0x77, 0x77), Qt::white) < readable);
    }

    void figuresLineUp() {
        Settings settings(m_folder.filePath(u"figures.ini"_s));
        const Theme theme(*qApp, settings);
        for (const bool strong : {false, true}) {
            const QFontMetricsF metrics(theme.figures(strong));
            const auto width = metrics.horizontalAdvance(u"0000"_s);
            for (const auto& figure : {u"1111"_s, u"4747"_s, u"9190"_s})
                QCOMPARE(metrics.horizontalAdvance(figure), width);
        }
    }

    void followsTheSettings() {
        Settings settings(m_folder.filePath(u"follow.ini"_s));
        settings.setAppearance(Appearance::Light);
        Theme theme(*qApp, settings);
        QVERIFY(!theme.isDark());
        const auto lightSheet = qApp->styleSheet();
        QSignalSpy changed(&theme, &Theme::changed);
        settings.setAppearance(Appearance::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(theme.isDark());
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().window);
        QVERIFY(qApp->styleSheet() != lightSheet);
        const int roomy = theme.rowHeight();
        settings.setDensity(Density::Compact);
        QVERIFY(theme.rowHeight() < roomy);
    }

    void styleSheetNamesNoUnknownToken() {
        Settings settings(m_folder.filePath(u"sheet.ini"_s));
        const Theme theme(*qApp, settings);
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY(!qApp->styleSheet().contains(u'@'));
    }

    void iconsTakeTheirInk() {
        Settings settings(m_folder.filePath(u"icons.ini"_s));
        const Theme theme(*qApp, settings);
        const QColor ink(0x12, 0x34, 0x56);
        const auto image = theme.pixmap(u"star-filled"_s, ink, 16, 2).toImage();
        QCOMPARE(image.size(), QSize(32, 32));
        QCOMPARE(image.pixelColor(16, 16), ink);
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        QVERIFY(theme.pixmap(u"no such icon"_s, ink, 16, 1).isNull());
    }

    void theWheelChangesOnlyWhatAPersonIsAt() {
        Settings settings(m_folder.filePath(u"wheel.ini"_s));
        const Theme theme(*qApp, settings);
        QWidget page;
        auto* box = new QSpinBox(&page);
        box->setValue(5);
        auto* other = new QLineEdit(&page);
        other->move(0, 60);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto turn = [box] {
            QWheelEvent event(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, 120), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(box, &event);
            return event.isAccepted();
        };
        QCOMPARE(box->focusPolicy(), Qt::StrongFocus);
        other->setFocus();
        QVERIFY(!turn());
        QCOMPARE(box->value(), 5);
        box->setFocus();
        QVERIFY(turn());
        QCOMPARE(box->value(), 6);
    }

    void addressesAsPeopleTypeThem() {
        QCOMPARE(addressFromText(u" heysmmprovider.com/api/v2 "_s), QUrl(u"https://heysmmprovider.com/api/v2"_s));
        QCOMPARE(addressFromText(u"http://127.0.0.1:8080/api/v2"_s), QUrl(u"http://127.0.0.1:8080/api/v2"_s));
        QVERIFY(addressProblem(defaultProviderAddress()).isEmpty());
        for (const auto& wrong : {u""_s, u"   "_s, u"not an address"_s, u"https://"_s,
                                  u"https://user:secret@example.com/api"_s, u"https://example.com/api?key=abc"_s})
            QVERIFY2(!addressProblem(wrong).isEmpty(), qPrintable(wrong));
    }

    void accountsAreNamedByTheirHost() {
        QCOMPARE(accountNameFor(QUrl(defaultProviderAddress())), u"HeySMM Provider"_s);
        QCOMPARE(accountNameFor(QUrl(u"https://www.example.com/api/v2"_s)), u"example.com"_s);
        QCOMPARE(accountNameFor(QUrl()), QString());
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
