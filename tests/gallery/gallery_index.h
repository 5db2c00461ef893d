// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QStringList>

/// Writes index.html: a row for each scene, its pictures side by side. files: names as they stand in the folder.
bool writeGalleryIndex(const QDir& folder, const QStringList& scenes, const QStringList& variants);
