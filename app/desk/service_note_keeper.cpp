// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/service_note_keeper.h"

#include "store/when_done.h"

#include <utility>

using namespace std::chrono_literals;

ServiceNoteKeeper::ServiceNoteKeeper(Ledger& ledger, QString accountId, QObject* parent)
    : QObject(parent)
    , m_store(ledger)
    , m_accountId(std::move(accountId)) {
    setDelays(800ms, 15s);
    m_rest.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, qOverload<>(&ServiceNoteKeeper::write));
    connect(&m_retry, &QTimer::timeout, this, &ServiceNoteKeeper::tryAgain);
}

ServiceNoteKeeper::~ServiceNoteKeeper() {
    for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note) {
        if (!note->typed)
            continue;
        // The ledger finishes what it was asked to do before it closes.
        if (note->read)
            m_store.setNote(m_accountId, note.key(), note->text);
        else
            m_store.addToNote(m_accountId, note.key(), note->text);
    }
}

void ServiceNoteKeeper::setDelays(std::chrono::milliseconds rest, std::chrono::milliseconds retry) {
    m_rest.setInterval(rest);
    m_retry.setInterval(retry);
}

void ServiceNoteKeeper::open(const QString& serviceId) {
    if (serviceId == m_serviceId)
        return;
    write();
    forgetSettled(std::exchange(m_serviceId, serviceId));
    if (!serviceId.isEmpty())
        read(serviceId);
    Q_EMIT textChanged();
    Q_EMIT problemChanged();
}

void ServiceNoteKeeper::edit(const QString& text) {
    if (m_serviceId.isEmpty() || text == this->text())
        return;
    Note& note = m_notes[m_serviceId];
    note.text = text;
    note.typed = true;
    m_rest.start();
}

void ServiceNoteKeeper::write() {
    m_rest.stop();
    const QStringList ids = m_notes.keys();
    for (const QString& id : ids)
        write(id);
}

void ServiceNoteKeeper::read(const QString& serviceId) {
    Note& note = m_notes[serviceId];
    if (note.read || note.reading)
        return;
    note.reading = true;
    whenDone(m_store.note(m_accountId, serviceId), this,
             [this, serviceId](const Stored<QString>& stored) { onRead(serviceId, stored); });
}

void ServiceNoteKeeper::onRead(const QString& serviceId, const Stored<QString>& stored) {
    Note& note = m_notes[serviceId];
    note.reading = false;
    if (!stored) {
        m_retry.start();
        setProblem(serviceId, stored.error().text);
        return;
    }
    note.read = true;
    if (!note.typed)
        note.text = stored.value();
    else if (!stored.value().isEmpty())
        note.text = stored.value() + u'\n' + note.text;
    if (serviceId == m_serviceId)
        Q_EMIT textChanged();
    else
        write(serviceId);
    setProblem(serviceId, {});
    forgetSettled(serviceId);
}

void ServiceNoteKeeper::write(const QString& serviceId) {
    Note& note = m_notes[serviceId];
    if (!note.read || !note.typed)
        return;
    note.typed = false;
    ++note.writing;
    whenDone(m_store.setNote(m_accountId, serviceId, note.text), this,
             [this, serviceId](const Stored<Done>& done) { onWritten(serviceId, done); });
}

void ServiceNoteKeeper::onWritten(const QString& serviceId, const Stored<Done>& done) {
    Note& note = m_notes[serviceId];
    --note.writing;
    if (!done) {
        note.typed = true;
        m_retry.start();
    }
    setProblem(serviceId, done ? QString() : done.error().text);
    forgetSettled(serviceId);
}

void ServiceNoteKeeper::tryAgain() {
    const QStringList ids = m_notes.keys();
    for (const QString& id : ids) {
        read(id);
        write(id);
    }
}

void ServiceNoteKeeper::setProblem(const QString& serviceId, const QString& problem) {
    if (std::exchange(m_notes[serviceId].problem, problem) != problem && serviceId == m_serviceId)
        Q_EMIT problemChanged();
}

// A note that somebody may still be waiting for must not be read anew: the ledger would tell the one before.
void ServiceNoteKeeper::forgetSettled(const QString& serviceId) {
    const auto note = m_notes.constFind(serviceId);
    if (note != m_notes.cend() && serviceId != m_serviceId && !note->typed && note->writing == 0 && !note->reading)
        m_notes.erase(note);
}
