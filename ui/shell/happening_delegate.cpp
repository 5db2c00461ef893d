// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/happening_delegate.h"

#include "models/happenings_model.h"
#include "ui/kit/line_of_text.h"
#include "ui/kit/sides.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int headingHeight = 30;
constexpr int oneLine = 36;
constexpr int twoLines = 52;
constexpr int outer = 2 * Size::step;
constexpr int dot = 7;
constexpr int markWidth = 4 * Size::step; // of the dot's column
constexpr int lineHeight = 19;

QString secondLine(const QModelIndex& index) {
    const QString account = index.data(HappeningsModel::Account).toString();
    const QString detail = index.data(HappeningsModel::Detail).toString();
    if (account.isEmpty() || detail.isEmpty())
        return account + detail;
    return account + u" · "_s + detail;
}

} // namespace

HappeningDelegate::HappeningDelegate(Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize HappeningDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
    if (index.data(Role::Heading).toBool())
        return {0, headingHeight};
    return {0, secondLine(index).isEmpty() ? oneLine : twoLines};
}

void HappeningDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(Role::Heading).toBool())
        paintHeading(*painter, option.rect, index);
    else
        paintRow(*painter, option, index);
    painter->restore();
}

void HappeningDelegate::paintHeading(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    painter.setFont(m_theme.font(Theme::Text::Section));
    painter.setPen(m_theme.color(Theme::Ink::Muted));
    const QRect area = row.adjusted(2 * outer, 2 * Size::step, -2 * outer, 0);
    painter.drawText(
        area, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(QLocale().toUpper(index.data().toString()), Qt::ElideRight, area.width()));
}

void HappeningDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const Tokens& tokens = m_theme.tokens();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool focused = current && option.state.testFlag(QStyle::State_HasFocus);
    const QRect ground = option.rect.adjusted(outer, 1, -outer, -1);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(focused ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(current ? tokens.selection : tokens.raised);
        painter.drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), Size::radius, Size::radius);
    }
    const bool unseen = index.data(HappeningsModel::Unseen).toBool();
    if (unseen) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.accent);
        const QRect mark(ground.left() + Size::step, ground.center().y() - dot / 2, dot, dot);
        painter.drawEllipse(QRectF(sided(painter, ground, mark)));
    }
    QRect area = sided(painter, ground, ground.adjusted(markWidth, 0, -2 * Size::step, 0));
    const auto tone = static_cast<Tone>(index.data(Role::Tone).toInt());
    const auto icon = m_theme.pixmap(index.data(Role::Icon).toString(), m_theme.toneInk(tone), Size::icon,
                                     painter.device()->devicePixelRatioF());
    const QRect at(area.left(), area.center().y() - Size::icon / 2 + 1, Size::icon, Size::icon);
    painter.drawPixmap(sided(painter, area, at), icon);
    area = sided(painter, area, area.adjusted(Size::icon + 3 * Size::step, 0, 0, 0));

    const QFont body = m_theme.font(Theme::Text::Body);
    const QString more = secondLine(index);
    QRect first = area;
    if (!more.isEmpty()) {
        first = QRect(area.left(), area.center().y() - lineHeight + 1, area.width(), lineHeight);
        painter.setFont(m_theme.font(Theme::Text::Small));
        painter.setPen(tokens.muted);
        drawLine(painter, first.translated(0, lineHeight), Qt::AlignLeft, more, m_theme.font(Theme::Text::Small));
    }
    const QString age = index.data(HappeningsModel::Age).toString();
    painter.setFont(m_theme.font(Theme::Text::Small));
    painter.setPen(tokens.muted);
    drawLine(painter, first, Qt::AlignRight, age, body);
    const int taken = painter.fontMetrics().horizontalAdvance(age) + 3 * Size::step;
    first = sided(painter, first, first.adjusted(0, 0, -taken, 0));
    painter.setFont(m_theme.font(unseen ? Theme::Text::Strong : Theme::Text::Body));
    painter.setPen(tokens.text);
    drawLine(painter, first, Qt::AlignLeft, index.data().toString(), body);
}
