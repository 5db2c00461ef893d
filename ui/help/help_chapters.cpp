// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_chapters.h"

#include <QDir>
#include <QFile>
#include <QLocale>

using namespace Qt::StringLiterals;

// Outside any namespace, as Qt wants it: the linker would leave the chapters of a static library out.
static void loadChapters() {
    Q_INIT_RESOURCE(help);
}

namespace {

// "pt_BR" before "pt" before the Portuguese of elsewhere; English where there is none.
QStringList folders() {
    const QString name = QLocale().name();
    const QString language = name.section(u'_', 0, 0);
    const QString elsewhere = QDir(u":/help"_s).entryList({language + u"_*"_s}, QDir::Dirs).value(0);
    QStringList found;
    for (const QString& folder : {name, language, elsewhere}) {
        if (!folder.isEmpty())
            found.append(u":/help/"_s + folder + u'/');
    }
    return found + QStringList{u":/help/"_s};
}

} // namespace

QStringList helpChapters() {
    return {u"first-order"_s, u"services"_s, u"bulk"_s,    u"orders"_s, u"unconfirmed"_s,
            u"figures"_s,     u"accounts"_s, u"privacy"_s, u"links"_s,  u"what-happens-if"_s};
}

QString helpChapterText(const QString& name) {
    loadChapters();
    if (!helpChapters().contains(name))
        return {};
    for (const QString& folder : folders()) {
        QFile file(folder + name + u".md"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        // The first line names the licence; it is for those who read the file.
        const QString text = QString::fromUtf8(file.readAll());
        return text.startsWith(u"<!--"_s) ? text.section(u'\n', 1) : text;
    }
    return {};
}

QString helpChapterTitle(const QString& name) {
    const QString text = helpChapterText(name);
    const qsizetype start = text.indexOf(u"# "_s);
    return start < 0 ? QString() : text.mid(start + 2).section(u'\n', 0, 0).trimmed();
}

QString helpChapterOf(const QString& link) {
    const QString name = link.section(u'#', 0, 0);
    if (!name.endsWith(u".md"_s))
        return {};
    const QString chapter = name.chopped(3);
    return helpChapters().contains(chapter) ? chapter : QString();
}
