// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class Button;
class ConnectForm;
class Banner;
class Desk;
class ProgramWords;

/// Connects an account: the whole window while there is none, and behind "Add account…" later, then with a way back.
class FirstRunPage final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstRunPage)

public:
    FirstRunPage(Desk& desk, Theme& theme, QWidget* parent = nullptr);

    /// An empty form, ready for typing.
    void begin();
    /// A notice above all else while there is no account; the page owns it from now on.
    void addNotice(QWidget* notice);
    /// What the person should know first: why it looks as if nothing had ever been set. Empty: nothing.
    void tell(const QString& words);

Q_SIGNALS:
    /// Only while there are accounts to go back to.
    void backRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void goBack();

    Desk& m_desk;
    ProgramWords* m_words;
    ConnectForm* m_form;
    Button* m_back;
    QWidget* m_notices;
    Banner* m_told;
};
