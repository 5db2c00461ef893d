// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <utility>

class Ledger;
class LedgerCore;

/// Keeps the medians of service_figures and looks through old orders, in small steps while the ledger is open; the
/// first failure ends it until the next start.
class ServiceUpkeep final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceUpkeep)

public:
    /// Both must outlive this object.
    ServiceUpkeep(Ledger& ledger, LedgerCore& core);

    void start();
    void stop();
    /// Old orders are looked through from now on, after what others keep.
    void feed();
    [[nodiscard]] bool isFed() const { return m_fed; }

    using Service = std::pair<QString, QString>; ///< account id and service id

Q_SIGNALS:
    /// What service_figures says of these is other than it was.
    void changed(const QList<std::pair<QString, QString>>& services);
    /// Every old order is in the figures.
    void fed();

private:
    void refresh();

    LedgerCore& m_core;
    QTimer m_soon;
    QTimer m_fedSoon;
    bool m_started = false;
    bool m_feeding = false;
    bool m_refreshing = false;
    bool m_fed = false;
};
