// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/catalog_watch_words.h"

#include "core/money.h"

#include <QLocale>

using Kind = ServiceChangeKind;

namespace {

constexpr qsizetype mostNamed = 3;

} // namespace

QString CatalogWatchWords::sentence(const QList<Concern>& concerns) const {
    if (concerns.size() == 1)
        return ofOne(concerns.first());
    QStringList named;
    for (const Concern& concern : concerns.first(std::min(concerns.size(), mostNamed))) {
        QStringList kinds;
        for (const ServiceChange& change : concern.changes)
            kinds.append(word(change.kind));
        //: A service's id and what happened to it: "102 (dearer, other limits)"
        named.append(tr("%1 (%2)").arg(concern.serviceId, kinds.join(tr(", ", "between words of a list"))));
    }
    const auto all = static_cast<int>(concerns.size());
    const QString list = named.join(tr(", ", "between words of a list"));
    return concerns.size() > mostNamed ? tr("%n of your services changed: %1 and others.", nullptr, all).arg(list)
                                       : tr("%n of your services changed: %1.", nullptr, all).arg(list);
}

QString CatalogWatchWords::ofOne(const Concern& concern) const {
    if (concern.changes.size() > 1)
        return ofManyChanges(concern);
    const ServiceChange& change = concern.changes.first();
    return concern.favourite ? favouriteSentence(concern, change) : runningSentence(concern, change);
}

QString CatalogWatchWords::ofManyChanges(const Concern& concern) const {
    QStringList kinds;
    for (const ServiceChange& change : concern.changes) {
        if (change.kind == Kind::Dearer)
            kinds.append(tr("dearer (%1)").arg(rates(concern, change)));
        else if (change.kind == Kind::Cheaper)
            kinds.append(tr("cheaper (%1)").arg(rates(concern, change)));
        else
            kinds.append(word(change.kind));
    }
    const QString list = kinds.join(tr(", ", "between words of a list"));
    return concern.favourite ? tr("Favourite %1 changed: %2.").arg(concern.serviceId, list)
                             : tr("Service %1, which you have orders of, changed: %2.").arg(concern.serviceId, list);
}

QString CatalogWatchWords::favouriteSentence(const Concern& concern, const ServiceChange& change) const {
    const QString& id = concern.serviceId;
    switch (change.kind) {
    case Kind::New:
        return tr("Favourite %1 is new in the catalog.").arg(id);
    case Kind::Gone:
        return tr("Favourite %1 is no longer in the catalog.").arg(id);
    case Kind::Back:
        return tr("Favourite %1 is in the catalog again.").arg(id);
    case Kind::Dearer:
        return tr("Favourite %1 is dearer: %2.").arg(id, rates(concern, change));
    case Kind::Cheaper:
        return tr("Favourite %1 is cheaper: %2.").arg(id, rates(concern, change));
    case Kind::Limits:
        return tr("Favourite %1 has other limits: %2 → %3.").arg(id, limits(change.before), limits(change.after));
    case Kind::Name:
        return tr("Favourite %1 is now called “%2”.").arg(id, change.after);
    case Kind::Refill:
        return change.after == u"1" ? tr("Favourite %1 now offers refills.").arg(id)
                                    : tr("Favourite %1 offers no refills any more.").arg(id);
    case Kind::Cancel:
        return change.after == u"1" ? tr("Orders of favourite %1 can now be cancelled.").arg(id)
                                    : tr("Orders of favourite %1 cannot be cancelled any more.").arg(id);
    case Kind::Type:
        return tr("Favourite %1 is of another type: %2 → %3.").arg(id, change.before, change.after);
    }
    return {};
}

QString CatalogWatchWords::runningSentence(const Concern& concern, const ServiceChange& change) const {
    const QString& id = concern.serviceId;
    switch (change.kind) {
    case Kind::New:
        return tr("Service %1, which you have orders of, is new in the catalog.").arg(id);
    case Kind::Gone:
        return tr("Service %1, which you have orders of, is no longer in the catalog.").arg(id);
    case Kind::Back:
        return tr("Service %1, which you have orders of, is in the catalog again.").arg(id);
    case Kind::Dearer:
        return tr("Service %1, which you have orders of, is dearer: %2.").arg(id, rates(concern, change));
    case Kind::Cheaper:
        return tr("Service %1, which you have orders of, is cheaper: %2.").arg(id, rates(concern, change));
    case Kind::Limits:
        return tr("Service %1, which you have orders of, has other limits: %2 → %3.")
            .arg(id, limits(change.before), limits(change.after));
    case Kind::Name:
        return tr("Service %1, which you have orders of, is now called “%2”.").arg(id, change.after);
    case Kind::Refill:
        return change.after == u"1" ? tr("Service %1, which you have orders of, now offers refills.").arg(id)
                                    : tr("Service %1, which you have orders of, offers no refills any more.").arg(id);
    case Kind::Cancel:
        return change.after == u"1"
                   ? tr("Orders of service %1, of which you have some, can now be cancelled.").arg(id)
                   : tr("Orders of service %1, of which you have some, cannot be cancelled any more.").arg(id);
    case Kind::Type:
        return tr("Service %1, which you have orders of, is of another type: %2 → %3.")
            .arg(id, change.before, change.after);
    }
    return {};
}

QString CatalogWatchWords::rates(const Concern& concern, const ServiceChange& change) const {
    const QLocale locale;
    const auto text = [&](const QString& rate) {
        return Money{Decimal::parse(rate).value_or(Decimal()), m_currency}.toText(locale);
    };
    return concern.perThousand ? tr("%1 → %2 per 1,000").arg(text(change.before), text(change.after))
                               : tr("%1 → %2").arg(text(change.before), text(change.after));
}

QString CatalogWatchWords::limits(const QString& range) {
    const QLocale locale;
    const auto number = [&](int part) { return locale.toString(range.section(u'-', part, part).toLongLong()); };
    //: The least and the most that can be ordered: "100 to 10,000"
    return tr("%1 to %2").arg(number(0), number(1));
}

QString CatalogWatchWords::word(ServiceChangeKind kind) {
    switch (kind) {
    case Kind::New:
        return tr("new");
    case Kind::Gone:
        return tr("gone");
    case Kind::Back:
        return tr("back");
    case Kind::Dearer:
        return tr("dearer");
    case Kind::Cheaper:
        return tr("cheaper");
    case Kind::Limits:
        return tr("other limits");
    case Kind::Name:
        return tr("other name");
    case Kind::Refill:
        return tr("refill changed");
    case Kind::Cancel:
        return tr("cancelling changed");
    case Kind::Type:
        return tr("other type");
    }
    return {};
}
