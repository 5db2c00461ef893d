// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ini_text.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <utility>

namespace {

constexpr QByteArrayView keysGroup("keys");

bool isLetter(char c) {
    return static_cast<unsigned char>(c) >= 0x20 || c == '\t';
}

// A quotation mark in a name makes QSettings take the lines behind it for a part of the name, and a backslash before
// the sign hides that. It writes neither.
bool hidesSign(QByteArrayView name) {
    return name.contains('"') || name.back() == '\\';
}

// The letter behind a backslash; several digits may follow an x.
QString escaped(QByteArrayView text, qsizetype& at) {
    const char letter = text.at(at);
    constexpr QByteArrayView plain("\"\\'?");
    if (plain.contains(letter))
        return QString(QLatin1Char(letter));
    constexpr QByteArrayView names("abfnrtv");
    constexpr QByteArrayView meant("\a\b\f\n\r\t\v");
    if (const auto place = names.indexOf(letter); place >= 0)
        return QString(QLatin1Char(meant.at(place)));
    const auto isDigit = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    if (letter != 'x')
        return QString(QLatin1Char(letter));
    const qsizetype from = at + 1;
    while (at + 1 < text.size() && at + 1 - from < 4 && isDigit(text.at(at + 1)))
        ++at;
    return QString(QChar(text.sliced(from, at + 1 - from).toByteArray().toUShort(nullptr, 16)));
}

// Nothing where a quote is left open: such a value was cut off.
std::optional<QString> valueOf(QByteArrayView text) {
    text = text.trimmed();
    QString value;
    QByteArray plain;
    bool quoted = false;
    const auto takePlain = [&] { value += QString::fromUtf8(std::exchange(plain, {})); };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text.at(at);
        if (c == '"') {
            quoted = !quoted;
        } else if (c == '\\') {
            if (++at == text.size())
                return std::nullopt;
            takePlain();
            value += escaped(text, at);
        } else {
            plain += c;
        }
    }
    takePlain();
    if (quoted)
        return std::nullopt;
    return value.startsWith(QLatin1String("@@")) ? value.mid(1) : value; // which is how QSettings writes an @
}

} // namespace

IniText IniText::of(const QByteArray& bytes) {
    IniText read;
    QByteArrayView group;
    qsizetype from = 0;
    while (from < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', from);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = QByteArrayView(bytes).sliced(from, end - from).trimmed();
        from = end + 1;
        if (line.isEmpty() || line.front() == ';' || line.front() == '#')
            continue;
        const bool readable = std::all_of(line.begin(), line.end(), isLetter);
        if (line.front() == '[') {
            group = line.back() == ']' ? line.sliced(1, line.size() - 2).trimmed() : QByteArrayView();
            read.brokenLines += !readable || line.back() != ']' || line.contains('"') || line.contains('\\') ? 1 : 0;
            continue;
        }
        const qsizetype sign = line.indexOf('=');
        const auto value =
            readable && sign > 0 && !hidesSign(line.first(sign)) ? valueOf(line.sliced(sign + 1)) : std::nullopt;
        if (!value)
            ++read.brokenLines;
        else if (group == keysGroup && !value->isEmpty())
            read.keys.insert(
                QString::fromLatin1(QByteArray::fromPercentEncoding(line.first(sign).trimmed().toByteArray())), *value);
    }
    return read;
}
