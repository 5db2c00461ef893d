// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/font_choice.h"

#include <QFont>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView preferred("Inter"); ///< has digits of several widths

} // namespace

QString textFamily(const QFont& system) {
    return QFontDatabase::hasFamily(preferred) ? QString(preferred) : QFontInfo(system).family();
}

QString figureFamily(const QString& textFamily) {
    // Known for digits of one width: to measure them would take a part of every start.
    const QStringList even{u"Roboto"_s, u"Noto Sans"_s, u"Open Sans"_s, u"DejaVu Sans"_s};
    if (even.contains(textFamily) || (textFamily != preferred && hasEqualDigits(textFamily)))
        return textFamily;
    const auto found = std::find_if(even.cbegin(), even.cend(), &QFontDatabase::hasFamily);
    return found == even.cend() ? textFamily : *found;
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
