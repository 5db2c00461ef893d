// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// An array of objects some of which are no JSON, made one that can be read: the text of each broken element becomes a
/// string. No value where nothing of it can be read, and for a body that does not end as such an array does: of a reply
/// that was cut off nobody knows what is missing. Objects of the elements' own may count as broken with them.
[[nodiscard]] std::optional<QByteArray> withBrokenElementsQuoted(const QByteArray& body);
