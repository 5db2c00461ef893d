// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/shortcut_settings.h"

#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView stateName("shortcuts");

} // namespace

ShortcutSettings::ShortcutSettings(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings) {
    const auto kept = QJsonDocument::fromJson(m_settings.state(stateName)).object();
    for (auto one = kept.begin(); one != kept.end(); ++one) {
        if (!one.value().isArray())
            continue;
        QStringList keys;
        for (const auto& key : one.value().toArray()) {
            if (const QString text = key.toString(); !text.isEmpty())
                keys.append(text);
        }
        m_keys.insert(one.key(), keys);
    }
}

std::optional<QStringList> ShortcutSettings::keys(const QString& actionId) const {
    const auto found = m_keys.constFind(actionId);
    return found == m_keys.constEnd() ? std::nullopt : std::optional(found.value());
}

void ShortcutSettings::setKeys(const QMap<QString, QStringList>& keysById) {
    m_keys.insert(keysById);
    keep(keysById.keys());
}

void ShortcutSettings::reset(const QString& actionId) {
    if (m_keys.remove(actionId) > 0)
        keep({actionId});
}

void ShortcutSettings::resetAll() {
    const QStringList all = m_keys.keys();
    m_keys.clear();
    if (!all.isEmpty())
        keep(all);
}

void ShortcutSettings::keep(const QStringList& changedIds) {
    QJsonObject kept;
    for (auto one = m_keys.cbegin(); one != m_keys.cend(); ++one)
        kept.insert(one.key(), QJsonArray::fromStringList(one.value()));
    m_settings.setState(stateName, QJsonDocument(kept).toJson(QJsonDocument::Compact));
    Q_EMIT changed(changedIds);
}
