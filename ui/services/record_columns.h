// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_records.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class CatalogBrowser;
class ServiceFiguresKeeper;
class ShownCatalog;

/// Hands what services did to the table's columns "Finishes in" and "Delivered", of the account or accounts on show.
/// Reads nothing until somebody shows one of them, sorts or searches by it, and never before the window stands.
class RecordColumns final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordColumns)

public:
    /// Both must outlive this object.
    RecordColumns(ShownCatalog& shown, CatalogBrowser& browser, QObject* parent);

private:
    void look();
    [[nodiscard]] bool isWanted() const;
    void follow();
    void adopt(const QString& accountId, const ServiceFiguresKeeper& keeper, const QStringList& serviceIds);
    [[nodiscard]] QString keyOf(const QString& accountId, const QString& serviceId) const;

    ShownCatalog& m_shown;
    CatalogBrowser& m_browser;
    QTimer m_soon;
    bool m_several = false;
    QHash<QString, QPointer<ServiceFiguresKeeper>> m_keepers; ///< by account, those followed
    QSet<QString> m_complete;                                 ///< accounts of which all is here
    ServiceFiguresByKey m_figures;
};
