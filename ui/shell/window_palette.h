// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "models/palette_entry.h"
#include "store/palette_memory.h"

#include <QObject>

#include <functional>

class ActionRegistry;
class CommandPalette;
class Desk;
class Ledger;
class PaletteButton;
class QWidget;
class Settings;
class Theme;
struct PaletteSources;

/// Joins a window with the search of everything: says what can be found now, and goes where a choice leads.
class WindowPalette final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowPalette)

public:
    /// Where the window can go.
    struct Ways final {
        std::function<CatalogPtr()> catalog; ///< whose services are found; may give null
        /// accountId: empty where the catalog is of one account.
        std::function<void(const QString& accountId, const QString& serviceId)> openService;
        std::function<void(OrderKey key)> showOrder;
        std::function<bool()> isAtWork; ///< else there is nothing to be searched
    };

    /// The window owns this object; all others must outlive it.
    WindowPalette(QWidget& window, PaletteButton& button, ActionRegistry& actions, Desk& desk, Ledger& ledger,
                  Settings& settings, Theme& theme, Ways ways);

    /// Or closes it.
    void toggle();

private:
    [[nodiscard]] CommandPalette& palette();
    [[nodiscard]] PaletteSources sources() const;
    void addActions(QList<PaletteEntry>& entries) const;
    void addAccounts(QList<PaletteEntry>& entries) const;
    void go(const PaletteEntry& entry);

    QWidget& m_window;
    ActionRegistry& m_actions;
    Desk& m_desk;
    Ledger& m_ledger;
    Theme& m_theme;
    Ways m_ways;
    PaletteMemory m_memory;
    CommandPalette* m_palette = nullptr; ///< made when it is first opened
};
