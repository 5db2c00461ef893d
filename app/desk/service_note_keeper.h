// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/service_notes.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

/// The note of one service of an account while a person looks at it. What is typed is written when the typing rests,
/// when another note is opened and when this object goes; what could not be read or written is kept and tried again.
class ServiceNoteKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceNoteKeeper)

public:
    /// ledger must outlive this object.
    ServiceNoteKeeper(Ledger& ledger, QString accountId, QObject* parent = nullptr);
    /// Asks the ledger to write what is not written yet.
    ~ServiceNoteKeeper() override;

    /// Reads the service's note; empty: none is looked at.
    void open(const QString& serviceId);
    /// As read or typed. It may be typed before it was read: what is read is then put in front.
    [[nodiscard]] QString text() const { return m_notes.value(m_serviceId).text; }
    void edit(const QString& text);
    /// All that was typed, at once.
    void write();
    /// Why the note could not be read or written, in the ledger's words; empty while all is well.
    [[nodiscard]] QString problem() const { return m_notes.value(m_serviceId).problem; }

    /// How long the typing rests before it is written, and how long a failure.
    void setDelays(std::chrono::milliseconds rest, std::chrono::milliseconds retry);

Q_SIGNALS:
    /// Another note, or it was read; not for what edit() said.
    void textChanged();
    void problemChanged();

private:
    struct Note final {
        QString text;
        QString problem;
        bool read = false;
        bool reading = false;
        bool typed = false; ///< since it was last written
        int writing = 0;
    };
    void read(const QString& serviceId);
    void write(const QString& serviceId);
    void onRead(const QString& serviceId, const Stored<QString>& stored);
    void onWritten(const QString& serviceId, const Stored<Done>& done);
    void tryAgain();
    void setProblem(const QString& serviceId, const QString& problem);
    void forgetSettled(const QString& serviceId);

    ServiceNotes m_store;
    const QString m_accountId;
    QString m_serviceId;
    QHash<QString, Note> m_notes; ///< by service: the open one, and those that are not on disk
    QTimer m_rest;
    QTimer m_retry;
};
