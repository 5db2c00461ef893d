// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/service_figures.h"

#include <QHash>
#include <QObject>
#include <QSet>

/// What the services of an account did, as far as anybody asked, and kept as it changes: of one service for the order
/// ticket, of all of them for the catalog's columns. Nothing is read before it is asked for.
class ServiceFiguresKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceFiguresKeeper)

public:
    /// ledger must outlive this object.
    ServiceFiguresKeeper(Ledger& ledger, QString accountId, QObject* parent = nullptr);

    /// Reads the service where it is not known; told by changed().
    void want(const QString& serviceId);
    /// Reads all of them, once; told by changed().
    void wantAll();

    /// Null while it is not known, or where the service was never ordered.
    [[nodiscard]] const ServiceFigures* figures(const QString& serviceId) const;
    /// Whether all of them are known that wantAll() asked for.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// By service id, as far as known.
    [[nodiscard]] const QHash<QString, ServiceFigures>& all() const { return m_figures; }

Q_SIGNALS:
    /// These are known now, or are others than before. After wantAll() once for all of them together.
    void changed(const QStringList& serviceIds);

private:
    void follow(const QList<std::pair<QString, QString>>& services);
    void read();
    void readAll(const QString& after, const QStringList& read);

    ServiceFiguresBook m_book;
    const QString m_accountId;
    QHash<QString, ServiceFigures> m_figures;
    QSet<QString> m_asked; ///< each one that somebody wanted
    QSet<QString> m_due;   ///< to be read (again)
    bool m_wantsAll = false;
    bool m_complete = false;
    bool m_reading = false;
};
