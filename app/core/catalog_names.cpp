// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_names.h"

#include "core/catalog_builder.h"
#include "core/text_fold.h"

#include <algorithm>

namespace {

std::size_t foldedSize(TextFolder& folder, std::string_view text) {
    ByteArena folded;
    folder.append(folded, text);
    return folded.size();
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Emoji are three or four bytes, begun by these.
std::size_t afterSigns(std::string_view text, std::size_t at, std::size_t end) {
    while (at < end) {
        const auto lead = static_cast<unsigned char>(text[at]);
        if (lead == ' ')
            ++at;
        else if (lead == 0xf0 && end - at >= 4 && static_cast<unsigned char>(text[at + 1]) == 0x9f)
            at += 4;
        else if (lead == 0xe2 && end - at >= 3)
            at += 3;
        else
            break;
    }
    return at;
}

} // namespace

std::vector<CatalogName> catalogNames(const CatalogColumns& columns) {
    TextFolder folder;
    std::vector<std::size_t> behind; // a name: the category, the space before it and the line's end
    for (const QString& category : columns.categories) {
        const QByteArray utf8 = category.toUtf8();
        const std::string_view text(utf8.constData(), static_cast<std::size_t>(utf8.size()));
        behind.push_back(foldedSize(folder, text.substr(0, CatalogBuilder::longestSearchedCategory)) + 2);
    }
    std::vector<CatalogName> names;
    names.reserve(columns.rows());
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        const std::string_view id = columns.id(row);
        const std::size_t before = columns.searchStart(row) + (isAscii(id) ? id.size() : foldedSize(folder, id)) + 1;
        const std::size_t rowEnd = columns.searchEnds[row];
        const std::size_t end = rowEnd - std::min(rowEnd - columns.searchStart(row), behind[columns.category[row]]);
        const std::size_t start = std::min(before, end);
        names.push_back({static_cast<quint32>(afterSigns(columns.search, start, end)), static_cast<quint32>(end)});
    }
    return names;
}
