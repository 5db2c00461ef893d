// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/search_field.h"

#include <QElapsedTimer>
#include <QWidget>

class Button;
class QMenu;

/// Above the table of Services: the search, the columns, the refreshing; and where the window is narrow, the buttons
/// that bring the facets and the ticket.
class ServicesToolbar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServicesToolbar)

public:
    ServicesToolbar(Theme& theme, QMenu* columnsMenu, QWidget* parent = nullptr);

    [[nodiscard]] SearchField& search() { return *m_search; }
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
    SearchField* m_search;
    Button* m_categories;
    Button* m_ticket;
    Button* m_columns;
    Button* m_export;
    Button* m_refresh;
    Button* m_bulk;
    QElapsedTimer m_refreshing; ///< since when; invalid while it is not
};
