// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/font_choice.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QStringList>

using namespace Qt::StringLiterals;

QString textFamily(const QFont& system) {
    const auto wanted = u"Inter"_s;
    return QFontDatabase::hasFamily(wanted) ? wanted : QFontInfo(system).family();
}

QString figureFamily(const QString& textFamily) {
    const QStringList candidates{textFamily, u"Roboto"_s, u"Noto Sans"_s, u"Open Sans"_s, u"DejaVu Sans"_s};
    for (const auto& family : candidates) {
        if (QFontDatabase::hasFamily(family) && hasEqualDigits(family))
            return family;
    }
    return textFamily;
}

bool hasEqualDigits(const QString& family) {
    for (const auto weight : {QFont::Normal, QFont::DemiBold}) {
        QFont font(family);
        font.setPixelSize(100);
        font.setWeight(weight);
        const QFontMetricsF metrics(font);
        const auto width = metrics.horizontalAdvance(u'0');
        for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
            if (!qFuzzyCompare(metrics.horizontalAdvance(QChar(digit)), width))
                return false;
        }
    }
    return true;
}
