// SPDX-License-Identifier: GPL-3.0-or-later
// What widgets really paint: every even area is in a token's colour, and what is written stands out of it as the list
// of pairs says.
#include "ui/kit/banner.h"
#include "ui/kit/buttons.h"
#include "ui/kit/cell_delegate.h"
#include "ui/kit/chip.h"
#include "ui/kit/data_table.h"
#include "ui/kit/form_field.h"
#include "ui/kit/segments.h"
#include "ui/theme/token_pairs.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QList<QColor> coloursOf(const Tokens& t) {
    return {t.window,    t.surface,      t.raised,       t.line,           t.text,         t.muted, t.accent,
            t.onAccent,  t.good,         t.goodTint,     t.warn,           t.warnTint,     t.bad,   t.badTint,
            t.selection, disabledInk(t), accentHover(t), accentPressed(t), scrollHandle(t)};
}

// Where all neighbours have the same colour nothing is smoothed: these are what was asked for.
QSet<QRgb> evenColours(const QImage& image) {
    QSet<QRgb> found;
    for (int y = 1; y + 1 < image.height(); ++y) {
        for (int x = 1; x + 1 < image.width(); ++x) {
            const QRgb here = image.pixel(x, y);
            bool even = true;
            for (int dy = -1; dy <= 1; ++dy) {
                for (int dx = -1; dx <= 1; ++dx)
                    even = even && image.pixel(x + dx, y + dy) == here;
            }
            if (even)
                found.insert(here);
        }
    }
    return found;
}

// The best that is found in the area against what most of it is.
double bestContrast(const QImage& image) {
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        ground = counts.value(ground) < at.value() ? at.key() : ground;
    double best = 1;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        best = std::max(best, contrastRatio(QColor(at.key()), QColor(ground)));
    return best;
}

} // namespace

class TokenUseTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QImage drawn(QWidget& widget) {
        widget.ensurePolished();
        widget.show();
        if (!QTest::qWaitForWindowExposed(&widget))
            qWarning("the widget was not shown");
        return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    static void compare(const QImage& image, const Tokens& tokens) {
        QSet<QRgb> allowed;
        for (const QColor& color : coloursOf(tokens))
            allowed.insert(color.rgb());
        for (const QRgb color : evenColours(image))
            QVERIFY2(allowed.contains(color), qPrintable(QColor(color).name()));
    }

private Q_SLOTS:
    void initTestCase_data() {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }

    void controlsAreInTokens() {
        QFETCH_GLOBAL(const Appearance, appearance);
        Settings settings(m_folder.filePath(u"controls.ini"_s));
        settings.setAppearance(appearance);
        Theme theme(*qApp, settings);
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        column->addWidget(primaryButton(theme, u"Place order"_s, &page));
        auto* off = primaryButton(theme, u"Place order"_s, &page);
        off->setEnabled(false);
        column->addWidget(off);
        column->addWidget(plainButton(theme, u"refresh-cw"_s, u"Refresh"_s, &page));
        auto* offPlain = plainButton(theme, u"refresh-cw"_s, u"Refresh"_s, &page);
        offPlain->setEnabled(false);
        column->addWidget(offPlain);
        column->addWidget(quietButton(theme, {}, u"Clear"_s, &page));
        column->addWidget(new Segments(theme, u"Which"_s, {u"One"_s, u"Two"_s}, &page));
        auto* edit = new QLineEdit(u"https://example.com"_s, &page);
        column->addWidget(edit);
        auto* box = new QComboBox(&page);
        box->addItems({u"HeySMM"_s, u"Practice"_s});
        column->addWidget(box);
        auto* check = new QCheckBox(u"Show notices"_s, &page);
        check->setChecked(true);
        column->addWidget(check);
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad}) {
            auto* banner = new Banner(theme, &page);
            banner->setContent(tone, u"One order may have been placed."_s, u"It will not be sent again."_s);
            banner->setAction(u"Look into it"_s);
            column->addWidget(banner);
        }
        const QImage image = drawn(page);
        compare(image, theme.tokens());
        // Disabled words are written in a colour of their own, all others can be read.
        for (auto* child : page.findChildren<QAbstractButton*>()) {
            const auto part = image.copy(QRect(child->mapTo(&page, QPoint()), child->size()));
            const double least = child->isEnabled() ? 4.5 : 2.2;
            QVERIFY2(bestContrast(part) >= least, qPrintable(child->text()));
        }
    }

    void rowsAreInTokensAlsoWhenChosen() {
        QFETCH_GLOBAL(const Appearance, appearance);
        Settings settings(m_folder.filePath(u"rows.ini"_s));
        settings.setAppearance(appearance);
        Theme theme(*qApp, settings);
        QStandardItemModel model(0, 3);
        model.setHorizontalHeaderLabels({u"ID"_s, u"Service"_s, u"Status"_s});
        constexpr std::array tones{Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad};
        for (const Tone tone : tones) {
            QList<QStandardItem*> row;
            for (const auto& text : {u"23512"_s, u"Likes, instant start"_s, u"Completed"_s})
                row.append(new QStandardItem(text));
            row.last()->setData(QVariant::fromValue(tone), Role::Tone);
            row.last()->setData(u"circle-check"_s, Role::Icon);
            model.appendRow(row);
        }
        DataTable table(theme, settings, u"Orders"_s, u"test/columns"_s);
        table.setModel(&model);
        table.setColumns({{100, Cell::Strong}, {200, Cell::Muted}, {140, Cell::Chip}}, 0, Qt::AscendingOrder);
        table.resize(520, 300);
        for (int chosen = -1; chosen < model.rowCount(); ++chosen) {
            if (chosen >= 0)
                table.selectRow(chosen);
            const QImage image = drawn(table);
            compare(image, theme.tokens());
            for (int row = 0; row < model.rowCount(); ++row) {
                for (int at = 0; at < model.columnCount(); ++at) {
                    const auto cell = table.visualRect(model.index(row, at)).translated(table.viewport()->pos());
                    QVERIFY2(bestContrast(image.copy(cell.adjusted(2, 2, -2, -2))) >= 4.5,
                             qPrintable(u"row %1, column %2, chosen %3"_s.arg(row).arg(at).arg(chosen)));
                }
            }
        }
    }

    // Colours and sizes of text have one home.
    void nothingElseNamesAColourOrASize() {
        const QStringList forms = {
            u"QColor\\(\\s*[0-9\"u]"_s,    u"qRgba?\\("_s,
            u"#[0-9a-fA-F]{6}\\b"_s,       u"Qt::(white|black|red|green|blue|yellow|gray|darkGray|lightGray)\\b"_s,
            u"setPixelSize\\(\\s*[0-9]"_s, u"setPointSizeF?\\("_s};
        const QRegularExpression named(forms.join(u'|'));
        QVERIFY(named.match(u"painter.fillRect(rect, QColor(0, 0, 0));"_s).hasMatch());
        QVERIFY(named.match(u"font.setPixelSize(11);"_s).hasMatch());
        QDirIterator files(QStringLiteral(ORDERDECK_UI), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(u"/theme/"_s))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto found = named.match(QString::fromUtf8(file.readAll()));
            QVERIFY2(!found.hasMatch(), qPrintable(file.fileName() + u": "_s + found.captured()));
            ++looked;
        }
        QVERIFY(looked > 200);
    }
};

QTEST_MAIN(TokenUseTest)
#include "token_use_test.moc"
