// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connection_label.h"

#include "desk/account_desk.h"
#include "ui/kit/announcer.h"
#include "ui/kit/plain_tip.h"
#include "ui/kit/sides.h"

#include <QPainter>

namespace {

constexpr int dot = 8;

}

ConnectionLabel::ConnectionLabel(Theme& theme, QWidget* parent)
    : PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, parent)
    , m_dotTheme(theme) {
    setAccessibleName(tr("Connection"));
    setContentsMargins(sidedMargins(dot + 2 * Size::step, 0, 0, 0));
    hide();
}

void ConnectionLabel::setAccount(AccountDesk* desk) {
    disconnect(m_following);
    disconnect(m_countingDown);
    setVisible(desk != nullptr);
    if (desk == nullptr)
        return;
    m_following = connect(desk, &AccountDesk::connectionChanged, this, [this, desk] {
        tell(*desk);
        announceChange(*desk);
    });
    m_countingDown = connect(desk, &AccountDesk::connectionCountedDown, this, [this, desk] { tell(*desk); });
    tell(*desk);
}

void ConnectionLabel::tell(const AccountDesk& desk) {
    switch (desk.connection()) {
    case AccountDesk::Connection::Connecting:
        m_tone = Tone::Neutral;
        setText(tr("Connecting…"));
        break;
    case AccountDesk::Connection::Online:
        m_tone = Tone::Good;
        setText(tr("Online"));
        break;
    case AccountDesk::Connection::Offline:
        m_tone = Tone::Bad;
        setText(desk.secondsToWait() > 0 ? tr("Offline, again in %n s", nullptr, desk.secondsToWait()) : tr("Offline"));
        break;
    case AccountDesk::Connection::Waiting:
        m_tone = Tone::Warn;
        setText(tr("Waiting %n s", nullptr, desk.secondsToWait()));
        break;
    case AccountDesk::Connection::KeyAwaited:
        m_tone = Tone::Neutral;
        setText(tr("Waiting for the keychain…"));
        break;
    case AccountDesk::Connection::KeyMissing:
        m_tone = Tone::Bad;
        setText(tr("No API key"));
        break;
    }
    const auto reason = desk.connectionText();
    setToolTip(reason.isEmpty() ? QString() : plainTip(reason));
    setAccessibleDescription(reason.isEmpty() ? text() : reason);
    update();
}

// That it went, why, and that it is back; no seconds.
void ConnectionLabel::announceChange(const AccountDesk& desk) {
    using Connection = AccountDesk::Connection;
    const bool gone = desk.connection() == Connection::Offline;
    if (gone && !m_toldGone)
        announce(*this, tr("Offline") + u' ' + desk.connectionText());
    else if (desk.connection() == Connection::Online && m_toldGone)
        announce(*this, text());
    else
        return;
    m_toldGone = gone;
}

void ConnectionLabel::paintEvent(QPaintEvent* event) {
    PlainLabel::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_dotTheme.toneInk(m_tone));
    painter.drawEllipse(QRectF(isRightToLeft() ? width() - dot : 0, (height() - dot) / 2.0, dot, dot));
}
