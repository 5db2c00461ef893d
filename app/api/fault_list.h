// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string_view>

/// Sentences on what of a reply could not be kept: the first hundred, and how many more there were.
class FaultList final {
public:
    /// sentence: source text, context "ReplyDecoder"; %1 is the entry's position, %2 the beginning of its raw text.
    void add(const char* sentence, int position, std::string_view raw);
    /// sentence: the same, with %1 for the id.
    void addId(const char* sentence, const QString& id);
    [[nodiscard]] QStringList sentences() const;

private:
    void add(const QString& sentence);

    QStringList m_sentences;
    int m_unlisted = 0;
};
