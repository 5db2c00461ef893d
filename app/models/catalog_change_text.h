// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_news.h"
#include "models/roles.h"

class QLocale;

/// What changed about a service and when, short: "+12.5 % · 2 d ago", "New · 3 h ago", "Gone · 1 d ago".
[[nodiscard]] QString changeText(const ServiceChange& change, Timestamp now, const QLocale& locale);
/// The same in a sentence, for screen readers and tooltips: "The rate rose by 12.5 %, from $0.40 to $0.45, 2 days
/// ago." currency: of the rates.
[[nodiscard]] QString changeSentence(const ServiceChange& change, const QString& currency, Timestamp now,
                                     const QLocale& locale);
/// How far apart two rates are, in percent of the first and rounded to a tenth: "12.5", "<0.1"; empty where the first
/// is 0 or either cannot be read.
[[nodiscard]] QString percentText(const QString& before, const QString& after, const QLocale& locale);
[[nodiscard]] Tone changeTone(ServiceChangeKind kind);
