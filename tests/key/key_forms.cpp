// SPDX-License-Identifier: GPL-3.0-or-later
#include "key_forms.h"

#include "support/workbook.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

KeyForms::KeyForms(const QString& key) {
    const QByteArray plain = key.toUtf8();
    add(u"plain"_s, plain, true);
    add(u"its second half"_s, plain.mid(plain.size() / 2), true);
    add(u"percent-encoded"_s, QUrl::toPercentEncoding(key), true);
    add(u"JSON"_s, QByteArray(plain).replace('/', "\\/"), true);
    add(u"hexadecimal"_s, plain.toHex(), true);
    for (int before = 0; before < 3; ++before) {
        // Without the ends, which depend on what stands beside it.
        const QByteArray coded = (QByteArray(before, 'x') + plain).toBase64(QByteArray::OmitTrailingEquals);
        add(u"base64 at %1"_s.arg(before), coded.mid(before == 0 ? 0 : before + 1).chopped(2));
    }
    add(u"UTF-16"_s, QByteArray(reinterpret_cast<const char*>(key.utf16()), key.size() * 2));
    QByteArray swapped;
    for (const QChar letter : key) {
        swapped += char(letter.unicode() >> 8);
        swapped += char(letter.unicode() & 0xff);
    }
    add(u"UTF-16, the other way round"_s, swapped);
}

void KeyForms::add(const QString& name, const QByteArray& bytes, bool anyCase) {
    m_forms.append({name, anyCase ? bytes.toLower() : bytes, anyCase});
}

QStringList KeyForms::in(const QByteArray& bytes) const {
    const QByteArray lower = bytes.toLower();
    QStringList found;
    for (const Form& form : m_forms) {
        if ((form.anyCase ? lower : bytes).contains(form.bytes))
            found.append(form.name);
    }
    return found;
}

QStringList KeyForms::inFilesOf(const QString& folder) const {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = QDir(folder).relativeFilePath(path);
        if (const auto forms = in(name); !forms.isEmpty())
            found.append(name + u" (its name): "_s + forms.join(u", "_s));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue; // a socket
        ++m_read;
        if (const auto forms = in(file.readAll()); !forms.isEmpty())
            found.append(name + u": "_s + forms.join(u", "_s));
        if (!name.endsWith(u".xlsx"_s))
            continue;
        const Workbook book(path);
        if (!book.isWhole())
            found.append(name + u": cannot be unpacked"_s);
        const auto parts = book.partNames();
        for (const QString& part : parts) {
            if (const auto forms = in(book.part(part)); !forms.isEmpty())
                found.append(u"%1, %2: %3"_s.arg(name, part, forms.join(u", "_s)));
        }
    }
    found.sort();
    return found;
}
