// SPDX-License-Identifier: GPL-3.0-or-later
// orderdeck-practice: the practice provider alone, for scripts and for other programs that speak API v2.
#include "practice/practice_provider.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <csignal>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("PracticeMain", text);
}

void describe(QCommandLineParser& parser) {
    parser.setApplicationDescription(tr(
        "A made-up provider that speaks API v2 on this computer alone, with an account and money to practise with."));
    parser.addHelpOption();
    parser.addOption({u"port"_s, tr("The port to listen on; 0, the default, takes any free one."), u"N"_s, u"0"_s});
    parser.addOption(
        {u"state"_s, tr("Keep orders and balance in this file. Without it they are forgotten at the end."), u"FILE"_s});
    parser.addOption(
        {u"speed"_s, tr("How many times faster than life orders are carried out (default 1)."), u"X"_s, u"1"_s});
    parser.addOption({u"services"_s, tr("How many services the catalog has (default 2000)."), u"N"_s, u"2000"_s});
    parser.addOption(
        {u"seed"_s, tr("Decides the catalog and what becomes of each order (default 1)."), u"N"_s, u"1"_s});
    parser.addOption({u"fault"_s, practiceFaultHelp(), u"FAULT"_s});
}

// The options, or no value after saying which one is wrong.
std::optional<PracticeOptions> readOptions(const QCommandLineParser& parser) {
    PracticeOptions options;
    QString wrong;
    const auto check = [&wrong](const QString& name, bool good) {
        if (!good && wrong.isEmpty())
            wrong = name;
    };
    bool good = false;
    options.port = parser.value(u"port"_s).toUShort(&good);
    check(u"port"_s, good);
    options.speed = parser.value(u"speed"_s).toDouble(&good);
    check(u"speed"_s, good && options.speed >= 0 && options.speed <= 1e6);
    options.services = parser.value(u"services"_s).toInt(&good);
    check(u"services"_s, good && options.services >= 0 && options.services <= 1000000);
    options.seed = parser.value(u"seed"_s).toUInt(&good);
    check(u"seed"_s, good);
    check(parser.positionalArguments().value(0), parser.positionalArguments().isEmpty());
    options.stateFile = parser.value(u"state"_s);
    QString why;
    for (const QString& text : parser.values(u"fault"_s)) {
        if (const auto faults = parsePracticeFaults(text))
            options.faults += faults.value();
        else if (why.isEmpty())
            why = faults.error();
    }
    if (wrong.isEmpty() && why.isEmpty())
        return options;
    if (wrong.isEmpty()) {
        QTextStream(stderr) << why << ' ' << tr("See --help.") << Qt::endl;
        return std::nullopt;
    }
    QTextStream(stderr) << tr("The value of \"%1\" makes no sense. See --help.").arg(wrong) << Qt::endl;
    return std::nullopt;
}

} // namespace

int main(int argc, char* argv[]) {
    // Before any thread is there, so that all of them leave these signals to the wait below.
    sigset_t endings;
    sigemptyset(&endings);
    sigaddset(&endings, SIGTERM);
    sigaddset(&endings, SIGINT);
    pthread_sigmask(SIG_BLOCK, &endings, nullptr);

    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"orderdeck-practice"_s);
    QCommandLineParser parser;
    describe(parser);
    parser.process(app);
    const auto options = readOptions(parser);
    if (!options)
        return 2;

    PracticeProvider provider(*options);
    QString error;
    if (!provider.start(&error)) {
        QTextStream(stderr) << error << Qt::endl;
        return 1;
    }
    QTextStream(stdout) << tr("Address: %1").arg(provider.address().toString()) << Qt::endl
                        << tr("Key: %1").arg(PracticeProvider::apiKey()) << Qt::endl;
    int signal = 0;
    sigwait(&endings, &signal);
    provider.stop();
    return 0;
}
