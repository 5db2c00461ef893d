// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/markup.h"
#include "ui/theme/theme.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

/// Where a category or a service is looked for to give it a rule: categories that hold what is typed, and services as
/// the search of the catalog finds them, in a list below. Enter takes the first, or the one moved to.
class MarkupSubjectField final : public QLineEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkupSubjectField)

public:
    explicit MarkupSubjectField(Theme& theme, QWidget* parent = nullptr);

    /// Null: nothing is found.
    void setCatalog(const CatalogPtr& catalog);

Q_SIGNALS:
    void chosen(const MarkupSubject& subject);
    /// What is typed while nothing is found by it; empty when something is again.
    void foundNothing(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void find();
    void take(const QModelIndex& index);
    void add(const QString& icon, const QString& words, const MarkupSubject& subject);

    CatalogPtr m_catalog;
    QList<QByteArray> m_categories; ///< folded, as Catalog::categories()
    QStandardItemModel* m_found;
    QCompleter* m_completer;
};
