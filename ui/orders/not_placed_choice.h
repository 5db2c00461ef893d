// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/order_evidence.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class AccountDesk;
class Banner;
class Button;
class PlainLabel;

/// "It was not placed": the order becomes "Not sent". Asked once more where the balance says otherwise.
class NotPlacedChoice final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotPlacedChoice)

public:
    explicit NotPlacedChoice(Theme& theme, QWidget* parent = nullptr);

    void setAccount(AccountDesk* desk);
    void setEvidence(const Evidence& evidence);

private:
    void decide();
    void deny();

    QPointer<AccountDesk> m_desk;
    Evidence m_evidence;
    Button* m_deny;
    Banner* m_warning;
    PlainLabel* m_problem;
};
