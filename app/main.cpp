// SPDX-License-Identifier: GPL-3.0-or-later
// The composition root: builds the objects, hands them to each other, shows the window.
#include "api/api_network.h"
#include "core/deep_link.h"
#include "desk/desk.h"
#include "desk/end_signals.h"
#include "desk/network_setup.h"
#include "desk/single_instance.h"
#include "practice/practice_provider.h"
#include "store/backup_keeper.h"
#include "store/core_dumps.h"
#include "store/crash_modules.h"
#include "store/crash_signals.h"
#include "store/key_store.h"
#include "store/last_end.h"
#include "store/ledger.h"
#include "store/ledger_opening.h"
#include "store/ledger_place.h"
#include "store/network_settings.h"
#include "store/profile_paths.h"
#include "store/program_log.h"
#include "store/session_mark.h"
#include "store/settings.h"
#include "store/shortcut_settings.h"
#include "store/when_done.h"
#include "ui/actions/action_registry.h"
#include "ui/kit/after_first_paint.h"
#include "ui/shell/attention.h"
#include "ui/shell/first_frame.h"
#include "ui/shell/language.h"
#include "ui/shell/ledger_move_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/open_events.h"
#include "ui/shell/refused_profile.h"
#include "ui/shell/second_start.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <span>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct Options final {
    ProfilePaths paths;
    QString profile;     ///< the folder of --profile, absolute; empty without
    bool inTray = false; ///< no window at first
    bool practice = false;
    double practiceSpeed = 1;
    QList<PracticeFault> practiceFaults;
    std::optional<LogLevel> logLevel; ///< instead of the settings'
    bool reportFirstFrame = false;
    QStringList wanted; ///< links, and files by their absolute paths
};

Options readOptions(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "A trading desk for orders at providers that speak API v2."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption profile(
        u"profile"_s, QCoreApplication::translate("main", "Keep every file of this run under DIR."), u"DIR"_s);
    const QCommandLineOption practice(
        u"practice"_s,
        QCoreApplication::translate("main", "Open the practice provider's account where there is no account yet."));
    const QCommandLineOption speed(
        u"practice-speed"_s,
        QCoreApplication::translate("main", "How many times faster than life the practice provider works (10)."),
        u"X"_s, u"10"_s);
    const QCommandLineOption fault(u"practice-fault"_s, practiceFaultHelp(), u"FAULT"_s);
    const QCommandLineOption logLevel(
        u"log-level"_s,
        QCoreApplication::translate("main",
                                    "What is written to the log in this run: off, errors, requests or everything."),
        u"LEVEL"_s);
    const QCommandLineOption inTray(
        u"in-tray"_s, QCoreApplication::translate("main", "Start without a window where the desktop has a tray."));
    QCommandLineOption firstFrame(u"report-first-frame"_s);
    firstFrame.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addPositionalArgument(
        u"file|link"_s,
        QCoreApplication::translate("main", "A list of orders to open, or a link such as orderdeck:orders."),
        u"[file|link]..."_s);
    parser.addOptions({profile, practice, speed, fault, logLevel, inTray, firstFrame});
    parser.process(application);

    Options options;
    if (parser.isSet(logLevel)) {
        options.logLevel = logLevelOf(parser.value(logLevel));
        if (!options.logLevel) {
            std::ignore = std::fprintf(
                stderr, "%s\n",
                qPrintable(QCoreApplication::translate("main", "There is no log level “%1”: off, errors, requests or "
                                                               "everything.")
                               .arg(parser.value(logLevel))));
            std::exit(2);
        }
    }
    options.paths = parser.isSet(profile) ? ProfilePaths::in(parser.value(profile)) : ProfilePaths::standard();
    if (parser.isSet(profile))
        options.profile = QDir(parser.value(profile)).absolutePath();
    options.inTray = parser.isSet(inTray);
    options.practice = parser.isSet(practice);
    const double asked = parser.value(speed).toDouble();
    options.practiceSpeed = asked > 0 ? asked : 1;
    for (const QString& text : parser.values(fault)) {
        const auto faults = parsePracticeFaults(text);
        if (!faults) {
            std::ignore = std::fprintf(stderr, "%s\n", qPrintable(faults.error()));
            std::exit(2);
        }
        options.practiceFaults += faults.value();
    }
    options.reportFirstFrame = parser.isSet(firstFrame);
    // A path is relative to this process's folder, which is not that of the program that may be running already.
    for (const QString& one : parser.positionalArguments()) {
        const bool isPath = !isDeepLink(one) && (QFileInfo::exists(one) || QUrl(one).scheme().size() < 2);
        options.wanted.append((isPath ? QFileInfo(one).absoluteFilePath() : one).left(longestDeepLink + 1));
    }
    return options;
}

