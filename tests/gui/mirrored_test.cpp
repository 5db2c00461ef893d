// SPDX-License-Identifier: GPL-3.0-or-later
// The window of a language that is written from right to left: what stood at the left stands at the right.
#include "seasoned_desk.h"

#include "models/orders_model.h"
#include "models/roles.h"
#include "ui/kit/cell_delegate.h"
#include "ui/kit/chip.h"
#include "ui/kit/sides.h"

#include <QApplication>
#include <QHeaderView>
#include <QImage>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

// The middle of what differs from the ground, from 0 at the left to 1 at the right; -1 for nothing.
double middleOfInk(const QImage& image, QRgb ground, const std::function<bool(QRgb)>& counts = {}) {
    double sum = 0;
    int found = 0;
    for (int y = 2; y < image.height() - 2; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (counts ? counts(pixel) : pixel != ground) {
                sum += x;
                ++found;
            }
        }
    }
    return found == 0 ? -1 : sum / found / image.width();
}

} // namespace

class MirroredTest final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SeasonedDesk> m_desk;

    WindowHand hand() { return m_desk->hand(); }
    int middleOf(const QString& name) {
        const QWidget* widget = hand().named(name);
        return widget == nullptr ? -1 : widget->mapTo(&m_desk->window(), widget->rect().center()).x();
    }
    // From the right to the left as they are named.
    void comparePlaces(const QStringList& names) {
        for (qsizetype at = 1; at < names.size(); ++at)
            QVERIFY2(middleOf(names.at(at - 1)) > middleOf(names.at(at)) && middleOf(names.at(at)) >= 0,
                     qPrintable(u"%1 is not at the right of %2"_s.arg(names.at(at - 1), names.at(at))));
    }

    // A cell as the delegate paints it in a widget of this direction.
    QImage painted(Cell kind, const QMap<int, QVariant>& data, Qt::LayoutDirection direction) {
        QStandardItemModel model(1, 1);
        for (auto it = data.cbegin(); it != data.cend(); ++it)
            model.setData(model.index(0, 0), it.value(), it.key());
        CellDelegate delegate(m_desk->program().theme());
        delegate.setCell(0, kind);
        QImage image(300, 34, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        QStyleOptionViewItem option;
        option.rect = image.rect();
        option.direction = direction;
        delegate.paint(&painter, option, model.index(0, 0));
        painter.end();
        return image;
    }

private Q_SLOTS:
    void initTestCase() {
        m_desk = std::make_unique<SeasonedDesk>(*qApp, u"ar"_s);
        QVERIFY(m_desk->open());
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QVERIFY(m_desk->addAccount());
        QVERIFY(m_desk->season());
    }

    void pagesAreMirrored() {
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Services"_s) > 0, patience);
        comparePlaces({u"Services"_s, u"Account"_s, u"What happened"_s, u"Balance"_s});
        comparePlaces({u"Categories"_s, u"Search services"_s, u"Bulk order…"_s, u"Order ticket"_s});
        const QTableView* services = hand().table(u"Services"_s);
        QVERIFY(services->columnViewportPosition(0) > services->columnViewportPosition(2));
        QVERIFY(hand().click(u"Orders"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().rows(u"Orders"_s) > 0, patience);
        comparePlaces({u"Statuses"_s, u"Search orders"_s, u"Refill"_s, u"Cancel order"_s, u"Export…"_s});
        QVERIFY(middleOf(u"Statuses"_s) > m_desk->window().width() * 3 / 4);
    }

    // Also while nothing is laid out yet.
    void aFirstRowIsChosen() {
        m_desk->window().showSettings(u"shortcuts"_s);
        QTRY_VERIFY(hand().shows(u"Search shortcuts"_s));
        QCOMPARE(hand().table(u"Shortcuts"_s)->currentIndex().row(), 0);
    }

    void cells_data() {
        QTest::addColumn<Cell>("kind");
        QTest::addColumn<bool>("trailing");
        QTest::newRow("words") << Cell::Text << false;
        QTest::newRow("strong words") << Cell::Strong << false;
        QTest::newRow("link") << Cell::Link << false;
        QTest::newRow("figure") << Cell::Text << true;
        QTest::newRow("chip") << Cell::Chip << false;
        QTest::newRow("note") << Cell::Note << false;
        QTest::newRow("flag") << Cell::Flag << false;
    }

    void cells() {
        QFETCH(const Cell, kind);
        QFETCH(const bool, trailing);
        const QMap<int, QVariant> data{
            {Qt::DisplayRole, u"Some words"_s},
            {Role::Icon, u"check"_s},
            {Role::Raw, true},
            {Qt::TextAlignmentRole, int(trailing ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter)}};
        const double left = middleOfInk(painted(kind, data, Qt::LeftToRight), qRgb(255, 0, 255));
        const double right = middleOfInk(painted(kind, data, Qt::RightToLeft), qRgb(255, 0, 255));
        QVERIFY(left >= 0 && right >= 0);
        QCOMPARE(left < 0.5, !trailing);
        QVERIFY2(qAbs(left + right - 1) < 0.05, qPrintable(u"%1 and %2"_s.arg(left).arg(right)));
    }

    // The figure changes sides with the bar, which fills from the side where lines begin.
    void progress() {
        const QMap<int, QVariant> data{{Qt::DisplayRole, u"20 %"_s}, {Role::Progress, 200}};
        const QRgb filled = m_desk->program().theme().toneInk(Tone::Accent).rgb();
        const auto isFilled = [filled](QRgb pixel) { return pixel == filled; };
        const double left = middleOfInk(painted(Cell::Progress, data, Qt::LeftToRight), 0, isFilled);
        const double right = middleOfInk(painted(Cell::Progress, data, Qt::RightToLeft), 0, isFilled);
        QVERIFY(left > 0 && left < 0.3);
        QVERIFY2(qAbs(left + right - 1) < 0.05, qPrintable(u"%1 and %2"_s.arg(left).arg(right)));
    }

    void figuresAndLinksKeepTheirDirection() {
        QCOMPARE(textDirection(u"https://example.com/a/"_s, Qt::RightToLeft), Qt::LeftToRight);
        QCOMPARE(textDirection(u"84 %"_s, Qt::RightToLeft), Qt::LeftToRight);
        QCOMPARE(textDirection(u"HeySMM مزود"_s, Qt::RightToLeft), Qt::RightToLeft);
        QCOMPARE(textDirection(u"مزود"_s, Qt::LeftToRight), Qt::LeftToRight);
    }

    void iconsThatPointAreMirrored_data() {
        QTest::addColumn<QString>("icon");
        QTest::addColumn<bool>("points");
        QTest::newRow("chevron") << u"chevron-right"_s << true;
        QTest::newRow("back") << u"arrow-left"_s << true;
        QTest::newRow("play") << u"play"_s << false;
        QTest::newRow("a turn") << u"rotate-ccw"_s << false;
    }

    void iconsThatPointAreMirrored() {
        QFETCH(const QString, icon);
        QFETCH(const bool, points);
        Theme& theme = m_desk->program().theme();
        const auto drawn = [&] { return theme.pixmap(icon, Theme::Ink::Text, 64, 1).toImage(); };
        const QImage mirrored = drawn();
        qApp->setLayoutDirection(Qt::LeftToRight);
        const QImage straight = drawn();
        qApp->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(mirrored != straight, points);
    }

    void linesStandAtTheOtherSide() {
        QVERIFY(qApp->styleSheet().contains(u"NavigationRail { background"_s));
        QVERIFY(!qApp->styleSheet().contains(u"border-right"_s));
    }

    void cleanupTestCase() { m_desk.reset(); }
};

QTEST_MAIN(MirroredTest)
#include "mirrored_test.moc"
