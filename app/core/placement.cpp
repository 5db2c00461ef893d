// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/placement.h"

#include <QCoreApplication>

QString placementText(Placement placement) {
    switch (placement) {
    case Placement::Sending:
        return QCoreApplication::translate("Placement", "Sending…");
    case Placement::Placed:
        return QCoreApplication::translate("Placement", "Placed");
    case Placement::Rejected:
        return QCoreApplication::translate("Placement", "Rejected");
    case Placement::NotSent:
        return QCoreApplication::translate("Placement", "Not sent");
    case Placement::Unconfirmed:
        return QCoreApplication::translate("Placement", "Unconfirmed");
    }
    return {};
}
