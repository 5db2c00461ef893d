// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_completion.h"
#include "store/ledger_types.h"
#include "ui/kit/search_field.h"

#include <QObject>

#include <functional>

class QueryCompleter;
class QueryHelp;
class SearchProblem;

/// The search field of the Orders page, what is wrong with what is typed there, and the help with the language.
class OrdersSearch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrdersSearch)

public:
    /// theme must outlive this object.
    OrdersSearch(Theme& theme, QWidget* parent);

    [[nodiscard]] SearchField* field() const { return m_field; }
    /// Puts the text into the query where it can be read; else the query keeps its own, and the field says what is
    /// wrong.
    void ask(OrdersQuery& query);

    /// What is offered while a query is typed.
    void setVocabulary(const std::function<OrderVocabulary()>& vocabulary);

Q_SIGNALS:
    void changed();

private:
    void addHelp(Theme& theme);

    SearchField* m_field;
    SearchProblem* m_problem;
    QueryHelp* m_help;
    QueryCompleter* m_completer;
};
