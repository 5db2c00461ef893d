// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_registry.h"

#include "store/shortcut_settings.h"
#include "ui/actions/button_action.h"

#include <QAction>
#include <QWidget>

#include <algorithm>

namespace {

QStringList portable(const QList<QKeySequence>& keys) {
    QStringList texts;
    for (const QKeySequence& one : keys)
        texts.append(one.toString(QKeySequence::PortableText));
    return texts;
}

} // namespace

ActionRegistry::ActionRegistry(ShortcutSettings& shortcuts, QObject* parent)
    : QObject(parent)
    , m_shortcuts(shortcuts) {
    connect(&m_shortcuts, &ShortcutSettings::changed, this, &ActionRegistry::follow);
}

QAction* ActionRegistry::add(QLatin1StringView id, QWidget& place) {
    const ActionInfo* info = findAction(id);
    Q_ASSERT(info != nullptr);
    auto* made = new QAction(actionText(*info), &place);
    made->setObjectName(id);
    made->setShortcutContext(isOfWindow(info->group) ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    made->setShortcuts(keys(*info));
    place.addAction(made);
    m_actions.removeIf([](const auto& one) { return one.value().isNull(); });
    m_actions.insert(id, made);
    return made;
}

QAction* ActionRegistry::addFor(QLatin1StringView id, QWidget& place, QAbstractButton& button) {
    QAction* made = add(id, place);
    new ButtonAction(*made, button);
    return made;
}

QAction* ActionRegistry::action(QAnyStringView id) const {
    // The last one stands first.
    const auto [from, to] = m_actions.equal_range(id.toString());
    const auto found = std::find_if(from, to, [](const QPointer<QAction>& one) { return !one.isNull(); });
    return found == to ? nullptr : found->data();
}

void ActionRegistry::explain(QWidget& widget, QLatin1StringView id, const QString& words) {
    const auto tell = [this, &widget, id, words] {
        const QString keys = keysText(id);
        //: A tooltip: what a button does, and the keys that do it
        widget.setToolTip(keys.isEmpty() ? words : tr("%1 (%2)").arg(words, keys));
    };
    tell();
    connect(this, &ActionRegistry::keysChanged, &widget, [tell, id](const QStringList& ids) {
        if (ids.contains(id))
            tell();
    });
}

QList<QKeySequence> ActionRegistry::keys(const ActionInfo& info) const {
    const auto chosen = m_shortcuts.keys(info.id);
    if (!chosen)
        return info.keys;
    QList<QKeySequence> found;
    for (const QString& text : *chosen) {
        // What cannot be read does nothing.
        if (const auto one = QKeySequence::fromString(text, QKeySequence::PortableText);
            !one.isEmpty() && one[0].key() != Qt::Key_unknown)
            found.append(one);
    }
    return found;
}

QString ActionRegistry::keysText(QAnyStringView id) const {
    const ActionInfo* info = findAction(id);
    const auto all = info == nullptr ? QList<QKeySequence>() : keys(*info);
    return all.isEmpty() ? QString() : all.constFirst().toString(QKeySequence::NativeText);
}

bool ActionRegistry::isChanged(const ActionInfo& info) const {
    return m_shortcuts.isChanged(info.id);
}

bool ActionRegistry::isAnyChanged() const {
    return m_shortcuts.isAnyChanged();
}

QList<const ActionInfo*> ActionRegistry::conflicts(const ActionInfo& info, const QKeySequence& wanted) const {
    QList<const ActionInfo*> found;
    for (const ActionInfo& other : actionTable()) {
        if (other.id != info.id && areHeardTogether(info.group, other.group) && keys(other).contains(wanted))
            found.append(&other);
    }
    return found;
}

void ActionRegistry::setKeys(const ActionInfo& info, const QKeySequence& wanted) {
    QMap<QString, QStringList> changes;
    const QList<QKeySequence> taken = wanted.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{wanted};
    take(info, taken, changes);
    changes.insert(info.id, portable(taken));
    m_shortcuts.setKeys(changes);
}

void ActionRegistry::reset(const ActionInfo& info) {
    QMap<QString, QStringList> changes;
    take(info, info.keys, changes);
    if (!changes.isEmpty())
        m_shortcuts.setKeys(changes);
    m_shortcuts.reset(info.id);
}

void ActionRegistry::resetAll() {
    m_shortcuts.resetAll();
}

// What the others keep when these keys go to `info`.
void ActionRegistry::take(const ActionInfo& info, const QList<QKeySequence>& wanted,
                          QMap<QString, QStringList>& changes) const {
    for (const QKeySequence& one : wanted) {
        for (const ActionInfo* other : conflicts(info, one)) {
            const auto before = changes.constFind(other->id);
            QStringList left = before == changes.constEnd() ? portable(keys(*other)) : before.value();
            left.removeAll(one.toString(QKeySequence::PortableText));
            changes.insert(other->id, left);
        }
    }
}

void ActionRegistry::follow(const QStringList& actionIds) {
    for (const QString& id : actionIds) {
        const ActionInfo* info = findAction(id);
        if (info == nullptr)
            continue;
        const auto [from, to] = std::as_const(m_actions).equal_range(id);
        for (auto one = from; one != to; ++one) {
            if (*one)
                (*one)->setShortcuts(keys(*info));
        }
    }
    Q_EMIT keysChanged(actionIds);
}
