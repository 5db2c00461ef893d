// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_shelving.h"

#include "models/orders_model.h"
#include "store/order_standing.h"
#include "ui/actions/action_id.h"
#include "ui/actions/heard_action.h"
#include "ui/kit/data_table.h"
#include "ui/orders/archive_sheet.h"
#include "ui/orders/batch_strip.h"
#include "ui/orders/delete_sheet.h"
#include "ui/orders/order_file_sheet.h"

#include <QFileDialog>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleSize = 200;
// After so many the rows are asked for anew instead of taken out one by one.
constexpr qsizetype manyRows = 5'000;
const auto messageKey = "orders-put-away"_L1;

bool mayBePutAway(const Order& order) {
    const int openRefills = !order.refillId.isEmpty() && !isFinal(order.refillStatus) ? 1 : 0;
    return order.shelf == OrderShelf::Shown && canBePutAway(order.placement, order.status, openRefills);
}

bool isOnShelf(const Order& order) {
    return order.shelf != OrderShelf::Shown;
}

} // namespace

OrderShelving::OrderShelving(Theme& theme, Ledger& ledger, OrdersModel& model, DataTable& table, QWidget* page)
    : QObject(page)
    , m_theme(theme)
    , m_ledger(ledger)
    , m_model(model)
    , m_table(table)
    , m_page(page)
    , m_shelves(ledger)
    , m_strip(new BatchStrip(theme, m_batches, page)) {
    connect(&m_batches, &OrderBatches::progressed, &model, &OrdersModel::recheck);
    connect(&m_batches, &OrderBatches::finished, this, [this] {
        if (m_batches.taken().size() > manyRows || m_model.rowCount() == 0)
            m_model.reload();
        if (m_isUndo)
            undoNext();
        else
            tell();
    });
}

QList<OrderKey> OrderShelving::chosen() const {
    QList<OrderKey> keys;
    for (const int row : m_table.selectedRowNumbers())
        keys.append(m_model.keyAt(row));
    return keys;
}

QList<Order> OrderShelving::sample() const {
    QList<Order> orders;
    const QList<int> rows = m_table.selectedRowNumbers();
    for (qsizetype at = 0; at < std::min(rows.size(), sampleSize); ++at) {
        if (const auto order = m_model.orderAt(rows.at(at)))
            orders.append(*order);
    }
    return orders;
}

bool OrderShelving::isAmongPutAway() const {
    return isPutAway(m_model.query().facet);
}

void OrderShelving::addChosenActions(QMenu& menu) {
    const QList<Order> orders = sample();
    const bool isAll = orders.size() == m_table.selectedRowNumbers().size();
    const auto add = [&](const QString& text, bool may, const QString& why, void (OrderShelving::*action)()) {
        QAction* entry = menu.addAction(text, this, action);
        entry->setEnabled(!orders.isEmpty() && (may || !isAll));
        entry->setToolTip(entry->isEnabled() ? QString() : why);
        return entry;
    };
    const bool away = std::any_of(orders.cbegin(), orders.cend(), isOnShelf);
    const bool ended = std::any_of(orders.cbegin(), orders.cend(), mayBePutAway);
    if (!away || ended) {
        auto* entry = add(tr("Hide"), ended, tr("Only orders that have ended, refills too, can be hidden."),
                          &OrderShelving::hideChosen);
        showKeys(*entry, m_table, ActionId::hideOrders);
    }
    if (away)
        add(tr("Show again"), true, {}, &OrderShelving::showChosen);
    add(tr("Delete for good…"), away, tr("Only hidden or archived orders can be deleted. Hide them first."),
        &OrderShelving::deleteChosen);
}

void OrderShelving::addShownActions(QMenu& menu) {
    const auto total = m_model.total();
    const int count = total.value_or(m_model.rowCount());
    const auto add = [&](const QString& text, void (OrderShelving::*action)()) {
        menu.addAction(text, this, action)->setEnabled(m_model.rowCount() > 0);
    };
    if (isAmongPutAway()) {
        add(total ? tr("Show all %Ln again", nullptr, count) : tr("Show all of these again"),
            &OrderShelving::showShown);
        add(total ? tr("Delete all %Ln for good…", nullptr, count) : tr("Delete all of these for good…"),
            &OrderShelving::deleteShown);
        return;
    }
    add(total ? tr("Hide all %Ln shown", nullptr, count) : tr("Hide all that are shown"), &OrderShelving::hideShown);
}

void OrderShelving::putChosen(OrderShelf shelf) {
    if (const QList<OrderKey> keys = chosen(); !keys.isEmpty())
        put(keys, shelf);
}

void OrderShelving::putShown(OrderShelf shelf) {
    ask(m_model.query(), [this, shelf](const QList<OrderKey>& keys) { put(keys, shelf); });
}