// Starts the practice provider when it is first asked for; its address from then on.
class PracticeRoom final {
public:
    explicit PracticeRoom(const Options& options) {
        m_options.stateFile = options.paths.practiceState;
        m_options.speed = options.practiceSpeed;
        m_options.faults = options.practiceFaults;
    }

    QUrl address() {
        if (!m_provider) {
            m_provider = std::make_unique<PracticeProvider>(m_options);
            QString error;
            if (!m_provider->start(&error)) {
                qWarning("The practice provider does not start: %s", qPrintable(error));
                m_provider.reset();
                return {};
            }
        }
        return m_provider->address();
    }

private:
    PracticeOptions m_options;
    std::unique_ptr<PracticeProvider> m_provider;
};

// What ends the event loop so that everything is built anew over the same profile, with another ledger.
constexpr int restartCode = 1000;

int run(QApplication& application, const Options& options, SingleInstance& instance, LastEnd& lastEnd,
        const EndSignals& endings, const QString& settingsFile) {
    // Destroyed from the last to the first: the window, then the work, then what it wrote to.
    PracticeRoom practice(options);
    Settings settings(options.paths.settings);
    ProgramLog log(options.paths.log, options.logLevel.value_or(keptLogLevel(settings)));
    KeyStore keys(options.paths.settings);
    Language language(application, settings);
    LedgerPlace place(options.paths.settings, options.paths.ledger);
    // While nobody has the ledger open.
    const auto moved = endLedgerMove(place, application, settings);
    Ledger ledger(place.ledger());
    // Before all that takes long: the file is opened and the catalog read while theme and window are made. What pages
    // ask at once waits for the file to be open.
    const auto opening = place.isChosen() ? openPresent(ledger) : ledger.open();
    ApiNetwork network;
    NetworkSettings ways(settings);
    NetworkSetup setup(network, ways, settings);
    Desk desk(
        network, ledger, settings, keys, [&practice] { return practice.address(); }, PracticeProvider::apiKey());
    desk.readAhead();
    Theme theme(application, settings);
    ShortcutSettings shortcuts(settings);
    ActionRegistry actions(shortcuts);
    BackupKeeper backups(ledger);
    backups.setPlacing([&desk] { return desk.isPlacing(); });
    backups.setPlace(place);
    Attention attention(desk, ledger, settings, theme, options.profile);
    auto window = std::make_unique<MainWindow>(desk, ledger, backups, settings, theme, actions);
    window->setAttention(attention);
    window->setSettingsParts({&setup, &log});
    window->setLastEnd(lastEnd);
    new AfterFirstPaint(window.get(), [&attention] {
        noteModules(); // by now there are Qt's plugins, too
        attention.start();
    });
    std::optional<LedgerError> failure;
    const FirstFrame firstFrame(options.reportFirstFrame);

    // A window made anew speaks the new language throughout; the work goes on behind it.
    QObject::connect(
        &language, &Language::changed, &desk,
        [&] {
            const bool shown = window->isVisible();
            const WindowMemory memory = window->memory();
            window = std::make_unique<MainWindow>(desk, ledger, backups, settings, theme, actions);
            window->setAttention(attention);
            window->setSettingsParts({&setup, &log});
            window->setLastEnd(lastEnd);
            window->resume(memory);
            if (failure)
                window->showLedgerFailure(*failure);
            window->setVisible(shown);
        },
        Qt::QueuedConnection);
    QObject::connect(&backups, &BackupKeeper::restartRequested, &application,
                     [] { QCoreApplication::exit(restartCode); });

    QObject::connect(&instance, &SingleInstance::showRequested, &backups,
                     [&window](const QByteArray& token, const QStringList& wanted) {
                         qputenv("XDG_ACTIVATION_TOKEN", token);
                         window->comeForward();
                         window->open(wanted);
                     });

    const OpenEvents events(application);
    QObject::connect(&events, &OpenEvents::wanted, &backups,
                     [&window](const QString& linkOrFile) { window->open({linkOrFile}); });

    // Nothing is asked of a provider before the ledger stands: without it no order could be written down.
    whenDone(opening, &backups, [&](const Stored<QList<OrderKey>>& unconfirmed) {
        if (!unconfirmed) {
            failure = unconfirmed.error();
            window->showLedgerFailure(*failure);
            return;
        }
        lastEnd.setOpened(unconfirmed.value());
        desk.start();
        backups.start();
        if (options.inTray)
            attention.start();
        if (options.practice && settings.accounts().isEmpty())
            desk.addPracticeAccount();
    });
    window->tellOpening(opening);
    window->tellSettingsFile(settingsFile.isEmpty() ? settings.file().text() : settingsFile);
    if (moved)
        Q_EMIT backups.moveEnded(moved->done, moved->words);
    window->open(options.wanted);
    if (options.inTray) {
        QObject::connect(&attention, &Attention::trayKnown, &backups, [&window](bool there) {
            if (!there)
                window->showFilled();
        });
        attention.seekTray();
    } else {
        window->showFilled();
    }
    // Asked while the ledger was still being moved: that was ended instead.
    return endings.wasAsked() ? 0 : QApplication::exec();
}

