// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup.h"
#include "core/order.h"
#include "core/order_draft.h"
#include "ui/services/ticket_fields.h"
#include "ui/services/ticket_guard.h"
#include "ui/services/ticket_placing.h"

#include <QTimer>

class Banner;
class Button;
class EmptyState;
class QScrollArea;
class TicketCharge;
class TicketHeader;
class TicketOutcomeBox;

/// The order ticket: one service, its fields as the table of service types says, what it costs, and the placing. Checks
/// while a person types; keeps what was typed whatever happens, until an order is durably placed.
class OrderTicket final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderTicket)

public:
    explicit OrderTicket(Theme& theme, QWidget* parent = nullptr);
    ~OrderTicket() override;

    /// nullptr: none. The service is taken off, what was typed stays.
    void setDesk(AccountDesk* desk, TicketPlacing::Running running = TicketPlacing::Running::Forgotten);
    /// Says from which account the order is; empty: that is plain.
    void setAccountName(const QString& name);
    void setService(const Service& service);
    /// Nothing before the first choice.
    [[nodiscard]] const std::optional<Service>& service() const { return m_service; }
    /// A fresh catalog: the chosen service as it is there. Where it is no more, nothing can be placed; nor is anything
    /// lost. A null one says nothing.
    void setCatalog(const CatalogPtr& catalog);
    /// The account's own prices: what they make of the order is said below what it costs.
    void setMarkup(const Markup& markup);
    /// Puts the values of an earlier order in place of what is typed; forAnotherLink: without its link.
    void fillFrom(const OrderParameters& parameters, bool forAnotherLink = false);
    void focusFirstField();
    /// What is typed, in fields that are not shown too.
    [[nodiscard]] TicketFields::Values typed() const;
    [[nodiscard]] FreeRowsEditor::Rows typedRows() const;
    /// Puts these in place of it.
    void type(const TicketFields::Values& values, const FreeRowsEditor::Rows& freeRows);

Q_SIGNALS:
    /// A person asks to see the order just placed.
    void orderPlaced(OrderKey key);

private:
    /// What the box beside the form is about.
    enum class Said : quint8 { Nothing, Outcome, Question, Gone };

    void needForm();
    QWidget* makeForm();
    QWidget* makeScrolled();
    void refresh();
    void place();
    void onEnded(const TicketOutcome& outcome);
    void acceptQuestion();
    [[nodiscard]] OrderDraft draft() const;
    void showMyPrice(const std::optional<ChargeRange>& charge, bool perPost);
    void showStanding(const OrderDraft& draft);
    void showRecord();
    void say(Said said, const std::optional<TicketQuestion>& question);
    void showButton();
    void bringIntoView(QWidget* widget);

    Theme& m_theme;
    QPointer<AccountDesk> m_desk;
    QString m_accountName; ///< said where the catalog is of several accounts
    std::optional<Service> m_service;
    Markup m_markup;
    bool m_gone = false;
    Said m_said = Said::Nothing;
    std::optional<TicketQuestion> m_question; ///< that is said
    bool m_outcomeIsNew = false;              ///< nothing was typed since: no question may take its place
    TicketFields::Values m_placing;           ///< what stood in the form when the running wish began
    bool m_goneOn = false;                    ///< a person typed or chose another service since
    TicketPlacing m_wishes;
    TicketGuard m_guard;
    QTimer m_recordSoon; ///< rows are gone through faster than records are of use
    EmptyState* m_nothing;
    QScrollArea* m_area = nullptr;
    TicketHeader* m_header = nullptr;
    TicketFields* m_fields = nullptr;
    TicketOutcomeBox* m_outcome = nullptr;
    TicketCharge* m_charge = nullptr;
    Banner* m_blocked = nullptr; ///< why nothing can be placed
    Button* m_place = nullptr;
    QWidget* m_form = nullptr; ///< made with the first service, or before it when there is time
};
