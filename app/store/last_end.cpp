// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/last_end.h"

#include "store/private_file.h"
#include "store/whole_text.h"

#include <QFile>
#include <QFileInfo>

namespace {

// What leads to another file is not read, nor is what is no file.
CrashRecord recordIn(const QString& path) {
    QFile file(path);
    if (isLinked(path) || !QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return CrashRecord::parse(file.read(CrashRecord::mostBytes)).value_or(CrashRecord());
}

bool isMark(const QString& path) {
    return isLinked(path) || QFileInfo(path).isFile();
}

} // namespace

LastEnd::LastEnd(const QString& sessionPath, const QString& keptPath, QObject* parent)
    : QObject(parent)
    , m_path(keptPath) {
    m_toTell = isMark(keptPath);
    if (m_toTell)
        m_record = recordIn(keptPath);
    if (isMark(sessionPath))
        take(sessionPath);
}

// Of two ends that nobody has seen the newer is told, with the orders of both.
void LastEnd::take(const QString& sessionPath) {
    const QList<OrderKey> before = m_record.sending;
    m_record = recordIn(sessionPath);
    m_toTell = true;
    m_new = true;
    QFile::remove(m_path);
    if (isLinked(sessionPath) || !moveFile(sessionPath, m_path)) {
        QFile::remove(sessionPath);
        makePrivateFile(m_path);
    }
    add(before);
    save();
}

void LastEnd::add(const QList<OrderKey>& sending) {
    for (const OrderKey key : sending) {
        if (!m_record.sending.contains(key))
            m_record.sending.append(key);
    }
}

// As it was understood: short, and nothing else in it. Where it cannot be written the mark alone stays.
void LastEnd::save() const {
    if (isLinked(m_path))
        QFile::remove(m_path);
    if (const QString problem = writeWholeText(m_path, QString::fromLatin1(m_record.toBytes())); !problem.isEmpty())
        makePrivateFile(m_path);
}

void LastEnd::setOpened(const QList<OrderKey>& sending) {
    m_ready = true;
    if (m_toTell && !sending.isEmpty()) {
        add(sending);
        save();
    }
    Q_EMIT changed();
}

void LastEnd::dismiss() {
    m_toTell = false;
    m_new = false;
    QFile::remove(m_path);
    Q_EMIT changed();
}
