// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene.h"

#include <QDir>
#include <QSize>
#include <QStringList>

#include <optional>

class QCommandLineParser;

/// What the gallery is asked to draw.
struct GalleryOptions final {
    QDir folder;
    QStringList only; ///< beginnings of names; all scenes when empty
    QStringList languages;
    QList<Appearance> themes;
    QSize size;
    bool list = false;    ///< the names alone
    bool publish = false; ///< the pictures of README and metainfo, under the names that they have there
    QString icons;        ///< the program's icon into this folder, and nothing else; empty: not asked for
};

void describeGallery(QCommandLineParser& parser);
/// Nothing where it cannot be done as asked.
[[nodiscard]] std::optional<GalleryOptions> galleryOptions(const QCommandLineParser& parser);

[[nodiscard]] QList<Scene> wantedScenes(const GalleryOptions& options);
[[nodiscard]] QString themeName(Appearance theme);
[[nodiscard]] QString pictureName(const Scene& scene, Appearance theme, const QString& language,
                                  const GalleryOptions& options);
