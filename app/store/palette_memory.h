// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class Settings;

/// What was chosen in the search of everything, to be offered first the next time.
struct PaletteChoice final {
    QString key;  ///< which entry: see models/palette_entry.h
    QString text; ///< as it stood there, for what cannot be looked up at once; plain text
    friend bool operator==(const PaletteChoice&, const PaletteChoice&) = default;
};

/// The last choices, the newest first; kept with the settings.
class PaletteMemory final {
public:
    /// settings must outlive it.
    explicit PaletteMemory(Settings& settings);

    [[nodiscard]] const QList<PaletteChoice>& choices() const { return m_choices; }
    void remember(const PaletteChoice& choice);

    static constexpr qsizetype most = 20;

private:
    Settings& m_settings;
    QList<PaletteChoice> m_choices;
};
