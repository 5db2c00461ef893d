// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

/// A SQLite file without anything between: the floor of figures, and the maker of their files. ok() turns false at the
/// first call that fails and stays so; the reason goes to stderr.
class RawDatabase final {
    Q_DISABLE_COPY_MOVE(RawDatabase)

public:
    explicit RawDatabase(const QString& filePath);
    ~RawDatabase();

    [[nodiscard]] bool ok() const { return m_ok; }
    void run(const QByteArray& sql);
    /// One statement with a single blob bound to it.
    void runWith(const QByteArray& sql, const QByteArray& blob);
    [[nodiscard]] qint64 number(const QByteArray& sql);

private:
    void check(int result);

    sqlite3* m_database = nullptr;
    bool m_ok = true;
};
