// SPDX-License-Identifier: GPL-3.0-or-later
#include "interface_words.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

InterfaceWords::InterfaceWords(const QString& language) {
    QFile file(QStringLiteral(ORDERDECK_TRANSLATIONS) + u"/orderdeck_%1.ts"_s.arg(language));
    if (language == "en"_L1 || !file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader reader(&file);
    QString source;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "source"_L1)
            source = reader.readElementText();
        else if (reader.name() == "translation"_L1 || reader.name() == "numerusform"_L1) {
            const QString text = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            if (!text.isEmpty())
                m_words.insert(source, text);
        }
    }
}
