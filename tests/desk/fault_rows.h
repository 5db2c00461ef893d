// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/placement.h"

#include <QList>
#include <QString>

/// One fault of the tables, by its title on the page "What happens if…".
struct FaultRow final {
    QString fault; ///< as --fault takes it, without the moment
    QString title;
    Placement becomes; ///< of an order; of a refill or a cancel the like

    /// Only to the end of the client's patience.
    [[nodiscard]] bool takesTime() const { return isLate() || fault.startsWith(QStringLiteral("silent")); }
    /// Taken after all, if not before.
    [[nodiscard]] bool isLate() const { return fault.startsWith(QStringLiteral("late")); }
};

/// Every fault that the practice provider can make, and its title ends with how a user asks for it.
[[nodiscard]] QList<FaultRow> faultRows();

/// What no practice provider can do, and what takes more than one reply.
namespace FaultTitle {
inline const QString dns = QStringLiteral("There is no such host (DNS)");
inline const QString tls = QStringLiteral("The host cannot prove who it is (TLS)");
inline const QString away = QStringLiteral("The network goes away, and comes back later");
inline const QString asleep = QStringLiteral("The computer sleeps while an answer is due");
inline const QString ended = QStringLiteral("The program ends or is killed while an answer is due");
} // namespace FaultTitle
