// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

#include <string_view>
#include <vector>

/// A part of a text, in UTF-16 units.
struct TextPart final {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextPart&, const TextPart&) = default;
};

/// What a person typed to find something whose name they half remember: every word of it must stand in the text, in any
/// order, best as a word or the beginning of one, else inside one, as initials, or with letters left out ("flwrs" finds
/// "followers"; the first letter must begin a word). Case, diacritics and width say nothing (core/text_fold.h). A
/// value; may be asked from any thread.
class FuzzyPattern final {
public:
    FuzzyPattern() = default;
    explicit FuzzyPattern(QStringView typed);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// How well it fits a folded text: 0 not at all, about 1000 where the text is what was typed.
    [[nodiscard]] int score(std::string_view folded) const;
    /// The same where every word stands in it in one piece, else 0.
    [[nodiscard]] int strictScore(std::string_view folded) const;
    /// The same where the letters of every word stand in it scattered, else 0.
    [[nodiscard]] int scatteredScore(std::string_view folded) const;
    /// The same of a text as people read it.
    [[nodiscard]] int scoreText(QStringView text) const;
    /// What of the text was meant, ascending, to be marked; of words that do not stand in it nothing.
    [[nodiscard]] QList<TextPart> parts(const QString& text) const;
    /// What this does not find, a pattern that narrows it does not find either.
    [[nodiscard]] bool isNarrowedBy(const FuzzyPattern& next) const;
    /// Folded, none empty.
    [[nodiscard]] const std::vector<QByteArray>& words() const { return m_words; }

private:
    template <typename Fit>
    [[nodiscard]] int scoreBy(std::string_view folded, Fit fit) const;

    std::vector<QByteArray> m_words;
};
