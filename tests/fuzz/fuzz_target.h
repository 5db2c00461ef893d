// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

/// One thing that reads what others wrote. run() gives it bytes of any kind and says, in a sentence, what is wrong with
/// what became of them; empty for nothing. May be called again and again; what it keeps are constants.
struct FuzzTarget final {
    const char* name;   ///< also of its folder in seeds/ and in tests/data/fuzz/
    const char* shared; ///< a folder of tests/data with more seeds, empty for none
    QString (*run)(const QByteArray& bytes);
};

[[nodiscard]] std::span<const FuzzTarget> fuzzTargets();

namespace fuzz {

/// Bytes as a text that somebody typed: UTF-8, or behind a first byte 0xFF UTF-16 as it comes, with half pairs.
[[nodiscard]] QString typed(const QByteArray& bytes);
/// A folder for files that live shorter than a run, in memory where the system has such a place.
[[nodiscard]] QString folderTemplate();
/// Writes a whole file; ends the program where that is impossible.
void write(const QString& path, const QByteArray& bytes);
/// Empty where there is no such file.
[[nodiscard]] QByteArray content(const QString& path);

/// Ends the threads of what the targets keep; call it before the application ends.
void cleanUp();

// The targets, by file.
[[nodiscard]] QString reply(const QString& call, const QByteArray& body);
[[nodiscard]] QString numbers(const QByteArray& bytes);
[[nodiscard]] QString catalogQuery(const QByteArray& bytes);
[[nodiscard]] QString catalogCache(const QByteArray& bytes);
[[nodiscard]] QString orderQuery(const QByteArray& bytes);
[[nodiscard]] QString bulkList(const QByteArray& bytes);
[[nodiscard]] QString orderFile(const QByteArray& bytes);
[[nodiscard]] QString workbook(const QByteArray& bytes);
[[nodiscard]] QString settings(const QByteArray& bytes);
[[nodiscard]] QString settingsCopy(const QByteArray& bytes);
[[nodiscard]] QString deepLink(const QByteArray& bytes);
[[nodiscard]] QString texts(const QByteArray& bytes);
[[nodiscard]] QString packedBody(const QByteArray& bytes);
[[nodiscard]] QString certificate(const QByteArray& bytes);
[[nodiscard]] QString sessionMark(const QByteArray& bytes);
[[nodiscard]] QString echoedKey(const QByteArray& bytes);
[[nodiscard]] QString ledgerOpened(const QByteArray& bytes);
[[nodiscard]] QString ledgerSalvaged(const QByteArray& bytes);

} // namespace fuzz
