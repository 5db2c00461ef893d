// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"
#include "ui/theme/theme.h"

#include <QWidget>

class AccountDot;
class AccountEditor;
class Button;
class ChipLabel;
class Desk;
class PlainLabel;
class QVBoxLayout;

/// One account of the settings: name and address, a form to change it, and a question before it is removed.
class AccountRow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountRow)

public:
    AccountRow(Desk& desk, Theme& theme, QString accountId, QWidget* parent = nullptr);

    void setAccount(const AccountSettings& account, bool current);
    /// Which of how many it is: what cannot be moved further has no use for a button.
    void setPlace(int place, int count);

Q_SIGNALS:
    void moveRequested(int by);

private:
    [[nodiscard]] QWidget* buildQuestion();
    void tellKey();
    void edit(bool open);
    void ask(bool asking);

    Desk& m_desk;
    Theme& m_theme;
    QString m_id;
    AccountDot* m_dot;
    PlainLabel* m_name;
    PlainLabel* m_address;
    ChipLabel* m_practice;
    ChipLabel* m_current;
    ChipLabel* m_key;
    Button* m_up;
    Button* m_down;
    Button* m_edit;
    Button* m_remove;
    PlainLabel* m_questionWords;
    Button* m_removeNow;
    Button* m_keep = nullptr;
    QWidget* m_question;
    QVBoxLayout* m_column;
    bool m_hasKey = true;
    AccountEditor* m_editor = nullptr; ///< while it is open
};
