// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/whole_settings.h"

#include "store/private_file.h"

#include <QEvent>
#include <QFile>
#include <QHash>
#include <QScopeGuard>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

// A file has texts, bytes and lists of texts, whatever they were.
bool isSame(const QVariant& one, const QVariant& other) {
    const auto isList = [](const QVariant& value) { return value.typeId() == QMetaType::QStringList; };
    if (isList(one) || isList(other))
        return one.toStringList() == other.toStringList();
    return one == other || one.toByteArray() == other.toByteArray();
}

// As QSettings writes it, which reads "/a" and "a//b" from a file that somebody broke, too.
QString writtenName(const QString& name) {
    return name.split(u'/', Qt::SkipEmptyParts).join(u'/');
}

// Other names may be written otherwise than they were read, or not be read again: they tell nothing of what the disk
// took.
bool isPlain(const QString& name) {
    return !name.isEmpty() && name == writtenName(name) &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint(); });
}

} // namespace

FileBefore::FileBefore(const QString& path, QLatin1StringView ending)
    : m_path(path)
    , m_name(path + ending) {
    hold();
}

FileBefore::~FileBefore() {
    letGo();
}

void FileBefore::hold() {
    QFile::remove(m_name);
#ifdef Q_OS_UNIX
    m_held = ::link(QFile::encodeName(m_path).constData(), QFile::encodeName(m_name).constData()) == 0;
#endif
}

void FileBefore::letGo() {
    if (m_held)
        QFile::remove(m_name);
    m_held = false;
}

void FileBefore::putBack() {
    if (m_held)
        moveFile(m_name, m_path);
    letGo();
}

WholeSettings::WholeSettings(const QString& path)
    : FileBefore(path, QLatin1StringView(".before"))
    , QSettings(path, IniFormat) {
    m_whole = settle();
}

WholeSettings::~WholeSettings() {
    syncWhole();
}

bool WholeSettings::syncWhole() {
    hold();
    // As sync(), and knows afterwards that nothing is left for its end.
    QEvent update(QEvent::UpdateRequest);
    QSettings::event(&update);
    return settle() && std::exchange(m_whole, true);
}

bool WholeSettings::settle() {
    if (!isHeld())
        return status() == NoError;
    if (isOnDisk()) {
        letGo();
        return true;
    }
    putBack();
    return false;
}

bool WholeSettings::event(QEvent* event) {
    if (event->type() != QEvent::UpdateRequest)
        return QSettings::event(event);
    syncWhole();
    return true;
}

// Under another name QSettings reads the file anew.
bool WholeSettings::isOnDisk() const {
    const QString name = fileName() + QLatin1StringView(".now");
    QFile::remove(name);
#ifdef Q_OS_UNIX
    if (::link(QFile::encodeName(fileName()).constData(), QFile::encodeName(name).constData()) != 0)
        return true;
#endif
    const auto removed = qScopeGuard([&name] { QFile::remove(name); });
    const QSettings read(name, IniFormat);
    const QStringList names = allKeys();
    const QStringList there = read.allKeys();
    QHash<QString, int> written;
    for (const QString& one : names)
        ++written[writtenName(one)];
    const bool hasNoOther = std::all_of(there.cbegin(), there.cend(),
                                        [&](const QString& one) { return !isPlain(one) || written.contains(one); });
    return hasNoOther && std::all_of(names.cbegin(), names.cend(), [&](const QString& one) {
               // Where two are written as one, either value may come last.
               return !isPlain(one) ||
                      (read.contains(one) && (written.value(one) > 1 || isSame(value(one), read.value(one))));
           });
}