void OrderShelving::ask(const OrdersQuery& query, const std::function<void(const QList<OrderKey>& keys)>& then) {
    whenDone(m_shelves.keys(query), this, [this, then](const Stored<QList<OrderKey>>& keys) {
        if (keys)
            then(keys.value());
        else
            Q_EMIT message(Tone::Bad, keys.error().text);
    });
}

void OrderShelving::put(const QList<OrderKey>& keys, OrderShelf shelf) {
    if (m_batches.isRunning()) {
        Q_EMIT message(Tone::Warn, tr("Other orders are being put away. Wait until that is done, or stop it."));
        return;
    }
    m_shelf = shelf;
    m_strip->setWords(shelf == OrderShelf::Hidden     ? tr("Hiding orders")
                      : shelf == OrderShelf::Archived ? tr("Archiving orders")
                                                      : tr("Showing orders again"));
    m_batches.start(keys, OrderShelves::batch,
                    [this, shelf](const QList<OrderKey>& batch) { return m_shelves.put(batch, shelf); });
}

void OrderShelving::tell() {
    const auto moved = static_cast<int>(m_batches.taken().size());
    const auto stayed = static_cast<int>(m_batches.done()) - moved;
    QStringList sentences;
    if (!m_batches.problem().isEmpty())
        sentences.append(m_batches.problem());
    if (m_shelf == OrderShelf::Hidden)
        sentences.append(tr("%Ln order(s) hidden.", nullptr, moved));
    else if (m_shelf == OrderShelf::Archived)
        sentences.append(tr("%Ln order(s) archived.", nullptr, moved));
    else
        sentences.append(tr("%Ln order(s) shown again.", nullptr, moved));
    if (stayed > 0 && m_shelf == OrderShelf::Hidden)
        sentences.append(tr("%Ln order(s) stay: they have not ended.", nullptr, stayed));
    if (moved == 0) {
        Q_EMIT message(Tone::Warn, sentences.join(u' '));
        return;
    }
    m_undo = m_batches.taken();
    Q_EMIT undoableMessage(sentences.join(u' '), messageKey, [this] { undo(); });
}

void OrderShelving::undo() {
    if (m_undo.isEmpty() || m_batches.isRunning())
        return;
    m_undoing = std::exchange(m_undo, {});
    m_isUndo = true;
    Q_EMIT undoableMessage({}, messageKey, {}); // by keys it is undone without a look at the message
    undoNext();
}

// Each shelf that they were on before takes back its own.
void OrderShelving::undoNext() {
    if (m_undoing.isEmpty()) {
        m_isUndo = false;
        return;
    }
    const OrderShelf before = m_undoing.first().before;
    QList<OrderKey> keys;
    for (const ShelvedOrder& order : std::as_const(m_undoing)) {
        if (order.before == before)
            keys.append(order.key);
    }
    m_undoing.removeIf([before](const ShelvedOrder& order) { return order.before == before; });
    put(keys, before);
}

void OrderShelving::archiveOld() {
    const QString account = m_model.query().accountId;
    auto* sheet = new ArchiveSheet(m_theme, m_ledger, account, m_page->window());
    connect(sheet, &ArchiveSheet::wanted, this, [this, account](Timestamp before) {
        ask(OrderShelves::olderThan(account, before),
            [this](const QList<OrderKey>& keys) { put(keys, OrderShelf::Archived); });
    });
    sheet->open();
}

void OrderShelving::deleteChosen() {
    if (const QList<OrderKey> keys = chosen(); !keys.isEmpty())
        openDelete(keys);
}

void OrderShelving::deleteShown() {
    if (isAmongPutAway())
        ask(m_model.query(), [this](const QList<OrderKey>& keys) { openDelete(keys); });
}

void OrderShelving::openDelete(const QList<OrderKey>& keys) {
    auto* sheet = new DeleteSheet(m_theme, m_ledger, keys, m_page->window());
    connect(sheet, &DeleteSheet::ordersDeleted, &m_model, &OrdersModel::forget);
    connect(sheet, &DeleteSheet::ordersDeleted, this, [this] { m_undo.clear(); });
    connect(sheet, &QObject::destroyed, this, [this] {
        if (m_model.rowCount() == 0)
            m_model.reload();
    });
    sheet->open();
}

void OrderShelving::chooseFile() {
    auto* dialog = new QFileDialog(m_page, tr("Open a file of orders"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("CSV (*.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &OrderShelving::openFile);
    dialog->open();
}

void OrderShelving::openFile(const QString& path) {
    (new OrderFileSheet(m_theme, m_ledger, m_names, path, m_page->window()))->open();
}
