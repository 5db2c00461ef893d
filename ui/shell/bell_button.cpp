// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bell_button.h"

#include "ui/kit/sides.h"
#include "ui/theme/badge.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 99;

} // namespace

BellButton::BellButton(Theme& theme, QWidget* parent)
    : QAbstractButton(parent)
    , m_theme(theme) {
    setAccessibleName(tr("What happened"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    tell();
}

void BellButton::setUnseen(int count, bool more) {
    if (count == m_unseen && more == m_more)
        return;
    m_unseen = count;
    m_more = more;
    tell();
}

void BellButton::setShortcutText(const QString& keys) {
    m_keys = keys;
    tell();
}

void BellButton::tell() {
    const QString news = m_unseen == 0 ? tr("Nothing new")
                         : m_more      ? tr("More than %Ln new", nullptr, m_unseen)
                                       : tr("%Ln new", nullptr, m_unseen);
    setAccessibleDescription(news);
    setToolTip(m_keys.isEmpty()
                   //: The bell's tooltip: its name, how much is new
                   ? tr("%1\n%2").arg(accessibleName(), news)
                   //: The bell's tooltip: its name, the keys that open it, how much is new
                   : tr("%1 (%2)\n%3").arg(accessibleName(), m_keys, news));
    update();
}

QSize BellButton::sizeHint() const {
    return {Size::control + Size::step, Size::control};
}

void BellButton::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& tokens = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(tokens.accent, 2) : Qt::NoPen);
    painter.setBrush(underMouse() || isDown() ? QBrush(tokens.raised) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Size::radius, Size::radius);
    const auto icon = m_theme.pixmap(u"bell"_s, m_unseen > 0 ? Theme::Ink::Text : Theme::Ink::Muted, Size::railIcon - 2,
                                     devicePixelRatioF());
    painter.drawPixmap((width() - Size::railIcon + 2) / 2, (height() - Size::railIcon + 2) / 2, icon);
    if (m_unseen == 0)
        return;
    const QString words = m_unseen > mostShown ? u"99+"_s : locale().toString(m_unseen);
    QFont font = m_theme.font(Theme::Text::SmallStrong);
    font.setPixelSize(Badge::text);
    painter.setFont(font);
    const int badgeWidth = qMax(Badge::height, painter.fontMetrics().horizontalAdvance(words) + 8);
    const QRect badge = sided(*this, {width() - badgeWidth, 1, badgeWidth, Badge::height});
    painter.setPen(QPen(tokens.surface, 1.5));
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(badge, Badge::height / 2.0, Badge::height / 2.0);
    painter.setPen(tokens.onAccent);
    painter.drawText(badge, Qt::AlignCenter, words);
}

void BellButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}
