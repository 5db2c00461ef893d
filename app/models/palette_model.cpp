// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette_model.h"

#include "models/roles.h"

#include <algorithm>

namespace {

constexpr qsizetype shortestId = 3;

bool isLikeAnId(const QString& text) {
    return text.size() >= shortestId &&
           std::all_of(text.cbegin(), text.cend(), [](QChar sign) { return sign.isDigit(); });
}

} // namespace

PaletteModel::PaletteModel(Ledger& ledger, QObject* parent)
    : QAbstractListModel(parent)
    , m_orders(ledger) {
    connect(&m_orders, &PaletteOrders::found, this, &PaletteModel::takeOrders);
}

void PaletteModel::begin(const PaletteSources& sources) {
    m_ranking.setSources(sources);
    setText({});
}

void PaletteModel::setText(const QString& text) {
    beginResetModel();
    m_pattern = FuzzyPattern(text);
    m_wantsOrders = isLikeAnId(text.trimmed());
    m_entries = m_ranking.answer(m_pattern);
    endResetModel();
    m_orders.ask(text);
}

void PaletteModel::takeOrders(const QList<PaletteEntry>& orders) {
    if (!orders.isEmpty()) {
        const qsizetype at = m_wantsOrders ? 0 : m_entries.size();
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + orders.size() - 1));
        m_entries = m_entries.first(at) + orders + m_entries.sliced(at);
        endInsertRows();
    }
    Q_EMIT found();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PaletteEntry& entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Role::Raw:
        return entry.text;
    case Qt::AccessibleTextRole: {
        QStringList said{entry.text, paletteKindText(entry)};
        if (!entry.keys.isEmpty())
            said.append(entry.keys);
        return said.join(QStringLiteral(", "));
    }
    case Role::Icon:
        return entry.icon;
    case Role::Key:
        return paletteKey(entry);
    case Kind:
        return paletteKindText(entry);
    case Keys:
        return entry.keys;
    case Parts:
        return QVariant::fromValue(m_pattern.parts(entry.text));
    default:
        return {};
    }
}
