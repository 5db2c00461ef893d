// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery_outlook.h"

class QLocale;

/// "4,215 / h"; empty where no speed was measured.
[[nodiscard]] QString speedText(const DeliveryOutlook& outlook, const QLocale& locale);
/// "about 3 hours left, today 17:40", or that not enough was told yet. Times in the local zone.
[[nodiscard]] QString outlookText(const DeliveryOutlook& outlook, Timestamp now, const QLocale& locale);
/// What it rests on, a sentence.
[[nodiscard]] QString outlookBasisText(const DeliveryOutlook& outlook);
/// A span as people say it: "about 25 minutes", "about 3 hours", "about 2 days".
[[nodiscard]] QString spanText(qint64 milliseconds);
