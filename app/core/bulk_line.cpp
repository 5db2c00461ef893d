// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulk_line.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString shownId(const QString& id) {
    static constexpr qsizetype longest = 40;
    return id.size() > longest ? id.left(longest) + u'…' : id;
}

bool hasField(const ServiceType& type, Field field) {
    return std::any_of(type.fields.begin(), type.fields.end(),
                       [field](const FieldUse& use) { return use.field == field; });
}

// A list has one column for the quantity, and packages and comments stand in it too: what is counted otherwise may have
// any quantity beside it.
bool mayBeLeftOut(Field field) {
    return field == Field::Quantity;
}

QString strangeFieldText(Field field, const QString& type) {
    return QCoreApplication::translate("BulkLine", "“%1” is not for services of the type %2: empty it.")
        .arg(fieldLabel(field), type);
}

QString problemText(const DraftReport& report) {
    QStringList sentences;
    for (const Field field : report.missing)
        sentences.append(QCoreApplication::translate("BulkLine", "“%1” is missing.").arg(fieldLabel(field)));
    for (auto at = report.problems.begin(); at != report.problems.end(); ++at) {
        //: A field's name, then what is wrong with its content: "Quantity: Order at least 100 for this service."
        sentences.append(QCoreApplication::translate("BulkLine", "%1: %2").arg(fieldLabel(at.key()), at.value()));
    }
    if (!report.freeRowProblem.isEmpty())
        sentences.append(report.freeRowProblem);
    return sentences.join(u' ');
}

// Where the type's fields are known, values of others would be left out in silence: they are problems instead. Where
// they are not, every column that holds something is a parameter.
QStringList fill(OrderDraft& draft, const BulkRow& row, const ServiceType& type) {
    QStringList problems;
    QList<QPair<QString, QString>> free;
    for (auto at = row.values.begin(); at != row.values.end(); ++at) {
        if (hasField(type, at.key()))
            draft.setValue(at.key(), at.value());
        else if (at.value().trimmed().isEmpty())
            continue;
        else if (type.freeRows)
            free.append({QString::fromLatin1(fieldTrait(at.key()).parameter), at.value()});
        else if (!mayBeLeftOut(at.key()))
            problems.append(strangeFieldText(at.key(), draft.service().type));
    }
    for (const auto& column : row.others) {
        if (type.freeRows && !column.second.trimmed().isEmpty())
            free.append(column);
    }
    draft.setFreeRows(free);
    return problems;
}

} // namespace

BulkLine checkBulkRow(const BulkRow& row, const Catalog& catalog, const QString& currency) {
    BulkLine line;
    line.row = row;
    if (!row.unreadable.isEmpty()) {
        line.problem = row.unreadable;
        return line;
    }
    const QString id = row.service.trimmed();
    if (id.isEmpty()) {
        line.problem = QCoreApplication::translate("BulkLine", "The service's ID is missing.");
        return line;
    }
    const int place = catalog.find(id);
    if (place < 0) {
        line.problem = QCoreApplication::translate("BulkLine", "Service %1 is not in this catalog.").arg(shownId(id));
        return line;
    }
    OrderDraft draft(catalog.service(place), currency);
    line.serviceName = draft.service().name;
    line.serviceType = draft.service().type;
    if (draft.service().gone) {
        line.problem = QCoreApplication::translate("BulkLine", "This service is no longer in the catalog.");
        return line;
    }
    QStringList problems = fill(draft, row, serviceType(line.serviceType));
    const auto checked = draft.checked();
    if (checked) {
        line.units = checked.value().units;
        line.charge = checked.value().charge;
        if (problems.isEmpty())
            line.order = checked.value();
    } else {
        line.units = checked.error().units;
        line.charge = checked.error().charge;
        problems.prepend(problemText(checked.error()));
    }
    line.problem = problems.join(u' ');
    return line;
}
