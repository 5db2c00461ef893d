// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_prices.h"

#include <QAbstractTableModel>

/// The rules of one's own prices as a list that is changed: the account's first (there also when there is none), then
/// categories by name, then services by id. A working copy: nothing is kept by it.
class MarkupModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkupModel)

public:
    enum Column : int { For, Rule, ColumnCount };

    explicit MarkupModel(QObject* parent = nullptr);

    void setMarkup(const Markup& markup);
    [[nodiscard]] const Markup& markup() const { return m_markup; }
    /// Tells the services' names; null while there is none.
    void setCatalog(const CatalogPtr& catalog, const QString& currency);
    [[nodiscard]] MarkupSubject subject(int row) const { return m_subjects.at(row); }
    [[nodiscard]] int rowOf(const MarkupSubject& subject) const; ///< -1 when it has no rule
    /// Nothing takes the rule away.
    void setRule(const MarkupSubject& subject, const std::optional<MarkupRule>& rule);
    /// "All services", "Category Likes", "Service 102".
    [[nodiscard]] static QString subjectText(const MarkupSubject& subject);
    /// The service's name; empty where it is not in the catalog.
    [[nodiscard]] QString serviceName(const QString& serviceId) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString forText(const MarkupSubject& subject) const;

    Markup m_markup;
    QList<MarkupSubject> m_subjects; ///< by row
    CatalogPtr m_catalog;
    QString m_currency;
};
