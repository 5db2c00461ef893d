// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_note_keeper.h"

#include "store/when_done.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

OrderNoteKeeper::OrderNoteKeeper(Ledger& ledger, QObject* parent)
    : QObject(parent)
    , m_store(ledger) {
    setDelays(800ms, 15s);
    m_rest.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, qOverload<>(&OrderNoteKeeper::write));
    connect(&m_retry, &QTimer::timeout, this, &OrderNoteKeeper::tryAgain);
    connect(&ledger, &Ledger::ordersChanged, this, [this](const QList<OrderKey>& keys) {
        if (m_key != 0 && keys.contains(m_key))
            followAdded();
    });
}

OrderNoteKeeper::~OrderNoteKeeper() {
    for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note) {
        if (!note->typed)
            continue;
        // The ledger finishes what it was asked to do before it closes.
        if (note->read)
            m_store.setNote(note.key(), note->text);
        else
            m_store.addToNotes({note.key()}, note->text);
    }
}

void OrderNoteKeeper::setDelays(std::chrono::milliseconds rest, std::chrono::milliseconds retry) {
    m_rest.setInterval(rest);
    m_retry.setInterval(retry);
}

void OrderNoteKeeper::open(OrderKey key) {
    if (key == m_key)
        return;
    write();
    forgetSettled(std::exchange(m_key, key));
    if (key != 0)
        read(key);
    Q_EMIT textChanged();
    Q_EMIT problemChanged();
}

void OrderNoteKeeper::edit(const QString& text) {
    if (m_key == 0 || text == this->text())
        return;
    Note& note = m_notes[m_key];
    note.text = text;
    note.typed = true;
    m_rest.start();
}

void OrderNoteKeeper::write() {
    m_rest.stop();
    const QList<OrderKey> keys = m_notes.keys();
    for (const OrderKey key : keys)
        write(key);
}

void OrderNoteKeeper::read(OrderKey key) {
    Note& note = m_notes[key];
    if (note.read || note.reading)
        return;
    note.reading = true;
    whenDone(m_store.note(key), this, [this, key](const Stored<QString>& stored) { onRead(key, stored); });
}

void OrderNoteKeeper::followAdded() {
    const auto note = m_notes.constFind(m_key);
    if (note == m_notes.cend() || !note->read)
        return;
    whenDone(m_store.note(m_key), this, [this, key = m_key](const Stored<QString>& stored) {
        if (stored && m_notes.contains(key))
            onAdded(key, stored.value());
    });
}

// Words were put below the ones that were kept: they stand below what is typed, too.
void OrderNoteKeeper::onAdded(OrderKey key, const QString& stored) {
    Note& note = m_notes[key];
    const bool more = stored.size() > note.kept.size() && stored.startsWith(note.kept);
    if (!note.read || (!more && (note.typed || note.writing > 0)) || stored == note.kept)
        return;
    const QString added = stored.mid(note.kept.size());
    const bool apart = note.kept.isEmpty() && !note.text.isEmpty(); // no line ended there
    note.text = note.typed ? note.text + (apart ? u"\n"_s : QString()) + added : stored;
    note.kept = stored;
    if (key == m_key)
        Q_EMIT textChanged();
}

void OrderNoteKeeper::onRead(OrderKey key, const Stored<QString>& stored) {
    Note& note = m_notes[key];
    note.reading = false;
    if (!stored) {
        m_retry.start();
        setProblem(key, stored.error().text);
        return;
    }
    note.read = true;
    note.kept = stored.value();
    const QString before = note.text;
    if (!note.typed)
        note.text = stored.value();
    else if (!stored.value().isEmpty())
        note.text = stored.value() + u'\n' + note.text;
    if (key != m_key)
        write(key);
    else if (note.text != before)
        Q_EMIT textChanged();
    setProblem(key, {});
    forgetSettled(key);
}

void OrderNoteKeeper::write(OrderKey key) {
    Note& note = m_notes[key];
    if (!note.read || !note.typed)
        return;
    note.typed = false;
    note.kept = note.text;
    ++note.writing;
    whenDone(m_store.setNote(key, note.text), this, [this, key](const Stored<Done>& done) { onWritten(key, done); });
}

void OrderNoteKeeper::onWritten(OrderKey key, const Stored<Done>& done) {
    Note& note = m_notes[key];
    --note.writing;
    if (!done) {
        note.typed = true;
        m_retry.start();
    }
    setProblem(key, done ? QString() : done.error().text);
    forgetSettled(key);
}

void OrderNoteKeeper::tryAgain() {
    const QList<OrderKey> keys = m_notes.keys();
    for (const OrderKey key : keys) {
        read(key);
        write(key);
    }
}

void OrderNoteKeeper::setProblem(OrderKey key, const QString& problem) {
    if (std::exchange(m_notes[key].problem, problem) != problem && key == m_key)
        Q_EMIT problemChanged();
}

// A note that somebody may still be waiting for must not be read anew: the ledger would tell the one before.
void OrderNoteKeeper::forgetSettled(OrderKey key) {
    const auto note = m_notes.constFind(key);
    if (note != m_notes.cend() && key != m_key && !note->typed && note->writing == 0 && !note->reading)
        m_notes.erase(note);
}
