// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/order_notes.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

/// The note of one order while a person looks at it. What is typed is written when the typing rests, when another note
/// is opened and when this object goes; what could not be read or written is kept and tried again. Words that were
/// added to the note elsewhere meanwhile appear in it.
class OrderNoteKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderNoteKeeper)

public:
    /// ledger must outlive this object.
    explicit OrderNoteKeeper(Ledger& ledger, QObject* parent = nullptr);
    /// Asks the ledger to write what is not written yet.
    ~OrderNoteKeeper() override;

    /// Reads the order's note; 0: none is looked at.
    void open(OrderKey key);
    /// As read or typed. It may be typed before it was read: what is read is then put in front.
    [[nodiscard]] QString text() const { return m_notes.value(m_key).text; }
    void edit(const QString& text);
    /// All that was typed, at once.
    void write();
    /// Why the note could not be read or written, in the ledger's words; empty while all is well.
    [[nodiscard]] QString problem() const { return m_notes.value(m_key).problem; }

    /// How long the typing rests before it is written, and how long a failure.
    void setDelays(std::chrono::milliseconds rest, std::chrono::milliseconds retry);

Q_SIGNALS:
    /// Another note, or it was read; not for what edit() said.
    void textChanged();
    void problemChanged();

private:
    struct Note final {
        QString text;
        QString kept; ///< as it was read or last written
        QString problem;
        bool read = false;
        bool reading = false;
        bool typed = false; ///< since it was last written
        int writing = 0;
    };
    void read(OrderKey key);
    void followAdded();
    void write(OrderKey key);
    void onRead(OrderKey key, const Stored<QString>& stored);
    void onAdded(OrderKey key, const QString& stored);
    void onWritten(OrderKey key, const Stored<Done>& done);
    void tryAgain();
    void setProblem(OrderKey key, const QString& problem);
    void forgetSettled(OrderKey key);

    OrderNotes m_store;
    OrderKey m_key = 0;
    QHash<OrderKey, Note> m_notes; ///< the open one, and those that are not on disk
    QTimer m_rest;
    QTimer m_retry;
};
