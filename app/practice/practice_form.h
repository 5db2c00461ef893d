// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

/// The parameters of one call, decoded from an application/x-www-form-urlencoded body. Of a name that comes twice the
/// last value counts, as in PHP.
class PracticeForm final {
public:
    PracticeForm() = default;
    explicit PracticeForm(const QHash<QString, QString>& values);
    static PracticeForm decoded(const QByteArray& body);

    [[nodiscard]] bool has(const QString& name) const { return m_values.contains(name); }
    /// Without blanks around it; empty when absent.
    [[nodiscard]] QString value(const QString& name) const;
    /// The lines that are not empty, without blanks around them.
    [[nodiscard]] QStringList lines(const QString& name) const;

private:
    QHash<QString, QString> m_values;
};
