// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Letters that are not seen or that let a text look like another one: control and formatting characters, line ends,
/// what Unicode has not assigned, lone surrogates.
[[nodiscard]] bool hasHiddenLetters(const QString& text);

/// Percent signs decoded once; '+' is itself, as it is common in links. Nothing where two hexadecimal digits do not
/// follow one, or where the bytes are no UTF-8.
[[nodiscard]] std::optional<QString> percentDecoded(QStringView text);

/// Whether a stranger's text may stand in the link field of an order: an http or https address with a host, without a
/// name or password in it, which could make one host look like another; or a bare name. At most 2,048 letters, no
/// spaces, backslashes or encoded control characters.
[[nodiscard]] bool isPlainLink(const QString& text);
