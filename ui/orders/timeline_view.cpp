// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/timeline_view.h"

#include "models/time_text.h"
#include "ui/kit/plain_tip.h"
#include "ui/kit/sides.h"
#include "ui/kit/view_menu.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace {

constexpr int lineHeight = 22;
constexpr int dot = 6;

class TimelineDelegate final : public QStyledItemDelegate {
public:
    TimelineDelegate(Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme) {}

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const QFontMetrics metrics(m_theme.font(Theme::Text::Body));
        const int width =
            timeWidth(index) + 4 * Size::step + dot + metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
        return {std::max(width, option.rect.width()), lineHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        QRect area = option.rect;
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.tokens().selection);
            painter->drawRoundedRect(area, Size::step, Size::step);
        }
        const Timestamp at = index.data(Role::Time).toLongLong();
        painter->setFont(m_theme.figures());
        painter->setPen(m_theme.color(Theme::Ink::Muted));
        painter->drawText(sided(*painter, area, area.adjusted(0, 0, timeWidth(index) - area.width(), 0)),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          clockText(at, QDateTime::currentMSecsSinceEpoch(), QLocale()));
        area = sided(*painter, area, area.adjusted(timeWidth(index) + 2 * Size::step, 0, 0, 0));
        const auto tone = static_cast<Tone>(index.data(Role::Tone).toInt());
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone == Tone::Neutral ? m_theme.tokens().line : m_theme.toneInk(tone));
        painter->drawEllipse(sided(*painter, area, {area.left(), area.center().y() - dot / 2 + 1, dot, dot}));
        area = sided(*painter, area, area.adjusted(dot + 2 * Size::step, 0, 0, 0));
        painter->setFont(m_theme.font(Theme::Text::Body));
        painter->setPen(tone == Tone::Bad ? m_theme.toneInk(tone) : m_theme.color(Theme::Ink::Text));
        const QFontMetrics metrics = painter->fontMetrics();
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, area.width()));
        painter->restore();
    }

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        // A provider's words may be in it, and a tooltip would read markup in them.
        QToolTip::showText(event->globalPos(), plainTip(index.data(Qt::ToolTipRole).toString()), view);
        return true;
    }

private:
    // The first line is the oldest and so in the longest form, with its day.
    int timeWidth(const QModelIndex& index) const {
        const Timestamp first = index.siblingAtRow(0).data(Role::Time).toLongLong();
        const QString text = clockText(first, QDateTime::currentMSecsSinceEpoch(), QLocale());
        return QFontMetrics(m_theme.figures()).horizontalAdvance(text) + 2;
    }

    Theme& m_theme;
};

} // namespace

TimelineView::TimelineView(Theme& theme, const QString& accessibleName, QWidget* parent)
    : QListView(parent)
    , m_theme(theme) {
    giveCopyMenu(*this);
    setAccessibleName(accessibleName);
    setItemDelegate(new TimelineDelegate(theme, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(NoSelection);
    setUniformItemSizes(true);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

// Where the focus is must be seen: at the newest line, where none has it yet.
void TimelineView::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && model() != nullptr && model()->rowCount() > 0)
        setCurrentIndex(model()->index(model()->rowCount() - 1, 0));
    scrollTo(currentIndex());
}

bool TimelineView::viewportEvent(QEvent* event) {
    const bool done = QListView::viewportEvent(event);
    if (event->type() == QEvent::Paint && hasFocus() && (model() == nullptr || model()->rowCount() == 0)) {
        QPainter painter(viewport());
        painter.setPen(QPen(m_theme.tokens().accent, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    return done;
}
