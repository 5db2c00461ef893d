// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crash_record.h"

#include <QObject>

/// How the program ended last time, when that was not in an orderly way: told until a person has seen it, over any
/// number of starts. The mark that a session left (see SessionMark) is kept beside it for that long.
class LastEnd final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LastEnd)

public:
    /// Takes away the mark that is there, and keeps it as `keptPath`. Only where no other process of this profile runs.
    LastEnd(const QString& sessionPath, const QString& keptPath, QObject* parent = nullptr);

    /// The last session did not end in an orderly way, or one before and nobody has seen that yet.
    [[nodiscard]] bool isToTell() const { return m_toTell; }
    /// It was the very last one.
    [[nodiscard]] bool isNew() const { return m_new; }
    /// Empty where the file said nothing that can be read.
    [[nodiscard]] const CrashRecord& record() const { return m_record; }
    /// The ledger is open: what is told of orders is true from now on.
    [[nodiscard]] bool isReady() const { return m_ready; }

    /// The ledger was opened; these orders were found being sent.
    void setOpened(const QList<OrderKey>& sending);
    /// A person has seen it.
    void dismiss();

Q_SIGNALS:
    /// Of isToTell(), isReady() or the record.
    void changed();

private:
    void take(const QString& sessionPath);
    void add(const QList<OrderKey>& sending);
    void save() const;

    QString m_path;
    CrashRecord m_record;
    bool m_toTell = false;
    bool m_new = false;
    bool m_ready = false;
};
