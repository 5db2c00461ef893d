// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class ActionRegistry;
class Segments;
class ShownCatalog;

/// At the top of the facets: the current account's catalog, or that of all accounts. Hidden while there is no choice.
class CatalogChoice final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogChoice)

public:
    /// Both must outlive this object.
    CatalogChoice(Theme& theme, ShownCatalog& shown, QWidget* parent = nullptr);

    /// Says the keys of its action. Must outlive this object.
    void setActions(ActionRegistry& actions);

private:
    void follow();
    void build();
    void explain();

    Theme& m_theme;
    ShownCatalog& m_shown;
    ActionRegistry* m_actions = nullptr;
    Segments* m_segments = nullptr; ///< made when there is a choice
};
