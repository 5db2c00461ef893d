// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/account_desk.h"

#include <QObject>
#include <QPointer>

#include <optional>

/// How the placing of one ticket ended. text: the provider's order id where it was placed, else words for people.
/// key is 0 where nothing could be written down. error: why the provider did not take it, where that is known.
struct TicketOutcome final {
    enum class Kind : quint8 { Placed, Rejected, NotSent, Unconfirmed, NotRecorded, IdNotRecorded };
    Kind kind = Kind::Placed;
    OrderKey key = 0;
    QString text;
    CheckedOrder order;
    std::optional<ErrorKind> error = {};
    QString accountId = {}; ///< whose order it is
};

/// The wishes of one order ticket, without a widget: one at a time; an order that was turned away unchanged is sent
/// again instead of written down twice.
class TicketPlacing final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TicketPlacing)

public:
    explicit TicketPlacing(QObject* parent = nullptr);

    /// What becomes of a wish that still runs at the account before: it ends in the ledger alone, or is heard to its
    /// end.
    enum class Running : quint8 { Forgotten, Heard };
    /// nullptr: none.
    void setDesk(AccountDesk* desk, Running running = Running::Forgotten);
    [[nodiscard]] bool isPlacing() const { return m_wish.has_value(); }
    /// No order leaves until the outcome of an earlier one is written down.
    [[nodiscard]] bool isBlocked() const { return m_desk && m_desk->placer().isBlocked(); }
    /// Whether place() would send the written-down order once more.
    [[nodiscard]] bool wouldSendAgain(const CheckedOrder& order) const;
    /// The order that was turned away last; 0: none.
    [[nodiscard]] OrderKey turnedAway() const { return m_turnedAway ? m_turnedAway->key : 0; }
    /// Nothing happens while another wish runs or without a desk.
    bool place(const CheckedOrder& order);

Q_SIGNALS:
    /// Or isBlocked().
    void placingChanged();
    /// The end of the wish; isPlacing() is already false. After IdNotRecorded it ends once more when it is written
    /// down.
    void ended(const TicketOutcome& outcome);

private:
    struct Wish final {
        quint64 number = 0;
        OrderKey key = 0;
        CheckedOrder order;
        std::optional<ErrorKind> error = {};
    };
    void listen(AccountDesk& desk);
    void unlisten(AccountDesk& desk);
    void leave();
    [[nodiscard]] bool isOf(const AccountDesk* desk, quint64 number) const;
    void onRecorded(const AccountDesk* desk, quint64 number, OrderKey key);
    void onFinished(const AccountDesk* desk, quint64 number, OrderKey key, Placement placement, const QString& text);
    void end(TicketOutcome::Kind kind, OrderKey key, const QString& text);

    QPointer<AccountDesk> m_desk; ///< of the next wish
    QPointer<AccountDesk> m_of;   ///< of m_wish and m_unwritten
    std::optional<Wish> m_wish;
    std::optional<Wish> m_unwritten;  ///< taken by the provider, its id not written down yet
    std::optional<Wish> m_turnedAway; ///< the last one rejected or not sent, as it stands in the ledger
};
