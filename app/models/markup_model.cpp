// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/markup_model.h"

#include "models/markup_words.h"
#include "models/roles.h"

#include <algorithm>

using Kind = MarkupSubject::Kind;

namespace {

// Ids as numbers where they are: 99 before 102.
bool isBefore(const MarkupSubject& a, const MarkupSubject& b) {
    if (a.kind != b.kind)
        return a.kind < b.kind;
    if (a.kind == Kind::Service && a.key.size() != b.key.size())
        return a.key.size() < b.key.size();
    if (a.kind == Kind::Service)
        return a.key < b.key;
    const int order = QString::localeAwareCompare(a.key, b.key);
    return order != 0 ? order < 0 : a.key < b.key;
}

} // namespace

MarkupModel::MarkupModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_subjects({MarkupSubject()}) {}

void MarkupModel::setMarkup(const Markup& markup) {
    beginResetModel();
    m_markup = markup;
    m_subjects = {MarkupSubject()};
    for (auto at = markup.categories.keyBegin(); at != markup.categories.keyEnd(); ++at)
        m_subjects.append({Kind::Category, *at});
    for (auto at = markup.services.keyBegin(); at != markup.services.keyEnd(); ++at)
        m_subjects.append({Kind::Service, *at});
    std::sort(m_subjects.begin(), m_subjects.end(), isBefore);
    endResetModel();
}

void MarkupModel::setCatalog(const CatalogPtr& catalog, const QString& currency) {
    m_catalog = catalog;
    m_currency = currency;
    Q_EMIT dataChanged(index(0, For), index(rowCount() - 1, Rule));
}

int MarkupModel::rowOf(const MarkupSubject& subject) const {
    return static_cast<int>(m_subjects.indexOf(subject));
}

void MarkupModel::setRule(const MarkupSubject& subject, const std::optional<MarkupRule>& rule) {
    const int row = rowOf(subject);
    if (row < 0 && rule) {
        const auto place = std::lower_bound(m_subjects.begin(), m_subjects.end(), subject, isBefore);
        const int at = static_cast<int>(place - m_subjects.begin());
        beginInsertRows({}, at, at);
        m_subjects.insert(at, subject);
        m_markup.setRule(subject, rule);
        endInsertRows();
    } else if (row >= 0 && !rule && subject.kind != Kind::Account) {
        beginRemoveRows({}, row, row);
        m_subjects.removeAt(row);
        m_markup.setRule(subject, rule);
        endRemoveRows();
    } else if (row >= 0) {
        m_markup.setRule(subject, rule);
        Q_EMIT dataChanged(index(row, For), index(row, Rule));
    }
}

QString MarkupModel::subjectText(const MarkupSubject& subject) {
    switch (subject.kind) {
    case Kind::Category:
        return subject.key.isEmpty() ? tr("Services without a category") : tr("Category %1").arg(subject.key);
    case Kind::Service:
        return tr("Service %1").arg(subject.key);
    case Kind::Account:
        break;
    }
    return tr("All services");
}

QString MarkupModel::serviceName(const QString& serviceId) const {
    const int row = m_catalog ? m_catalog->find(serviceId) : -1;
    return row < 0 ? QString() : m_catalog->name(row);
}

QString MarkupModel::forText(const MarkupSubject& subject) const {
    if (subject.kind != Kind::Service)
        return subjectText(subject);
    const QString name = serviceName(subject.key);
    return tr("%1 · %2", "service id and name").arg(subject.key, name.isEmpty() ? tr("not in the catalog") : name);
}

int MarkupModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_subjects.size());
}

int MarkupModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MarkupModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MarkupSubject& subject = m_subjects.at(index.row());
    const auto rule = m_markup.rule(subject);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
    case Role::Raw:
        if (index.column() == For)
            return forText(subject);
        return rule ? markupRuleText(*rule, m_currency) : tr("No rule");
    default:
        return {};
    }
}

QVariant MarkupModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const bool words = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || !words || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == For ? tr("For", "what a rule of prices is for") : tr("My price");
}
