// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/order_batches.h"
#include "models/roles.h"

#include <functional>

class BatchStrip;
class DataTable;
class Ledger;
class OrdersModel;
class QMenu;
class Theme;

/// Hides, archives and shows orders, the chosen ones or all that are shown, and opens the sheets that archive by age,
/// delete for good and take orders from a file. What was put away can be undone.
class OrderShelving final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderShelving)

public:
    /// All must outlive this object; page: over which the sheets are shown.
    OrderShelving(Theme& theme, Ledger& ledger, OrdersModel& model, DataTable& table, QWidget* page);

    /// Ids and names, for files of orders.
    void setAccountNames(const QList<QPair<QString, QString>>& names) { m_names = names; }
    /// The progress of what takes long; its parent is the page until somebody takes it.
    [[nodiscard]] BatchStrip* strip() const { return m_strip; }

    [[nodiscard]] bool isBusy() const { return m_batches.isRunning() || m_isUndo; }

    /// What can be done with the chosen orders, with the reason where it cannot.
    void addChosenActions(QMenu& menu);
    /// What can be done with all that the query finds.
    void addShownActions(QMenu& menu);

    void hideChosen() { putChosen(OrderShelf::Hidden); }
    void showChosen() { putChosen(OrderShelf::Shown); }
    void hideShown() { putShown(OrderShelf::Hidden); }
    void showShown() { putShown(OrderShelf::Shown); }
    void archiveOld();
    void deleteChosen();
    void deleteShown();
    /// Takes back the last of these that was not deleting.
    void undo();
    /// Asks for a file of orders, and opens it.
    void chooseFile();
    void openFile(const QString& path);

Q_SIGNALS:
    void message(Tone tone, const QString& text);
    void undoableMessage(const QString& text, const QString& key, const std::function<void()>& undo);

private:
    [[nodiscard]] QList<OrderKey> chosen() const;
    /// The chosen orders that are at hand, a sample where they are very many.
    [[nodiscard]] QList<Order> sample() const;
    [[nodiscard]] bool isAmongPutAway() const;
    void putChosen(OrderShelf shelf);
    void putShown(OrderShelf shelf);
    void put(const QList<OrderKey>& keys, OrderShelf shelf);
    void ask(const OrdersQuery& query, const std::function<void(const QList<OrderKey>& keys)>& then);
    void openDelete(const QList<OrderKey>& keys);
    void undoNext();
    void tell();

    Theme& m_theme;
    Ledger& m_ledger;
    OrdersModel& m_model;
    DataTable& m_table;
    QWidget* m_page;
    OrderShelves m_shelves;
    OrderBatches m_batches;
    BatchStrip* m_strip;
    QList<QPair<QString, QString>> m_names;
    OrderShelf m_shelf = OrderShelf::Shown; ///< where the run puts them
    QList<ShelvedOrder> m_undo;             ///< what was moved last
    QList<ShelvedOrder> m_undoing;          ///< what is still to be moved back
    bool m_isUndo = false;
};
