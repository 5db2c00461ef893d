// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk_line_words.h"

#include "core/field_text.h"
#include "core/number_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const ServiceType& typeOf(const BulkLine& line) {
    return serviceType(line.serviceType);
}

bool hasField(const BulkLine& line, Field field) {
    const auto& fields = typeOf(line).fields;
    return std::any_of(fields.begin(), fields.end(), [field](const FieldUse& use) { return use.field == field; });
}

QString countText(const QString& typed) {
    const auto count = parseCount(typed);
    return count ? QLocale().toString(*count) : typed;
}

QString linesText(const QString& typed) {
    const auto count = static_cast<int>(listItems(typed).size());
    return QCoreApplication::translate("BulkCells", "%Ln line(s)", nullptr, count);
}

} // namespace

Field linkFieldOf(const BulkLine& line) {
    const bool byName = !hasField(line, Field::Link) && hasField(line, Field::Username);
    return byName ? Field::Username : Field::Link;
}

QString bulkLink(const BulkLine& line) {
    return line.row.values.value(linkFieldOf(line));
}

QString shortLink(const QString& link) {
    const qsizetype at = link.indexOf("://"_L1);
    return at < 0 ? link : link.mid(at + 3);
}

QString bulkQuantityText(const BulkLine& line) {
    const auto& values = line.row.values;
    const QString quantity = countText(values.value(Field::Quantity));
    switch (typeOf(line).units) {
    case UnitRule::CommentLines:
        return linesText(values.value(Field::Comments));
    case UnitRule::UsernameLines:
        return linesText(values.value(Field::Usernames));
    case UnitRule::PerPost:
        return QCoreApplication::translate("BulkCells", "%1 – %2")
            .arg(countText(values.value(Field::Minimum)), countText(values.value(Field::Maximum)));
    case UnitRule::QuantityTimesRuns:
        if (const QString runs = values.value(Field::Runs); !runs.isEmpty())
            return QCoreApplication::translate("BulkCells", "%1 × %2").arg(quantity, countText(runs));
        break;
    case UnitRule::Quantity:
    case UnitRule::Package:
        break;
    }
    return quantity;
}

QString otherFieldsText(const BulkLine& line) {
    const BulkRow& row = line.row;
    const Field linkField = linkFieldOf(line);
    QStringList parts;
    for (auto at = row.values.cbegin(); at != row.values.cend(); ++at) {
        if (at.key() == linkField || at.key() == Field::Quantity || at.value().isEmpty())
            continue;
        const bool list = fieldTrait(at.key()).input == FieldInput::Lines;
        parts.append(QCoreApplication::translate("BulkCells", "%1: %2")
                         .arg(fieldLabel(at.key()), list ? linesText(at.value()) : at.value()));
    }
    for (const auto& [name, value] : row.others)
        parts.append(QCoreApplication::translate("BulkCells", "%1: %2").arg(name, value));
    return parts.join(u" · "_s);
}

QString chargeRangeText(const ChargeRange& charge, bool perPost) {
    const QLocale locale;
    QString text = charge.least.toText(locale);
    if (charge.least != charge.most)
        text = QCoreApplication::translate("BulkCells", "%1 – %2").arg(text, charge.most.toText(locale));
    return perPost ? QCoreApplication::translate("BulkCells", "%1 a post").arg(text) : text;
}
