// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcuts_model.h"

#include "core/catalog_filter.h"
#include "models/roles.h"
#include "ui/actions/action_registry.h"

using namespace Qt::StringLiterals;

ShortcutsModel::ShortcutsModel(ActionRegistry& actions, QObject* parent)
    : QAbstractTableModel(parent)
    , m_actions(actions) {
    connect(&m_actions, &ActionRegistry::keysChanged, this, &ShortcutsModel::follow);
    setText({});
}

void ShortcutsModel::setText(const QString& text) {
    beginResetModel();
    m_text = foldedText(text).trimmed();
    m_rows.clear();
    for (const ActionInfo& info : actionTable()) {
        if (isMeant(info))
            m_rows.append(&info);
    }
    endResetModel();
}

bool ShortcutsModel::isMeant(const ActionInfo& info) const {
    const QString all = actionText(info) + u' ' + actionGroupText(info.group) + u' ' + keysOf(info);
    return m_text.isEmpty() || foldedText(all).contains(m_text);
}

const ActionInfo* ShortcutsModel::infoAt(int row) const {
    return m_rows.value(row, nullptr);
}

int ShortcutsModel::rowOf(const ActionInfo& info) const {
    return static_cast<int>(m_rows.indexOf(&info));
}

int ShortcutsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShortcutsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ShortcutsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActionInfo& info = *m_rows.at(index.row());
    const bool changed = index.column() == Keys && m_actions.isChanged(info);
    if (role == Role::Mark)
        return changed ? tr("changed") : QString();
    if (role != Qt::DisplayRole && role != Role::Raw)
        return {};
    switch (index.column()) {
    case Action:
        return actionText(info);
    case Place:
        return actionGroupText(info.group);
    case Keys:
        return keysOf(info);
    default:
        return {};
    }
}

QVariant ShortcutsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Action:
        return tr("Action");
    case Place:
        return tr("Where");
    case Keys:
        return tr("Shortcut");
    default:
        return {};
    }
}

QString ShortcutsModel::keysOf(const ActionInfo& info) const {
    QStringList texts;
    for (const QKeySequence& keys : m_actions.keys(info)) {
        // Shift+Tab has two names: one is enough.
        if (keys[0].key() != Qt::Key_Backtab)
            texts.append(keys.toString(QKeySequence::NativeText));
    }
    return texts.join(u", "_s);
}

void ShortcutsModel::follow(const QStringList& ids) {
    for (int row = 0; row < rowCount(); ++row) {
        if (ids.contains(m_rows.at(row)->id))
            Q_EMIT dataChanged(index(row, Action), index(row, Keys));
    }
}
