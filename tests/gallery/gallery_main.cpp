// SPDX-License-Identifier: GPL-3.0-or-later
// orderdeck-gallery: draws every page and dialog in its states, to be looked at. Run it with QT_QPA_PLATFORM=offscreen.
#include "gallery_icons.h"
#include "gallery_index.h"
#include "gallery_options.h"
#include "story.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

// How many scenes could not be shown as they should.
int draw(Stage& stage, const QList<Scene>& scenes, const GalleryOptions& options) {
    int failed = 0;
    QTextStream out(stdout);
    for (const Scene& scene : scenes) {
        QElapsedTimer timer;
        timer.start();
        stage.open(scene.world, scene.faults);
        scene.show(stage);
        for (const Appearance theme : options.themes) {
            const QString file = options.folder.filePath(pictureName(scene, theme, stage.language(), options));
            if (!stage.picture(theme).save(file))
                stage.hand().fail(u"the picture could not be written"_s);
        }
        const QString problem = stage.hand().problem();
        failed += problem.isEmpty() ? 0 : 1;
        out << (problem.isEmpty() ? u"ok  "_s : u"FAIL"_s) << ' ' << scene.name << ' ' << stage.language() << ' '
            << timer.elapsed() << " ms " << problem << Qt::endl;
        stage.close();
    }
    return failed;
}

int drawAll(QApplication& application, const GalleryOptions& options, const QDir& worlds) {
    const auto scenes = wantedScenes(options);
    QStringList names;
    for (const Scene& scene : scenes)
        names.append(scene.name);
    if (options.list) {
        QTextStream(stdout) << names.join(u'\n') << Qt::endl;
        return 0;
    }
    if (const QString problem = Story::tell(application, worlds); !problem.isEmpty()) {
        QTextStream(stderr) << problem << Qt::endl;
        return 1;
    }
    int failed = 0;
    QStringList variants;
    for (const QString& language : options.languages) {
        Stage stage(application, worlds, language, options.size);
        failed += draw(stage, scenes, options);
        for (const Appearance theme : options.themes)
            variants.append(themeName(theme) + u'-' + language);
    }
    if (!options.publish && !writeGalleryIndex(options.folder, names, variants))
        ++failed;
    return failed == 0 ? 0 : 1;
}

// Without a display there is a screen of 800 by 800, at whose edges menus and dialogs would stop.
void useLargeScreen(const QDir& folder) {
    QFile file(folder.filePath(u"screen.json"_s));
    if (qgetenv("QT_QPA_PLATFORM") != "offscreen" || !file.open(QIODevice::WriteOnly))
        return;
    file.write(R"({"screens": [{"name": "gallery", "x": 0, "y": 0, "width": 3840, "height": 2400, "logicalDpi": 96,)"
               R"("logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

} // namespace

int main(int argc, char* argv[]) {
    const QTemporaryDir folder;
    const QDir worlds(folder.path());
    useLargeScreen(worlds);
    for (int at = 1; at + 1 < argc; ++at) { // read by Qt before there is an application
        if (qstrcmp(argv[at], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[at + 1]);
    }
    qputenv("TZ", "UTC");
    QCoreApplication::setApplicationName(u"orderdeck"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ORDERDECK_VERSION));
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    QCommandLineParser parser;
    describeGallery(parser);
    parser.process(application);
    const auto options = galleryOptions(parser);
    if (!options) {
        QTextStream(stderr) << u"Say where to with --out DIR; --help tells more.\n"_s;
        return 2;
    }
    if (!options->icons.isEmpty()) {
        Settings settings(worlds.filePath(u"orderdeck.ini"_s));
        const Theme theme(application, settings); // which makes the program's icons known
        return QDir().mkpath(options->icons) && writeProgramIcons(QDir(options->icons)) ? 0 : 1;
    }
    return drawAll(application, *options, worlds);
}
