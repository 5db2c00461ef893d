// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Decodes a reply as the answer of a call ("add", "statuses", …) and says what came out in one line, for comparing:
/// values in the order of their ids, "Kind httpStatus: words" for errors. Single forms are asked about order or refill
/// 77, the currency is XXX.
[[nodiscard]] QString decodedText(const QString& call, const QByteArray& body, int httpStatus);
