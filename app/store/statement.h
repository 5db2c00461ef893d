// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>

/// A statement that was run, and the row it stands on. Columns are read by their place. Movable, ends with its life (a
/// prepared one is reset for the next use, so that no read lock stays).
class Statement final {
public:
    /// A prepared statement that others use later.
    explicit Statement(QSqlQuery& prepared);
    /// A statement of its own.
    explicit Statement(std::unique_ptr<QSqlQuery> own);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Steps to the next row; false after the last one, or when reading failed (Database::ended tells which).
    [[nodiscard]] bool next() { return m_query->next(); }
    [[nodiscard]] int changedRows() const { return m_query->numRowsAffected(); }
    [[nodiscard]] qint64 insertedKey() const { return m_query->lastInsertId().toLongLong(); }

    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query->value(column).toInt(); }
    [[nodiscard]] bool flag(int column) const { return m_query->value(column).toInt() != 0; }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;

    [[nodiscard]] const QSqlQuery& query() const { return *m_query; }

private:
    void end();

    std::unique_ptr<QSqlQuery> m_own;
    QSqlQuery* m_query = nullptr;
};

/// Values as they are bound. A null QString is the empty text: NULL is only what an empty optional says.
inline QVariant bound(const QString& text) {
    return text.isNull() ? QVariant(QLatin1StringView("")) : QVariant(text);
}
inline QVariant bound(const QByteArray& bytes) {
    return bytes;
}
inline QVariant bound(qint64 number) {
    return number;
}
inline QVariant bound(int number) {
    return number;
}
inline QVariant bound(bool flag) {
    return flag ? 1 : 0;
}
template <typename T>
QVariant bound(const std::optional<T>& value) {
    return value ? bound(*value) : QVariant();
}
