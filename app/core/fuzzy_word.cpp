// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fuzzy_word.h"

#include "core/find_bytes.h"

#include <algorithm>

namespace {

constexpr int wholeWord = 1000;
constexpr int wordStart = 900;
constexpr int initials = 700;
constexpr int insideWord = 600;
constexpr int scattered = 100;     // letters left out, and none beside another
constexpr int beside = 300;        // at most, for letters that stand beside each other or begin words
constexpr int farthest = 80;       // what standing far behind costs at most
constexpr int mostLooks = 4;       // at places of one word: the first ones are what people mean
constexpr std::size_t widest = 24; // bytes that letters with others between them may span: more is chance
constexpr int mostSkipped = 3;     // words between initials
constexpr int mostStarts = 6;
constexpr auto none = std::string_view::npos;

bool beginsWord(std::string_view text, std::size_t at) {
    return at == 0 || text[at - 1] == ' ';
}

bool endsWord(std::string_view text, std::size_t at) {
    return at >= text.size() || text[at] == ' ' || text[at] == '\n';
}

int distance(std::size_t at) {
    return static_cast<int>(std::min<std::size_t>(at, farthest));
}

// The letter at the front: a letter may be of several bytes.
std::string_view letterOf(std::string_view word) {
    std::size_t length = 1;
    while (length < word.size() && (static_cast<unsigned char>(word[length]) & 0xc0) == 0x80)
        ++length;
    return word.substr(0, length);
}

std::size_t findFrom(std::string_view text, std::size_t from, std::string_view needle) {
    if (from >= text.size())
        return none;
    const std::size_t found = findBytes(text.substr(from), needle);
    return found == none ? none : found + from;
}

// Every letter begins a word; words may be left out.
int fitInitials(std::string_view text, std::string_view word, WordSpans* spans) {
    WordSpans found;
    std::string_view letter = letterOf(word);
    int skipped = 0;
    bool begun = false;
    bool begins = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (begins && text[at] == letter.front() && text.substr(at, letter.size()) == letter) {
            if (spans != nullptr)
                found.emplace_back(at, letter.size());
            begun = true;
            word.remove_prefix(letter.size());
            if (word.empty()) {
                if (spans != nullptr)
                    spans->insert(spans->end(), found.begin(), found.end());
                return std::max(insideWord + 1, initials - 10 * skipped);
            }
            letter = letterOf(word);
        } else if (begins && begun && ++skipped > mostSkipped) {
            return 0;
        }
        begins = text[at] == ' ';
    }
    return 0;
}

// The letters one after the other from this word's start on, whatever stands between them.
int fitFrom(std::size_t start, std::string_view text, std::string_view word, WordSpans* found) {
    const std::size_t first = letterOf(word).size();
    if (found != nullptr)
        found->emplace_back(start, first);
    std::size_t at = start + first;
    int good = 0;
    int letters = 0;
    for (word.remove_prefix(first); !word.empty(); ++letters) {
        const std::string_view letter = letterOf(word);
        const std::size_t next = findFrom(text.substr(0, start + widest), at, letter);
        if (next == none)
            return 0;
        good += next == at || beginsWord(text, next) ? 1 : 0;
        if (found != nullptr)
            found->emplace_back(next, letter.size());
        at = next + letter.size();
        word.remove_prefix(letter.size());
    }
    const auto gaps = static_cast<int>(at - start);
    return std::max(1, scattered + beside * good / std::max(1, letters) - gaps - distance(start) / 4);
}

} // namespace

int fitWord(std::string_view text, std::string_view word, WordSpans* spans) {
    if (const int whole = fitWhole(text, word, spans); whole > 0)
        return whole;
    // A letter alone stands there or does not.
    if (letterOf(word).size() == word.size())
        return 0;
    if (const int begun = fitInitials(text, word, spans); begun > 0)
        return begun;
    return fitScattered(text, word, spans);
}

int fitWhole(std::string_view text, std::string_view word, WordSpans* spans) {
    int best = 0;
    std::size_t place = none;
    std::size_t at = findFrom(text, 0, word);
    for (int looks = 0; at != none && looks < mostLooks && best < wordStart - farthest; ++looks) {
        const bool begins = beginsWord(text, at);
        const int kind = !begins ? insideWord : endsWord(text, at + word.size()) ? wholeWord : wordStart;
        if (kind - distance(at) > best) {
            best = kind - distance(at);
            place = at;
        }
        at = findFrom(text, at + 1, word);
    }
    if (best > 0 && spans != nullptr)
        spans->emplace_back(place, word.size());
    return best;
}

int fitScattered(std::string_view text, std::string_view word, WordSpans* spans) {
    const std::string_view first = letterOf(word);
    WordSpans found;
    int starts = 0;
    for (std::size_t start = findFrom(text, 0, first); start != none && starts < mostStarts;
         start = findFrom(text, start + 1, first)) {
        if (!beginsWord(text, start))
            continue;
        ++starts;
        found.clear();
        if (const int fits = fitFrom(start, text, word, spans == nullptr ? nullptr : &found); fits > 0) {
            if (spans != nullptr)
                spans->insert(spans->end(), found.begin(), found.end());
            return fits;
        }
    }
    return 0;
}
