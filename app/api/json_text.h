// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/byte_arena.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

/// What JSON looks like as bytes, before it is understood.
namespace JsonText {

/// The inside of a JSON string (between the quotes) without escapes, UTF-8. Lone surrogates and unknown escapes become
/// U+FFFD; nothing fails.
void appendUnescaped(ByteArena& out, std::string_view inside);

/// The inside of a string from behind its first quote to its closing one, which must be there.
[[nodiscard]] std::string_view insideOfString(const char* start);

/// A body in which readers of JSON often stumble, mended: broken UTF-8 replaced, control characters made spaces.
[[nodiscard]] QByteArray mended(const QByteArray& body);

/// Where a whole object or array stands in a body: the body's first value where it begins with one, whatever follows;
/// else one behind warnings of the provider's software, when it closes the body but for markup. Work is bounded.
[[nodiscard]] std::optional<std::string_view> findValue(const QByteArray& body);

/// At most so many bytes of UTF-8, no code point divided.
[[nodiscard]] std::string_view firstBytes(std::string_view text, std::size_t most);

/// The body without byte order mark and white space around it.
[[nodiscard]] std::string_view trimmed(std::string_view body);

/// Words of a body that is no JSON, for people: a page's title, or plain text; empty where there is nothing to show.
[[nodiscard]] QString plainWords(const QByteArray& body);

/// The text of the object that begins here, brackets in strings passed over; all of it where it has no end.
[[nodiscard]] std::string_view objectAt(std::string_view text);

/// Untrusted text made fit to be shown: one line, without control and direction characters, at most 500 long.
[[nodiscard]] QString cleaned(const QString& text);

} // namespace JsonText
