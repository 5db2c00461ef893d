// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ledger_words.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

QString LedgerWords::kind(LedgerCopy::Kind kind) {
    switch (kind) {
    case LedgerCopy::Kind::Daily:
        return tr("Daily copy");
    case LedgerCopy::Kind::BeforeUpdate:
        return tr("Kept before an update");
    case LedgerCopy::Kind::Replaced:
        return tr("Kept when a copy was restored");
    case LedgerCopy::Kind::Damaged:
        return tr("Kept because it was damaged");
    case LedgerCopy::Kind::BeforeDeleting:
        return tr("Kept before orders were deleted");
    case LedgerCopy::Kind::Moved:
        return tr("Kept when the ledger was moved");
    }
    return {};
}

QString LedgerWords::day(const LedgerCopy& copy, const QLocale& locale) {
    //: A day of a copy, in the format of QLocale: day, month's name, year.
    return locale.toString(copy.day, tr("d MMMM yyyy"));
}

QString LedgerWords::facts(const LedgerCopy& copy, const std::optional<LedgerFacts>& facts, const QLocale& locale) {
    const QString size = locale.formattedDataSize(copy.bytes, 1, QLocale::DataSizeTraditionalFormat);
    if (!facts)
        return tr("Cannot be read · %1").arg(size);
    return tr("%n order(s) · %1", nullptr, static_cast<int>(facts->orders)).arg(size);
}

QString LedgerWords::plan(const RestorePlan& plan, const QLocale& locale) {
    QStringList sentences;
    const QString copied = locale.toString(plan.copy.orders);
    if (plan.present)
        sentences.append(tr("Orders in the present ledger: %1. Orders in this copy: %2.")
                             .arg(locale.toString(plan.present->orders), copied));
    else
        sentences.append(tr("Orders in this copy: %1. The present ledger cannot be read.").arg(copied));
    if (plan.copy.newestOrder > 0)
        sentences.append(
            tr("Its newest order is of %1.")
                .arg(locale.toString(QDateTime::fromMSecsSinceEpoch(plan.copy.newestOrder), QLocale::ShortFormat)));
    if (plan.missing > 0)
        sentences.append(
            tr("%n order(s) of the present ledger would be missing here. They stay at the provider and can "
               "be added again by their order IDs.",
               nullptr, static_cast<int>(plan.missing)));
    if (plan.added > 0)
        sentences.append(tr("%n order(s) would be here that the present ledger does not have.", nullptr,
                            static_cast<int>(plan.added)));
    sentences.append(tr("The present ledger is not deleted: it is kept among the backups."));
    return sentences.join(u'\n');
}

QString LedgerWords::check(const LedgerCheck& check, const QLocale& locale) {
    if (check.isGood())
        return tr("The ledger is in order. Orders checked: %1.").arg(locale.toString(check.orders));
    const QStringList found = check.damage + check.contradictions;
    constexpr int shown = 3;
    const QString first = found.mid(0, shown).join(u' ');
    if (check.damage.isEmpty())
        return tr("The file is sound, but its rows contradict each other. %1").arg(first);
    return tr("The ledger is damaged. %1").arg(first);
}

QString LedgerWords::table(const QString& name) {
    if (name == "accounts"_L1)
        return tr("Accounts");
    if (name == "orders"_L1)
        return tr("Orders");
    if (name == "order_events"_L1)
        return tr("Lines of their history");
    if (name == "refills"_L1)
        return tr("Refills");
    if (name == "balances"_L1)
        return tr("Balances");
    if (name == "bulk_lists"_L1)
        return tr("Lists of orders");
    if (name == "bulk_lines"_L1)
        return tr("Lines of these lists");
    if (name == "catalogs"_L1)
        return tr("Kept catalogs");
    if (name == "service_changes"_L1)
        return tr("Changes of the catalogs");
    if (name == "order_notes"_L1)
        return tr("Notes on orders");
    if (name == "order_tags"_L1)
        return tr("Tags of orders");
    if (name == "order_children"_L1)
        return tr("Orders made by orders");
    if (name == "order_series"_L1)
        return tr("Runs and posts of orders");
    if (name == "service_notes"_L1)
        return tr("Notes on services");
    return name;
}
