// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_form.h"

namespace {

QString decodedPart(QByteArray part) {
    part.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(part));
}

} // namespace

PracticeForm::PracticeForm(const QHash<QString, QString>& values)
    : m_values(values) {}

PracticeForm PracticeForm::decoded(const QByteArray& body) {
    PracticeForm form;
    for (const QByteArray& pair : body.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype at = pair.indexOf('=');
        const QString name = decodedPart(at < 0 ? pair : pair.left(at));
        form.m_values.insert(name, at < 0 ? QString() : decodedPart(pair.mid(at + 1)));
    }
    return form;
}

QString PracticeForm::value(const QString& name) const {
    return m_values.value(name).trimmed();
}

QStringList PracticeForm::lines(const QString& name) const {
    QStringList lines;
    for (const QString& line : m_values.value(name).split(u'\n')) {
        const QString text = line.trimmed();
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines;
}
