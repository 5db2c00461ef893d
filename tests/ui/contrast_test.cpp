// SPDX-License-Identifier: GPL-3.0-or-later
// More contrast: chosen, or wished by the desktop; what is written and what divides is then seen better.
#include "ui/kit/chip.h"
#include "ui/kit/message_bar.h"
#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"
#include "ui/theme/token_pairs.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPropertyAnimation>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double best = 7;
constexpr double seen = 3;

} // namespace

class ContrastTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath(u"orderdeck.ini"_s); }

private Q_SLOTS:
    void inksAndLines_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void inksAndLines() {
        QFETCH(const bool, dark);
        const Tokens& t = dark ? darkContrastTokens() : lightContrastTokens();
        for (const QColor& ground : {t.window, t.surface, t.raised, t.selection}) {
            for (const QColor& ink : {t.text, t.muted, t.accent, t.good, t.warn, t.bad})
                QVERIFY2(contrastRatio(ink, ground) >= best, qPrintable(ink.name() + u" on "_s + ground.name()));
            QVERIFY2(contrastRatio(t.line, ground) >= seen, qPrintable(t.line.name() + u" on "_s + ground.name()));
        }
        QVERIFY(contrastRatio(t.good, t.goodTint) >= best && contrastRatio(t.warn, t.warnTint) >= best &&
                contrastRatio(t.bad, t.badTint) >= best && contrastRatio(t.onAccent, t.accent) >= best);
    }

    void theDesktopsPaletteTells() {
        QPalette usual(QColor(0xEF, 0xEF, 0xEF));
        QVERIFY(!isHighContrast(usual));
        QPalette black;
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
            black.setColor(role, Qt::black);
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            black.setColor(role, Qt::white);
        QVERIFY(isHighContrast(black));
    }

    void isChosenAndKept() {
        {
            Settings settings(path());
            Theme theme(*qApp, settings);
            QVERIFY(!theme.hasMoreContrast());
            const QColor usual = theme.tokens().line;
            QSignalSpy changed(&theme, &Theme::changed);
            theme.setContrast(Contrast::More);
            QVERIFY(theme.hasMoreContrast() && !changed.isEmpty());
            QVERIFY(theme.tokens().line != usual);
            QVERIFY(qApp->styleSheet().contains(u"border: 2px solid "_s + theme.tokens().line.name()));
            QCOMPARE(QApplication::palette().color(QPalette::WindowText), theme.tokens().text);
        }
        Settings settings(path());
        Theme theme(*qApp, settings);
        QVERIFY(theme.hasMoreContrast());
        theme.setContrast(Contrast::System);
        QVERIFY(!theme.hasMoreContrast());
    }

    void theDesktopWishes() {
        Settings settings(m_folder.filePath(u"other.ini"_s));
        Theme theme(*qApp, settings);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.wishes().take(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
        QVERIFY(theme.hasMoreContrast());
        QCOMPARE(changed.size(), 1);
        theme.setContrast(Contrast::Usual); // a person's own word counts more
        QVERIFY(!theme.hasMoreContrast());
        theme.setContrast(Contrast::System);
        theme.wishes().take(u"org.freedesktop.appearance"_s, u"contrast"_s, 0U);
        QVERIFY(!theme.hasMoreContrast());
        theme.wishes().take(u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s, true);
        QVERIFY(theme.hasMoreContrast());
    }

    void chipsHaveAnOutline() {
        Settings settings(m_folder.filePath(u"chips.ini"_s));
        Theme theme(*qApp, settings);
        const auto edge = [&theme] {
            QImage image(120, 30, QImage::Format_RGB32);
            image.fill(theme.tokens().surface);
            QPainter painter(&image);
            paintChip(painter, image.rect(), theme, Tone::Good, {}, u"Completed"_s);
            painter.end();
            return contrastRatio(image.pixelColor(0, 15), image.pixelColor(3, 10));
        };
        QVERIFY(edge() < 1.5);
        theme.setContrast(Contrast::More);
        QVERIFY2(edge() > seen, qPrintable(QString::number(edge())));
    }

    void nothingSlidesWhereItIsNotWished() {
        Settings settings(m_folder.filePath(u"motion.ini"_s));
        Theme theme(*qApp, settings);
        MessageBar bar(theme);
        bar.show(Tone::Bad, u"One"_s);
        QVERIFY(bar.findChild<QPropertyAnimation*>() != nullptr);
        bar.clearAll();
        theme.wishes().take(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
        MessageBar still(theme);
        still.show(Tone::Bad, u"Two"_s);
        QVERIFY(still.findChild<QPropertyAnimation*>() == nullptr);
    }
};

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
