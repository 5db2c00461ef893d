// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stage.h"

#include <QList>

#include <functional>

/// One picture: a page or dialog in a state that a person can meet.
struct Scene final {
    QString name; ///< page and state: "orders-full"
    Stage::World world = Stage::World::Desk;
    /// Does what brings the window there.
    std::function<void(Stage& stage)> show = [](Stage&) {};
    QString faults = {}; ///< of the provider from the first request
};

// One file for each room of the window.
[[nodiscard]] QList<Scene> firstRunScenes();
[[nodiscard]] QList<Scene> servicesScenes();
[[nodiscard]] QList<Scene> ticketScenes();
[[nodiscard]] QList<Scene> bulkScenes();
[[nodiscard]] QList<Scene> ordersScenes();
[[nodiscard]] QList<Scene> orderSheetScenes();
[[nodiscard]] QList<Scene> balanceScenes();
[[nodiscard]] QList<Scene> settingsScenes();

[[nodiscard]] inline QList<Scene> allScenes() {
    return firstRunScenes() + servicesScenes() + ticketScenes() + bulkScenes() + ordersScenes() + orderSheetScenes() +
           balanceScenes() + settingsScenes();
}
