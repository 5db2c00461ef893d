// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/order_dossiers.h"

#include <QTimeZone>

/// Whose orders they are, for a text that goes to the provider: nothing secret.
struct SupportAccount final {
    QString name;
    QString host; ///< of the provider; empty where it is not known
};

/// All that a provider's support needs of an order, as plain text: ids, amounts and numbers exactly, times with their
/// offset from UTC. Neither a key nor a person's own notes and tags are in it.
[[nodiscard]] QString supportText(const OrderDossier& dossier, const SupportAccount& account,
                                  const QTimeZone& zone = QTimeZone::systemTimeZone());
