// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "store/happening_types.h"

class QLocale;

/// What happened in words. All of it is plain text; some came from a provider.

/// "37 orders completed"; of a single order "Order 23488 completed".
[[nodiscard]] QString happeningText(const Happening& happening);
/// What is known more of it: the order's service, the provider's words; may be empty.
[[nodiscard]] QString happeningDetail(const Happening& happening);
[[nodiscard]] QString happeningIcon(HappeningKind kind);
[[nodiscard]] Tone happeningTone(HappeningKind kind);
/// For a list of kinds: "Orders completed".
[[nodiscard]] QString happeningKindName(HappeningKind kind);

/// One notice for all of it.
struct NoticeText final {
    QString title; ///< "37 orders completed, 2 partial"
    QString body;  ///< lines; may be empty
};
/// rows: one a kind and account. accounts: ids and names; they are told where there are several.
[[nodiscard]] NoticeText noticeText(const QList<Happening>& rows, const QList<QPair<QString, QString>>& accounts);
