// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// The shapes in which a key can lie in a file or be told: as it is in any case, the second half of it alone,
/// percent-encoded, escaped as in JSON, in hexadecimal digits, as base64 at each of its three places, and as UTF-16.
class KeyForms final {
public:
    explicit KeyForms(const QString& key);

    /// The names of those that the bytes hold.
    [[nodiscard]] QStringList in(const QByteArray& bytes) const;
    [[nodiscard]] QStringList in(const QString& text) const { return in(text.toUtf8()); }
    /// Each file of the folder that holds any, with which ones: "ledger.sqlite: plain". Looks into XLSX files.
    [[nodiscard]] QStringList inFilesOf(const QString& folder) const;
    /// So many files were read, so that a search of nothing shows.
    [[nodiscard]] int filesRead() const { return m_read; }

private:
    struct Form final {
        QString name;
        QByteArray bytes;
        bool anyCase = false;
    };
    void add(const QString& name, const QByteArray& bytes, bool anyCase = false);

    QList<Form> m_forms;
    mutable int m_read = 0;
};
