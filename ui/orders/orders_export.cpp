// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_export.h"

#include "desk/order_feed.h"
#include "desk/order_file.h"
#include "models/order_cells.h"
#include "store/order_shelves.h"
#include "ui/kit/data_table.h"

#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

using Names = QHash<QString, QString>;

// The columns as they are to be seen, and their cells.
void takeShown(ExportTable& table, const QList<int>& columns, const OrdersModel& model, const Names& names,
               const OrderFeed& feed) {
    for (const int column : columns)
        table.columns.append(
            {model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), column == OrdersModel::Charge, {}});
    table.row = [columns, names, order = feed.orders()](qint64 row) {
        QList<TableCell> cells;
        const auto read = order(row);
        if (!read)
            return cells;
        for (const int column : columns) {
            const bool account = column == OrdersModel::Account;
            cells.append(account ? TableCell(names.value(read->accountId, read->accountId))
                                 : tableCell(orderCell(*read, static_cast<OrdersModel::Column>(column), Role::Raw, 0)));
        }
        return cells;
    };
}

void takeAll(ExportTable& table, const Names& names, const OrderFeed& feed) {
    const QStringList heads = orderFileHeads();
    for (const QString& head : heads)
        table.columns.append({head, false, {}});
    table.row = [names, order = feed.orders()](qint64 row) {
        const auto read = order(row);
        return read ? orderFileCells(*read, names.value(read->accountId)) : QList<TableCell>();
    };
}

} // namespace

OrdersExport::OrdersExport(Theme& theme, Settings& settings, Ledger& ledger, OrdersModel& model, DataTable& table,
                           QWidget* page)
    : QObject(page)
    , m_theme(theme)
    , m_settings(settings)
    , m_ledger(ledger)
    , m_model(model)
    , m_table(table)
    , m_page(page) {}

void OrdersExport::openSheet(bool chosenFirst) {
    if (m_model.rowCount() == 0) {
        Q_EMIT message(Tone::Warn, tr("No orders are shown that could be exported."));
        return;
    }
    auto* sheet = new ExportSheet(m_theme, m_settings, request(chosenFirst), m_page->window());
    connect(sheet, &ExportSheet::exported, this, &OrdersExport::exported);
    sheet->open();
}

ExportRequest OrdersExport::request(bool chosenFirst) {
    ExportRequest request;
    request.title = tr("Export orders");
    request.contents = tr("These orders, in their order. With all columns, a CSV file can be opened again, also by "
                          "another Orderdeck: “Open a file of orders…”.");
    QList<OrderKey> chosen;
    for (const int row : m_table.selectedRowNumbers())
        chosen.append(m_model.keyAt(row));
    const auto total = m_model.total();
    ExportOption which{tr("Orders"),
                       {total ? tr("What is shown (%Ln order(s))", nullptr, *total) : tr("What is shown")}};
    if (!chosen.isEmpty())
        which.values.append(tr("The chosen %Ln", nullptr, static_cast<int>(chosen.size())));
    which.first = chosenFirst && !chosen.isEmpty() ? 1 : 0;
    request.options = {which, {tr("Columns"), {tr("As shown"), tr("All columns")}}};
    QStringList name = {u"orders"_s, fileNameFrom(m_accountName), QDate::currentDate().toString(Qt::ISODate)};
    name.removeAll(QString());
    request.fileName = name.join(u'-');
    request.make = [this, chosen, query = m_model.query()](const QList<int>& options, QObject* owner,
                                                           const ExportRequest::Made& made) {
        const bool all = options.value(1) == 1;
        if (options.value(0) == 1)
            return make(chosen, all, owner, made);
        whenDone(OrderShelves(m_ledger).keys(query), owner, [=, this](const Stored<QList<OrderKey>>& keys) {
            if (keys)
                make(keys.value(), all, owner, made);
            else
                made({}, keys.error().text);
        });
    };
    request.doneText = [](int written, const QString& fileName) {
        return tr("Exported %Ln order(s) to %1.", nullptr, written).arg(fileName);
    };
    return request;
}

void OrdersExport::make(const QList<OrderKey>& keys, bool all, QObject* owner, const ExportRequest::Made& made) {
    auto* feed = new OrderFeed(m_ledger, keys, owner);
    Names names;
    for (const auto& [id, name] : std::as_const(m_names))
        names.insert(id, name);
    ExportTable table;
    table.name = tr("Orders");
    table.rows = keys.size();
    table.problem = feed->problem();
    if (all)
        takeAll(table, names, *feed);
    else
        takeShown(table, m_table.shownColumns(), m_model, names, *feed);
    made(table, {});
}
