// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/language_rows.h"

#include "ui/kit/line_of_text.h"
#include "ui/kit/sides.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace {

constexpr int meaning = Qt::UserRole + 1;
constexpr int padding = 2 * Size::step;
constexpr int gap = 4 * Size::step;
constexpr int widestWords = 240;

class RowPainter final : public QStyledItemDelegate {
public:
    RowPainter(Theme& theme, QListView& view)
        : QStyledItemDelegate(&view)
        , m_theme(theme)
        , m_view(view) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const override {
        const QFontMetrics words(m_theme.font(Theme::Text::Strong));
        const QFontMetrics small(m_theme.font(Theme::Text::Small));
        const QString said = index.data(meaning).toString();
        const int width = qMin(words.horizontalAdvance(index.data().toString()), widestWords) +
                          (said.isEmpty() ? 0 : gap + small.horizontalAdvance(said));
        return {width + 2 * padding, Size::facetRow};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tokens& tokens = m_theme.tokens();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = index == m_view.currentIndex();
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(current ? tokens.selection : tokens.raised);
            painter->drawRoundedRect(option.rect, Size::step, Size::step);
        }
        auto area = option.rect.adjusted(padding, 0, -padding, 0);
        painter->setFont(m_theme.font(Theme::Text::Small));
        painter->setPen(tokens.muted);
        const QString said = index.data(meaning).toString();
        const int width = painter->fontMetrics().horizontalAdvance(said);
        drawLine(*painter, area, Qt::AlignRight, said, m_theme.font(Theme::Text::Body));
        area = sided(*painter, area, area.adjusted(0, 0, said.isEmpty() ? 0 : -width - padding, 0));
        painter->setFont(m_theme.font(Theme::Text::Strong));
        painter->setPen(tokens.text);
        drawLine(*painter, area, Qt::AlignLeft, index.data().toString(), m_theme.font(Theme::Text::Body));
        painter->restore();
    }

private:
    Theme& m_theme;
    QListView& m_view;
};

} // namespace

LanguageRows::LanguageRows(Theme& theme, const QString& accessibleName, QWidget* parent)
    : QListView(parent)
    , m_theme(theme) {
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setItemDelegate(new RowPainter(m_theme, *this));
    setModel(&m_rows);
}

void LanguageRows::setRows(const QList<QPair<QString, QString>>& rows) {
    m_rows.clear();
    for (const auto& [words, said] : rows) {
        auto* item = new QStandardItem(words);
        item->setData(said, meaning);
        item->setData(said.isEmpty() ? words : words + QStringLiteral(", ") + said, Qt::AccessibleTextRole);
        m_rows.appendRow(item);
    }
}

QString LanguageRows::wordsAt(int row) const {
    return m_rows.index(row, 0).data().toString();
}

QSize LanguageRows::roomFor(int most) const {
    int width = 0;
    for (int row = 0; row < count(); ++row)
        width = qMax(width, sizeHintForIndex(m_rows.index(row, 0)).width());
    return {width, qMin(most, count()) * Size::facetRow};
}