// What is only told needs no display.
bool isOnlyAsked(std::span<char* const> arguments) {
    constexpr std::array asked{"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(arguments.begin() + 1, arguments.end(), [&](const char* argument) {
        return std::any_of(asked.begin(), asked.end(),
                           [argument](const char* name) { return std::strcmp(argument, name) == 0; });
    });
}

} // namespace

int main(int argc, char* argv[]) {
    forbidCoreDumps();
    QCoreApplication::setApplicationName(u"orderdeck"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ORDERDECK_VERSION));
    if (argc > 1 && isOnlyAsked({argv, static_cast<std::size_t>(argc)})) {
        const QCoreApplication application(argc, argv);
        std::ignore = readOptions(application); // which tells it and ends the program
        return 0;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Orderdeck"_s);
    QApplication::setDesktopFileName(u"app.orderdeck.orderdeck"_s);
    Options options = readOptions(application);
    if (!options.paths.refused.isEmpty())
        return refuseProfile(options.paths.refused);
    SingleInstance instance(options.paths.ledger);
    QString settingsFile; // how it was found
    instance.setWanted(options.wanted);
    {
        // One program for each profile: nothing of it is written before this is the only one, but the settings' own
        // file, which makes the folder that the lock stands in.
        Settings settings(options.paths.settings);
        settingsFile = settings.file().text();
        if (!instance.claim()) {
            if (options.inTray) // it is there already, and nobody asked to see it
                return 0;
            const Language language(application, settings);
            Theme theme(application, settings);
            if (const int code = callFirstInstance(instance, theme); !instance.isFirst())
                return code;
        }
    }
    const EndSignals endings;
    QObject::connect(&endings, &EndSignals::asked, &application, [] { QCoreApplication::exit(); });
    LastEnd lastEnd(options.paths.session, options.paths.lastEnd);
    SessionMark mark(options.paths.session, QCoreApplication::applicationVersion());
    int code = restartCode;
    while (code == restartCode) {
        code = run(application, options, instance, lastEnd, endings, std::exchange(settingsFile, {}));
        options.inTray = false; // whoever wants it anew looks at it
        options.wanted.clear();
    }
    mark.end();
    return code;
}
