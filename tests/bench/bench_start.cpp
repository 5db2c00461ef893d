// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "bench_profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Start final {
    double milliseconds = 0;
    double kibibytes = 0;
};

// Runs a program until it says "first-frame <ms> rss-kib <peak>"; the time is taken here, from the start of the
// process.
std::optional<Start> start(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto started = std::chrono::steady_clock::now();
    process.start(program, arguments, QIODevice::ReadOnly);
    while (process.waitForReadyRead() && !process.canReadLine())
        continue;
    const auto took = std::chrono::steady_clock::now() - started;
    const QByteArrayList words = process.readLine().trimmed().split(' ');
    const bool ended = process.waitForFinished();
    if (!ended || process.exitCode() != 0 || words.size() != 4 || words.at(0) != "first-frame") {
        std::fprintf(stderr, "start: %s does not tell of its first frame.\n", qPrintable(program));
        process.kill();
        process.waitForFinished();
        return std::nullopt;
    }
    return Start{std::chrono::duration<double, std::milli>(took).count(), words.at(3).toDouble()};
}

struct Starts final {
    std::vector<double> milliseconds;
    std::vector<double> kibibytes;
    void add(const Start& one) {
        milliseconds.push_back(one.milliseconds);
        kibibytes.push_back(one.kibibytes);
    }
};

// The program with its full profile and the bare window, in turns; the first of each only warms the caches.
std::optional<std::pair<Starts, Starts>> starts() {
    constexpr int runs = 9;
    const QDir folder(QCoreApplication::applicationDirPath());
    const QString profile = folder.filePath(u"../bench-profile"_s);
    if (!makeBenchProfile(profile))
        return std::nullopt;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    std::pair<Starts, Starts> all;
    for (int i = 0; i <= runs; ++i) {
        const auto bare = start(folder.filePath(u"orderdeck-bare-window"_s), {});
        const auto program =
            start(folder.filePath(u"orderdeck"_s), {u"--profile"_s, profile, u"--report-first-frame"_s});
        if (!bare || !program)
            return std::nullopt;
        if (i == 0)
            continue;
        all.first.add(*program);
        all.second.add(*bare);
    }
    return all;
}

} // namespace

std::optional<Measured> measureStart() {
    const auto all = starts();
    if (!all)
        return std::nullopt;
    return Measured{Bench::median(all->first.milliseconds), "ms", Bench::median(all->second.milliseconds)};
}

std::optional<Measured> measureStartMemory() {
    const auto all = starts();
    if (!all)
        return std::nullopt;
    return Measured{Bench::median(all->first.kibibytes), "KiB", Bench::median(all->second.kibibytes)};
}
