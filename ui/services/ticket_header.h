// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/service.h"
#include "ui/kit/chip.h"
#include "ui/kit/plain_label.h"
#include "ui/services/disclosure.h"

class QVBoxLayout;

/// The upper part of the order ticket: which service it is, what it costs and what comes with it.
class TicketHeader final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TicketHeader)

public:
    explicit TicketHeader(Theme& theme, QWidget* parent = nullptr);

    void setService(const Service& service, const Money& rate);

private:
    /// One line: what it is at the left, how it is at the right.
    struct Fact final {
        PlainLabel* name = nullptr;
        PlainLabel* value = nullptr;
    };
    Fact addFact(QVBoxLayout& column, Theme::Text style);
    static void say(const Fact& fact, const QString& name, const QString& value);

    Theme& m_theme;
    PlainLabel* m_place;
    ChipLabel* m_type;
    PlainLabel* m_name;
    Fact m_rate;
    Fact m_time;
    Fact m_offers;
    Disclosure* m_more;
    PlainLabel* m_description;
};
