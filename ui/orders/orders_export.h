// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "ui/kit/export_sheet.h"

#include <QObject>

class DataTable;
class Ledger;
class OrdersModel;

/// "Export…" of orders: what the query finds, in its order, or the chosen ones; with the columns that are to be seen,
/// or with all that is known (desk/order_file.h), which can be opened again.
class OrdersExport final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrdersExport)

public:
    /// All must outlive this object; page: over which the sheet is shown.
    OrdersExport(Theme& theme, Settings& settings, Ledger& ledger, OrdersModel& model, DataTable& table, QWidget* page);

    /// Names the file.
    void setAccountName(const QString& name) { m_accountName = name; }
    /// Ids and names.
    void setAccountNames(const QList<QPair<QString, QString>>& names) { m_names = names; }

    void open() { openSheet(false); }
    /// The same, the chosen orders first.
    void openForChosen() { openSheet(true); }
    /// Of the sheet; public for tests.
    [[nodiscard]] ExportRequest request(bool chosenFirst);

Q_SIGNALS:
    void exported(const QString& said, const QString& path);
    void message(Tone tone, const QString& text);

private:
    void openSheet(bool chosenFirst);
    void make(const QList<OrderKey>& keys, bool all, QObject* owner, const ExportRequest::Made& made);

    Theme& m_theme;
    Settings& m_settings;
    Ledger& m_ledger;
    OrdersModel& m_model;
    DataTable& m_table;
    QWidget* m_page;
    QString m_accountName;
    QList<QPair<QString, QString>> m_names;
};
