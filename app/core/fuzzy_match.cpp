// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fuzzy_match.h"

#include "core/catalog_filter.h"
#include "core/fuzzy_word.h"
#include "core/text_fold.h"

#include <algorithm>

namespace {

constexpr int sameText = 40; // more, where the text is what was typed
constexpr int longText = 30; // less at most: of two that fit alike the shorter one is meant
constexpr int bytesEach = 6; // of a text, for one less

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// A folded text, and from which unit of the text each of its bytes came.
struct Traced final {
    ByteArena folded;
    std::vector<TextPart> origins; ///< one a byte

    explicit Traced(const QString& text) {
        TextFolder folder;
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype length = text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
            const QByteArray letter = QStringView(text).mid(at, length).toUtf8();
            folder.append(folded, viewOf(letter));
            if (folded.size() == origins.size())
                extend(at + length); // a mark belongs to its letter
            origins.resize(folded.size(), {at, length});
            at += length;
        }
    }

private:
    void extend(qsizetype end) {
        const qsizetype start = origins.empty() ? end : origins.back().start;
        for (auto last = origins.rbegin(); last != origins.rend() && last->start == start; ++last)
            last->length = end - start;
    }
};

void addPart(QList<TextPart>& parts, const TextPart& part) {
    if (!parts.isEmpty() && parts.constLast().start + parts.constLast().length >= part.start) {
        TextPart& last = parts.last();
        last.length = std::max(last.length, part.start + part.length - last.start);
    } else {
        parts.append(part);
    }
}

} // namespace

FuzzyPattern::FuzzyPattern(QStringView typed) {
    for (const QByteArray& word : foldedText(typed).split(' ')) {
        if (!word.isEmpty())
            m_words.push_back(word);
    }
}

template <typename Fit>
int FuzzyPattern::scoreBy(std::string_view folded, Fit fit) const {
    if (m_words.empty())
        return 0;
    int sum = 0;
    std::size_t typed = m_words.size() - 1;
    for (const QByteArray& word : m_words) {
        const int fits = fit(folded, viewOf(word), nullptr);
        if (fits == 0)
            return 0;
        sum += fits;
        typed += static_cast<std::size_t>(word.size());
    }
    const auto length = static_cast<int>(std::min<std::size_t>(folded.size() / bytesEach, longText));
    const int same = folded.size() == typed ? sameText : 0;
    return std::max(1, sum / static_cast<int>(m_words.size()) - length + same);
}

int FuzzyPattern::score(std::string_view folded) const {
    return scoreBy(folded, fitWord);
}

int FuzzyPattern::strictScore(std::string_view folded) const {
    return scoreBy(folded, fitWhole);
}

int FuzzyPattern::scatteredScore(std::string_view folded) const {
    return scoreBy(folded, fitScattered);
}

int FuzzyPattern::scoreText(QStringView text) const {
    return score(viewOf(foldedText(text)));
}

QList<TextPart> FuzzyPattern::parts(const QString& text) const {
    const Traced traced(text);
    std::vector<TextPart> found;
    for (const QByteArray& word : m_words) {
        WordSpans spans;
        if (fitWord(traced.folded.view(), viewOf(word), &spans) == 0)
            continue;
        for (const auto& [start, length] : spans) {
            for (std::size_t byte = start; byte < start + length; ++byte)
                found.push_back(traced.origins[byte]);
        }
    }
    std::sort(found.begin(), found.end(), [](const TextPart& a, const TextPart& b) { return a.start < b.start; });
    QList<TextPart> parts;
    for (const TextPart& part : found)
        addPart(parts, part);
    return parts;
}

bool FuzzyPattern::isNarrowedBy(const FuzzyPattern& next) const {
    // Letters added behind a word, and words added: each of the old ones is the beginning of one of the new.
    return std::all_of(m_words.begin(), m_words.end(), [&](const QByteArray& old) {
        return std::any_of(next.m_words.begin(), next.m_words.end(),
                           [&](const QByteArray& word) { return word.startsWith(old); });
    });
}
