// SPDX-License-Identifier: GPL-3.0-or-later
// The look: what is written can be read, figures line up, icons take their ink, and the settings are followed.
#include "ui/first_run/provider_address.h"
#include "ui/theme/font_choice.h"
#include "ui/theme/theme.h"
#include "ui/theme/token_pairs.h"

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

class ThemeTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void contrastIsReadable_data() {
        QTest::addColumn<TokenPair>("pair");
        for (const auto& pair : tokenPairs(lightTokens()))
            QTest::addRow("light: %s", pair.name) << pair;
        for (const auto& pair : tokenPairs(darkTokens()))
            QTest::addRow("dark: %s", pair.name) << pair;
    }
    void contrastIsReadable() {
        QFETCH(const TokenPair, pair);
        const auto ratio = contrastRatio(pair.ink, pair.ground);
        QVERIFY2(ratio >= pair.least, qPrintable(u"only %1"_s.arg(ratio)));
    }

    // Letters that join or hang together are not drawn one by one, nor spaced.
    void lettersThatJoinAreShaped_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<bool>("apart");
        QTest::newRow("English") << u"en_US"_s << true;
        QTest::newRow("Russian") << u"ru_RU"_s << true;
        QTest::newRow("Arabic") << u"ar_AE"_s << false;
        QTest::newRow("Hindi") << u"hi_IN"_s << false;
    }
    void lettersThatJoinAreShaped() {
        QFETCH(const QString, locale);
        QFETCH(const bool, apart);
        Settings settings(m_folder.filePath(u"script.ini"_s));
        const Theme theme(*qApp, settings);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const bool unshaped = theme.figures().styleStrategy() & QFont::PreferNoShaping;
        const bool spaced = theme.font(Theme::Text::Section).letterSpacing() > 100;
        QLocale::setDefault(before);
        QCOMPARE(unshaped, apart);
        QCOMPARE(spaced, apart);
    }

    void contrastIsMeasuredRight() {
        QCOMPARE(std::round(contrastRatio(Qt::black, Qt::white)), 21.0);
        QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
        QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) > 4.5);
    }

    // What cannot be used is told apart from muted text, too.
    void disabledIsFainterThanMuted() {
        for (const Tokens& tokens : {lightTokens(), darkTokens()})
            QVERIFY(contrastRatio(disabledInk(tokens), tokens.surface) + 1 <
                    contrastRatio(tokens.muted, tokens.surface));
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
