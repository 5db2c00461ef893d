// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"

#include <QAbstractTableModel>

class ActionRegistry;

/// Every action with its keys, as they are now; or those alone whose name, place or keys hold a text.
class ShortcutsModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsModel)

public:
    enum Column { Action, Place, Keys, ColumnCount };

    /// actions must outlive it.
    explicit ShortcutsModel(ActionRegistry& actions, QObject* parent = nullptr);

    /// Case and accents say nothing.
    void setText(const QString& text);
    /// nullptr: there is no such row.
    [[nodiscard]] const ActionInfo* infoAt(int row) const;
    /// -1: it is not among those that are shown.
    [[nodiscard]] int rowOf(const ActionInfo& info) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString keysOf(const ActionInfo& info) const;
    [[nodiscard]] bool isMeant(const ActionInfo& info) const;
    void follow(const QStringList& ids);

    ActionRegistry& m_actions;
    QByteArray m_text; ///< folded
    QList<const ActionInfo*> m_rows;
};
