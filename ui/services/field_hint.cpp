// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/field_hint.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString bounds(const Service& service) {
    const QLocale locale;
    // Some providers send a maximum below the minimum: then only the minimum means something.
    const bool most = service.max > 0 && service.max >= service.min;
    if (service.min > 0 && most)
        return QCoreApplication::translate("FieldHint", "%1 – %2")
            .arg(locale.toString(service.min), locale.toString(service.max));
    if (service.min > 0)
        return QCoreApplication::translate("FieldHint", "from %1").arg(locale.toString(service.min));
    if (most)
        return QCoreApplication::translate("FieldHint", "up to %1").arg(locale.toString(service.max));
    return {};
}

} // namespace

QString fieldHint(const FieldUse& use, const Service& service) {
    switch (use.field) {
    case Field::Quantity:
    case Field::Minimum:
    case Field::Maximum:
        return bounds(service);
    case Field::Interval:
        return QCoreApplication::translate("FieldHint", "minutes");
    default:
        break;
    }
    const auto input = fieldTrait(use.field).input;
    const bool oneLine = input != FieldInput::Lines && input != FieldInput::Choice;
    return use.required || !oneLine || use.field == Field::Runs ? QString()
                                                                : QCoreApplication::translate("FieldHint", "optional");
}
