// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/key_place.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class Button;
class Desk;
class PlainLabel;
class QLineEdit;
class Segments;

/// For how long a key that was asked for is shown, and how long one that was copied stays on the clipboard.
struct AccountKeyTimes final {
    std::chrono::milliseconds shown{20'000};
    std::chrono::milliseconds copied{30'000};
};

/// The key of one account: where it is kept, and the key itself, which is read and shown only at a person's word and
/// hidden again after a while, when the focus goes elsewhere, and when it is no longer to be seen.
class AccountKeyPanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountKeyPanel)

public:
    /// desk must outlive it.
    AccountKeyPanel(Desk& desk, Theme& theme, QString accountId, QWidget* parent = nullptr, AccountKeyTimes times = {});

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void build(Theme& theme);
    void follow();
    void showKey(const QString& key);
    void hideKey();
    void toggle();
    void move(KeyHome to);
    void read(void (AccountKeyPanel::*then)(const QString& key));
    void toClipboard(const QString& key);
    void say(Theme::Ink ink, const QString& words);

    Desk& m_desk;
    QString m_id;
    AccountKeyTimes m_times;
    QLineEdit* m_key;
    Button* m_show;
    Button* m_copy;
    Segments* m_home;
    PlainLabel* m_words;
    Button* m_again;
    QTimer m_hide;
    bool m_reading = false;
    bool m_told = false; ///< m_words say what came of the last action
};
