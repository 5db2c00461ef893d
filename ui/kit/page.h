// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <any>
#include <functional>

class AccountDesk;
class ActionRegistry;

/// One page of the window, reached from the rail.
class Page : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Page)

public:
    /// theme must outlive the page.
    explicit Page(Theme& theme, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_theme(theme) {}

    /// The account to show from now on; nullptr for none. The desk lives until the next call.
    virtual void setAccount(AccountDesk* desk) = 0;
    /// Makes the page's actions there and takes their keys from there; once, before setAccount(). Must outlive the
    /// page.
    virtual void setActions(ActionRegistry& /*actions*/) {}
    /// Into the page's search field, where it has one.
    virtual void focusSearch() {}
    /// Asks the provider anew for what the page shows.
    virtual void refresh() {}
    /// What a person looks at and has typed, for the page of the same kind that takes this one's place; only it reads
    /// it.
    [[nodiscard]] virtual std::any memory() const { return {}; }
    virtual void resume(const std::any& /*memory*/) {}

Q_SIGNALS:
    /// For the message bar.
    void message(Tone tone, const QString& text);
    /// The same of a file that was written at a person's wish; its folder can be shown from there.
    void fileWritten(const QString& said, const QString& path);
    /// Something was taken away that undo puts back; in the place of the message before with this key. An empty text:
    /// it is undone, and that message is over.
    void undoableMessage(const QString& text, const QString& key, const std::function<void()>& undo);

protected:
    [[nodiscard]] Theme& theme() const { return m_theme; }

private:
    Theme& m_theme;
};
