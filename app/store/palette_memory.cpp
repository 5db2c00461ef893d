// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/palette_memory.h"

#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView stateName("palette");
constexpr qsizetype longestText = 200;

} // namespace

PaletteMemory::PaletteMemory(Settings& settings)
    : m_settings(settings) {
    const auto kept = QJsonDocument::fromJson(m_settings.state(stateName)).array();
    for (const auto& one : kept) {
        const auto object = one.toObject();
        const PaletteChoice choice{object["key"_L1].toString(), object["text"_L1].toString().left(longestText)};
        if (!choice.key.isEmpty() && m_choices.size() < most)
            m_choices.append(choice);
    }
}

void PaletteMemory::remember(const PaletteChoice& choice) {
    m_choices.removeIf([&](const PaletteChoice& one) { return one.key == choice.key; });
    m_choices.prepend({choice.key, choice.text.left(longestText)});
    if (m_choices.size() > most)
        m_choices.resize(most);
    QJsonArray kept;
    for (const PaletteChoice& one : std::as_const(m_choices))
        kept.append(QJsonObject{{"key"_L1, one.key}, {"text"_L1, one.text}});
    m_settings.setState(stateName, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}
