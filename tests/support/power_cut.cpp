// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/power_cut.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {

using Call = FaultVfs::Call;
constexpr qint64 sector = 512;

void writeInto(QByteArray& bytes, qint64 place, const QByteArray& written) {
    if (bytes.size() < place + written.size())
        bytes.append(place + written.size() - bytes.size(), '\0');
    bytes.replace(place, written.size(), written);
}

void resizeTo(QByteArray& bytes, qint64 size) {
    if (bytes.size() < size)
        bytes.append(size - bytes.size(), '\0');
    bytes.truncate(size);
}

} // namespace

PowerCut::PowerCut(FaultVfs& vfs, const QString& folder, quint32 seed, int torn, int everyWrite)
    : m_vfs(vfs)
    , m_folder(folder + QLatin1Char('/'))
    , m_random(seed)
    , m_torn(torn)
    , m_everyWrite(everyWrite) {
    const auto names = QDir(folder).entryList(QDir::Files);
    for (const QString& name : names) {
        if (QFile file(m_folder + name); file.open(QIODevice::ReadOnly))
            m_files[name].safe = m_files[name].seen = file.readAll();
    }
    vfs.watch([this](const FaultVfs::Change& change) { onChange(change); });
}

PowerCut::~PowerCut() {
    m_vfs.watch({});
}

QList<PowerCut::Disk> PowerCut::take() {
    return std::exchange(m_moments, {});
}

void PowerCut::onChange(const FaultVfs::Change& change) {
    if (!change.path.startsWith(m_folder))
        return;
    File& file = m_files[change.path.mid(m_folder.size())];
    switch (change.call) {
    case Call::Open:
        file.seen = QByteArray();
        break;
    case Call::Write:
        if (!file.seen)
            file.seen = QByteArray();
        writeInto(*file.seen, change.place, change.bytes);
        break;
    case Call::Truncate:
        if (file.seen)
            resizeTo(*file.seen, change.place);
        break;
    case Call::Delete:
        file.seen.reset();
        break;
    case Call::Sync:
        ++m_syncs;
        takeMoments();
        // With a log or journal that it has made SQLite syncs the folder, too.
        if (std::any_of(file.since.cbegin(), file.since.cend(),
                        [](const FaultVfs::Change& made) { return made.call == Call::Open; }))
            syncFolder();
        file.safe = file.seen;
        file.since.clear();
        return;
    default:
        return;
    }
    file.since.append(change);
    if (change.call == Call::Write && m_everyWrite > 0 && ++m_writes % static_cast<quint64>(m_everyWrite) == 0)
        takeMoments();
}

// Which files there are is sure from here on, what is in them is not.
void PowerCut::syncFolder() {
    for (File& file : m_files) {
        qsizetype sure = 0;
        for (qsizetype number = 0; number < file.since.size(); ++number) {
            const Call call = file.since.at(number).call;
            if (call != Call::Open && call != Call::Delete)
                continue;
            file.safe = call == Call::Open ? std::optional(QByteArray()) : std::nullopt;
            sure = number + 1;
        }
        file.since.remove(0, sure);
    }
}

void PowerCut::takeMoments() {
    for (int number = 0; number < m_torn + 2; ++number) {
        Disk disk;
        for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
            const auto bytes = number == 0 ? file->safe : number == 1 ? file->seen : torn(*file);
            if (bytes)
                disk.insert(file.key(), *bytes);
        }
        m_moments.append(disk);
    }
}

// A file that was made or removed may be there or not, whatever else of it reached the disk.
std::optional<QByteArray> PowerCut::torn(const File& file) {
    std::optional<QByteArray> bytes = file.safe;
    for (const FaultVfs::Change& change : file.since) {
        if (change.call != Call::Write) {
            if (!isLucky())
                continue;
            if (change.call == Call::Delete)
                bytes.reset();
            else if (change.call == Call::Open)
                bytes = QByteArray();
            else if (bytes)
                resizeTo(*bytes, change.place);
            continue;
        }
        for (qint64 done = 0; done < change.bytes.size();) {
            const qint64 place = change.place + done;
            const qint64 size = std::min<qint64>(sector - place % sector, change.bytes.size() - done);
            if (bytes && isLucky())
                writeInto(*bytes, place, change.bytes.mid(done, size));
            done += size;
        }
    }
    return bytes;
}

void putInto(const PowerCut::Disk& disk, const QString& folder) {
    for (auto file = disk.cbegin(); file != disk.cend(); ++file) {
        QFile copy(QDir(folder).filePath(file.key()));
        QDir().mkpath(QFileInfo(copy).path());
        if (!copy.open(QIODevice::WriteOnly) || copy.write(file.value()) != file.value().size())
            qFatal("%s cannot be written.", qUtf8Printable(copy.fileName()));
    }
}
