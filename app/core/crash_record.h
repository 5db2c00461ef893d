// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <QList>
#include <QString>

#include <optional>

/// A place in the program's code, as what maps code to lines (addr2line) takes it.
struct CrashFrame final {
    QString module; ///< the file's name without its folder
    quint64 offset = 0;
    friend bool operator==(const CrashFrame&, const CrashFrame&) = default;
};

/// What a run of the program left behind that did not end in an orderly way: what its session's file says of it (text,
/// a name and a value on each line). Nothing of memory, no text of a message or an exception.
struct CrashRecord final {
    QString version;
    QString qtVersion;
    QString buildId;          ///< of the program's file, hexadecimal
    qint64 started = 0;       ///< seconds since 1970; 0: not known
    qint64 stopped = 0;       ///< the same; 0 where nobody saw the end: killed, or the computer went off
    QString signal;           ///< "SIGSEGV"; empty where none was seen
    QString cause;            ///< "near-null", "fault", "raised", "sent"; or empty
    QString thread;           ///< "main", "other"; or empty
    QString exception;        ///< the type of one that nobody caught, as the compiler names it
    QString fatal;            ///< the category of a message that ends the program; "default" for most
    QList<CrashFrame> frames; ///< the innermost first
    QList<OrderKey> sending;  ///< orders that were found being sent by the starts since
    friend bool operator==(const CrashRecord&, const CrashRecord&) = default;

    static constexpr qsizetype mostBytes = 65'536;

    /// Of anything: what is no such file gives nothing, a line that makes no sense is left out, and no value holds
    /// more than its form allows.
    [[nodiscard]] static std::optional<CrashRecord> parse(const QByteArray& bytes);
    /// Its lines; what parse() reads as the same record.
    [[nodiscard]] QByteArray toBytes() const;
};
