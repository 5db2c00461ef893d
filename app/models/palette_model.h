// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette_orders.h"
#include "models/palette_ranking.h"

#include <QAbstractListModel>

/// The answers of the search of everything: at once for what was typed, but for the orders, which come from the ledger
/// a moment later, behind the others; before them where digits were typed, as an order's id is.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)

public:
    enum : int {
        Kind = Qt::UserRole + 101, ///< "Service", "Order · Completed"
        Keys,                      ///< a shortcut as people read it
        Parts,                     ///< QList<TextPart>: what of the text was meant
    };

    /// ledger must outlive it.
    explicit PaletteModel(Ledger& ledger, QObject* parent = nullptr);

    /// Begins anew, with nothing typed.
    void begin(const PaletteSources& sources);
    void setText(const QString& text);
    /// The ledger has not answered what was typed last; found() follows.
    [[nodiscard]] bool isAsking() const { return m_orders.isAsking(); }
    /// What is typed looks like an order's id: the best answer may be still to come.
    [[nodiscard]] bool wantsOrders() const { return m_wantsOrders; }
    [[nodiscard]] PaletteEntry at(int row) const { return m_entries.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    /// The ledger answered what was typed last; its rows are there.
    void found();

private:
    void takeOrders(const QList<PaletteEntry>& orders);

    PaletteRanking m_ranking;
    PaletteOrders m_orders;
    FuzzyPattern m_pattern;
    QList<PaletteEntry> m_entries;
    bool m_wantsOrders = false;
};
