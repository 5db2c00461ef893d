// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class OrderTicket;
class QStackedLayout;
class Segments;
class ServiceDetails;

/// At the right of the table: the chosen service's order ticket, and its details behind it.
class ServicePanel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServicePanel)

public:
    explicit ServicePanel(Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] OrderTicket& ticket() { return *m_ticket; }
    [[nodiscard]] ServiceDetails& details() { return *m_details; }
    [[nodiscard]] bool areDetailsShown() const;
    /// The focus stays in the panel where it was there, and out of it where it was not.
    void showDetails(bool shown);

private:
    Segments* m_choice;
    QStackedLayout* m_stack;
    OrderTicket* m_ticket;
    ServiceDetails* m_details;
};
