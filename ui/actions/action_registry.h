// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/action_table.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QAbstractButton;
class QAction;
class QWidget;
class ShortcutSettings;

/// The program's actions and their keys: pages make theirs here, and menus and tooltips that name a shortcut take it
/// from here. What a person changes applies at once everywhere. One for a program, for whatever window there is.
class ActionRegistry final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRegistry)

public:
    /// shortcuts must outlive it.
    explicit ActionRegistry(ShortcutSettings& shortcuts, QObject* parent = nullptr);

    /// A new action with this id, owned by `place` and among its actions: the window for an action of the window, else
    /// the page on which it is heard. Its objectName is the id.
    QAction* add(QLatin1StringView id, QWidget& place);
    /// The same, which clicks the button and can be used when that can be. The button is explained.
    QAction* addFor(QLatin1StringView id, QWidget& place, QAbstractButton& button);
    /// The one that was made last and is still there; nullptr: there is none, such as on a page that was never shown.
    [[nodiscard]] QAction* action(QAnyStringView id) const;

    /// words, and the action's keys behind them, as the widget's tooltip from now on.
    void explain(QWidget& widget, QLatin1StringView id, const QString& words);

    [[nodiscard]] QList<QKeySequence> keys(const ActionInfo& info) const;
    /// The first of the keys as people read it; empty where there is none.
    [[nodiscard]] QString keysText(QAnyStringView id) const;
    [[nodiscard]] bool isChanged(const ActionInfo& info) const;
    [[nodiscard]] bool isAnyChanged() const;

    /// The other actions that have these keys at a place where both could be meant.
    [[nodiscard]] QList<const ActionInfo*> conflicts(const ActionInfo& info, const QKeySequence& keys) const;
    /// These keys alone, none where they are empty; whoever had them keeps its others.
    void setKeys(const ActionInfo& info, const QKeySequence& keys);
    /// Back to those that it came with; whoever has them now loses them.
    void reset(const ActionInfo& info);
    void resetAll();

Q_SIGNALS:
    void keysChanged(const QStringList& actionIds);

private:
    void follow(const QStringList& actionIds);
    void take(const ActionInfo& info, const QList<QKeySequence>& keys, QMap<QString, QStringList>& changes) const;

    ShortcutSettings& m_shortcuts;
    QMultiHash<QString, QPointer<QAction>> m_actions;
};
