// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practice_catalog.h"
#include "practice/practice_form.h"

#include <QHash>
#include <QString>

using PracticeParameters = QHash<QString, QString>;

/// The parameters of a good order for the service: what its type requires, the smallest quantity.
PracticeParameters goodOrder(const PracticeService& service,
                             const QString& link = QStringLiteral("https://x.example/p/1"));
/// The first made-up service of the type; null when there is none.
const PracticeService* firstOfType(const PracticeCatalog& catalog, PracticeType type);
