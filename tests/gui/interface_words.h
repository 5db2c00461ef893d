// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMultiHash>
#include <QString>

/// What the words of the English interface are in the language that is drawn, so that tests and scenes name controls in
/// English.
class InterfaceWords final {
public:
    /// Reads translations/orderdeck_XX.ts of the source; for "en" there is nothing to read.
    explicit InterfaceWords(const QString& language);

    /// Whether a control that shows this is the one that is called so in English.
    [[nodiscard]] bool mean(const QString& shown, const QString& english) const {
        return shown == english || m_words.contains(english, shown);
    }

private:
    QMultiHash<QString, QString> m_words;
};
