// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link_text.h"

#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 2048;

bool isHidden(uint letter) {
    switch (QChar::category(letter)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return letter == QChar::ReplacementCharacter;
    }
}

// The value of the byte that "%XX" at this place stands for, or -1.
int byteAt(const QByteArray& text, qsizetype percent) {
    const auto hex = [](char code) {
        const int lower = code | 0x20;
        if (code >= '0' && code <= '9')
            return code - '0';
        return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
    };
    if (percent + 2 >= text.size())
        return -1;
    const int high = hex(text.at(percent + 1));
    const int low = hex(text.at(percent + 2));
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

bool hasEncodedControls(const QByteArray& text) {
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
        const int byte = byteAt(text, at);
        if ((byte >= 0 && byte < 0x20) || byte == 0x7f)
            return true;
    }
    return false;
}

} // namespace

bool hasHiddenLetters(const QString& text) {
    const auto letters = text.toUcs4();
    // A lone surrogate becomes a replacement character there.
    return std::any_of(letters.cbegin(), letters.cend(), isHidden);
}

std::optional<QString> percentDecoded(QStringView text) {
    const QByteArray raw = text.toUtf8();
    QByteArray bytes;
    for (qsizetype at = 0; at < raw.size(); ++at) {
        if (raw.at(at) != '%') {
            bytes += raw.at(at);
            continue;
        }
        const int byte = byteAt(raw, at);
        if (byte < 0)
            return std::nullopt;
        bytes += static_cast<char>(byte);
        at += 2;
    }
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString read = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(read));
}

bool isPlainLink(const QString& text) {
    const bool spaced = std::any_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isSpace(); });
    if (text.isEmpty() || text.size() > longestLink || spaced || text.contains(u'\\') || hasHiddenLetters(text) ||
        hasEncodedControls(text.toUtf8()))
        return false;
    const qsizetype colon = text.indexOf(u':');
    const QString scheme = text.left(colon).toLower();
    if (scheme != "http"_L1 && scheme != "https"_L1) {
        // Any other scheme has its colon before the first slash.
        const qsizetype slash = text.indexOf(u'/');
        return colon < 0 || (slash >= 0 && slash < colon);
    }
    const QUrl url(text, QUrl::TolerantMode);
    return text.mid(colon, 3) == "://"_L1 && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           !url.authority().contains(u'@');
}
