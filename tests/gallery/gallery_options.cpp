// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery_options.h"

#include "ui/shell/language.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Names in packaging/screenshots, and the scenes they are of.
constexpr std::array published = {
    std::pair{"services", "services-full"},     std::pair{"orders", "orders-full"},
    std::pair{"balance", "balance-full"},       std::pair{"bulk", "bulk-checked"},
    std::pair{"settings", "settings-accounts"}, std::pair{"unconfirmed", "unconfirmed-find"},
    std::pair{"first-run", "first-run-empty"},
};

QStringList embeddedLanguages() {
    QStringList codes;
    for (const auto& [code, name] : Language::choices())
        codes.append(code);
    return codes;
}

std::optional<QSize> parsedSize(const QString& text) {
    const QStringList parts = text.split(u'x');
    const QSize size(parts.value(0).toInt(), parts.value(1).toInt());
    return parts.size() == 2 && !size.isEmpty() ? std::optional(size) : std::nullopt;
}

} // namespace

void describeGallery(QCommandLineParser& parser) {
    parser.setApplicationDescription(u"Draws every page and dialog of Orderdeck in its states."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"out"_s, u"The folder that gets the pictures and index.html."_s, u"DIR"_s},
         {u"only"_s, u"Scenes whose name begins so; can be said again."_s, u"NAME"_s},
         {u"list"_s, u"Print the names of all scenes."_s},
         {u"language"_s, u"One language (all that are embedded); can be said again."_s, u"XX"_s},
         {u"theme"_s, u"light or dark (both)."_s, u"THEME"_s},
         {u"size"_s, u"Of the window (1280x800)."_s, u"WxH"_s, u"1280x800"_s},
         {u"scale"_s, u"Device pixels for each (1)."_s, u"N"_s, u"1"_s},
         {u"publish"_s, u"Draw the pictures of README and metainfo (packaging/screenshots) into this folder."_s,
          u"DIR"_s},
         {u"icons"_s, u"Draw the program's icon (resources/icons/app) into this folder, and nothing else."_s,
          u"DIR"_s}});
}

std::optional<GalleryOptions> galleryOptions(const QCommandLineParser& parser) {
    GalleryOptions options;
    options.folder = QDir(parser.value(u"out"_s));
    options.only = parser.values(u"only"_s) + parser.positionalArguments();
    options.languages = parser.values(u"language"_s);
    options.themes = {Appearance::Light, Appearance::Dark};
    options.list = parser.isSet(u"list"_s);
    options.publish = parser.isSet(u"publish"_s);
    options.icons = parser.value(u"icons"_s);
    if (options.publish) {
        options.folder = QDir(parser.value(u"publish"_s));
        options.languages = QStringList{u"en"_s};
        options.only.clear();
    }
    if (options.languages.isEmpty())
        options.languages = embeddedLanguages();
    if (const QString theme = parser.value(u"theme"_s); !theme.isEmpty())
        options.themes.removeIf([&](Appearance each) { return themeName(each) != theme; });
    const auto size = parsedSize(parser.value(u"size"_s));
    options.size = size.value_or(QSize());
    if (options.list || !options.icons.isEmpty())
        return options;
    const bool somewhere = parser.isSet(u"out"_s) || options.publish;
    if (!somewhere || !size || options.themes.isEmpty() || !QDir().mkpath(options.folder.path()))
        return std::nullopt;
    return options;
}

QString themeName(Appearance theme) {
    return theme == Appearance::Dark ? u"dark"_s : u"light"_s;
}

QList<Scene> wantedScenes(const GalleryOptions& options) {
    auto scenes = allScenes();
    scenes.removeIf([&](const Scene& scene) {
        if (options.publish)
            return std::none_of(published.begin(), published.end(),
                                [&](const auto& each) { return scene.name == QLatin1StringView(each.second); });
        return !options.only.isEmpty() &&
               std::none_of(options.only.cbegin(), options.only.cend(),
                            [&](const QString& name) { return scene.name.startsWith(name); });
    });
    return scenes;
}

QString pictureName(const Scene& scene, Appearance theme, const QString& language, const GalleryOptions& options) {
    if (!options.publish)
        return u"%1-%2-%3.png"_s.arg(scene.name, themeName(theme), language);
    const auto* found = std::find_if(published.begin(), published.end(),
                                     [&](const auto& each) { return scene.name == QLatin1StringView(each.second); });
    return u"%1-%2.png"_s.arg(QLatin1StringView(found->first), themeName(theme));
}
