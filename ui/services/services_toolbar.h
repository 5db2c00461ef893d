// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_language.h"
#include "ui/kit/search_field.h"

#include <QElapsedTimer>
#include <QWidget>

#include <optional>

class ActionRegistry;
class Button;
class QMenu;
class QueryCompleter;
class QueryHelp;
class SearchProblem;

/// Above the table of Services: the search, the columns, the refreshing; and where the window is narrow, the buttons
/// that bring the facets and the ticket.
class ServicesToolbar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServicesToolbar)

public:
    ServicesToolbar(Theme& theme, QMenu* columnsMenu, QWidget* parent = nullptr);

    [[nodiscard]] SearchField& search() { return *m_search; }
    /// Buttons say the keys of their actions; the page's own action for refreshing presses its button.
    void setActions(ActionRegistry& actions, QWidget& page);
    /// What can stand behind cat: and type:.
    void setWords(const QStringList& categories, const QStringList& types, const QStringList& accounts = {});
    /// What is wrong with the text of the search.
    void setProblem(const std::optional<CatalogTextProblem>& problem);
    /// While it is, the button stops it.
    void setRefreshing(bool refreshing);
    void setNarrow(bool narrow);
    void setCategoriesShown(bool shown);
    void setTicketShown(bool shown);
    /// Less than its buttons need: the page folds before they lack room.
    [[nodiscard]] QSize minimumSizeHint() const override { return {360, QWidget::minimumSizeHint().height()}; }

Q_SIGNALS:
    void refreshAsked();
    void stopAsked();
    void bulkAsked();
    void exportAsked();
    void categoriesAsked(bool shown);
    void ticketAsked(bool shown);

private:
    void addHelp(Theme& theme);
    void insertExample(const QString& example);

    SearchField* m_search;
    QueryCompleter* m_completer;
    SearchProblem* m_problem;
    QueryHelp* m_help;
    Button* m_categories;
    Button* m_ticket;
    Button* m_columns;
    Button* m_export;
    Button* m_refresh;
    Button* m_bulk;
    QElapsedTimer m_refreshing; ///< since when; invalid while it is not
};
