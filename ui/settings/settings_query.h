// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// A part of a text.
struct TextSpan final {
    int start = 0;
    int length = 0;
    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

/// What a person looks for in the settings: words that must all be found, in any order, as parts of words, whatever
/// their case and accents.
class SettingsQuery final {
public:
    SettingsQuery() = default;
    explicit SettingsQuery(const QString& typed);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool isIn(const QString& text) const;
    /// Where any of the words stands in the text; in order, without overlap.
    [[nodiscard]] QList<TextSpan> marksIn(const QString& text) const;

private:
    QStringList m_words;
};
