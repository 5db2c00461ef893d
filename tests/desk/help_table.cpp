// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_table.h"

#include <QFile>

using namespace Qt::StringLiterals;

HelpTable::HelpTable(const QString& heading) {
    QFile file(QStringLiteral(ORDERDECK_HELP) + u"/what-happens-if.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no page %s.", qPrintable(file.fileName()));
    bool here = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u'#'))
            here = line.section(u' ', 1) == heading;
        if (!here || !line.startsWith(u'|') || line.startsWith(u"| ---"_s) || !line.endsWith(u'|'))
            continue;
        QStringList cells;
        for (const QString& cell : line.mid(1, line.size() - 2).split(u'|'))
            cells.append(cell.trimmed());
        const QString title = cells.takeFirst();
        m_titles.append(title);
        m_rows.insert(title, cells);
    }
    if (!m_titles.isEmpty())
        m_rows.remove(m_titles.takeFirst()); // the names of the columns
}

QString HelpTable::differs(const QString& title, const QStringList& cells) const {
    const QString wanted = u"| %1 | %2 |"_s.arg(title, cells.join(u" | "_s));
    const auto row = m_rows.constFind(title);
    if (row == m_rows.cend())
        return u"The page lacks the row\n"_s + wanted;
    if (row->contains(QString()))
        return u"The page has an empty cell in the row\n"_s + title;
    if (row->first(std::min(cells.size(), row->size())) != cells)
        return u"What was seen is\n"_s + wanted + u"\nThe page says\n| %1 | %2 |"_s.arg(title, row->join(u" | "_s));
    return {};
}
