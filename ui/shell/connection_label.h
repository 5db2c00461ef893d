// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plain_label.h"

class AccountDesk;

/// How the connection of an account stands: a word with a dot; the reason in the tooltip and for screen readers.
class ConnectionLabel final : public PlainLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectionLabel)

public:
    explicit ConnectionLabel(Theme& theme, QWidget* parent = nullptr);

    /// nullptr: nothing to tell.
    void setAccount(AccountDesk* desk);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tell(const AccountDesk& desk);
    void announceChange(const AccountDesk& desk);

    Theme& m_dotTheme;
    Tone m_tone = Tone::Neutral;
    bool m_toldGone = false; ///< by a screen reader
    QMetaObject::Connection m_following;
    QMetaObject::Connection m_countingDown;
};
