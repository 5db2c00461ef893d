// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/order_evidence.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QScrollArea>

class AccountDesk;
class Banner;
class Button;
class FactGrid;
class NeighbourList;
class PlainLabel;
class QVBoxLayout;

/// What is known about an order that may have been placed: what was sent, what the balance did, the orders around it.
class EvidencePanel final : public QScrollArea {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidencePanel)

public:
    explicit EvidencePanel(Theme& theme, QWidget* parent = nullptr);

    void setAccount(AccountDesk* desk);
    void setEvidence(const Evidence& evidence);
    void checkBalance();

Q_SIGNALS:
    /// The balance was asked for: the newest is to be compared.
    void balanceChecked();

private:
    PlainLabel* addTitle(QVBoxLayout& column, const QString& title);
    void showSent(const Evidence& evidence);
    void showBalance(const BalanceEvidence& balance, const Order& order);
    void showChecking();

    Theme& m_theme;
    QPointer<AccountDesk> m_desk;
    FactGrid* m_sent;
    PlainLabel* m_whyTitle = nullptr;
    PlainLabel* m_why;
    FactGrid* m_balances;
    Banner* m_balanceWords;
    Button* m_check;
    PlainLabel* m_checkFailed;
    NeighbourList* m_neighbours;
    PlainLabel* m_noNeighbours;
};
