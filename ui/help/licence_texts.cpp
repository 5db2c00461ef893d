// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/licence_texts.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Outside any namespace, as Qt wants it: the linker would leave the texts of a static library out.
static void loadLicences() {
    Q_INIT_RESOURCE(licences);
}

QStringList licenceNames() {
    loadLicences();
    QStringList names = QDir(u":/licences"_s).entryList(QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

QString licenceText(const QString& name) {
    loadLicences();
    QFile file(u":/licences/"_s + name + u".txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}
