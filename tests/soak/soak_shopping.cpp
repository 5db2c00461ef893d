// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_shopping.h"

#include <algorithm>

using namespace Qt::StringLiterals;

const QString SoakShopping::neverFinishes = u"4"_s;

int SoakShopping::chosenRow(const Catalog& catalog) {
    if (m_dice.oneIn(100))
        return catalog.find(neverFinishes);
    if (m_dice.oneIn(3)) {
        const qint64 fixed = m_dice.between(1, 7); // the slow one is the rarest
        return catalog.find(QString::number(fixed >= 4 ? fixed + 1 : fixed));
    }
    for (int tries = 0; tries < 200; ++tries) {
        const auto row = static_cast<int>(m_dice.between(0, catalog.size() - 1));
        const QString type = catalog.type(row);
        if (!catalog.gone(row) && (type == u"Default"_s || type == u"Package"_s))
            return row;
    }
    return catalog.find(u"1"_s);
}

CheckedOrder SoakShopping::next(const Catalog& catalog, const QString& currency) {
    const QString link = u"https://example.com/soak/%1"_s.arg(++m_page.links);
    while (true) {
        const Service service = catalog.service(chosenRow(catalog));
        OrderDraft draft(service, currency);
        draft.setValue(Field::Link, link);
        if (service.type == u"Default"_s) {
            const qint64 most = std::max(service.min, std::min(service.max, service.min + 977));
            draft.setValue(Field::Quantity, QString::number(m_dice.between(service.min, most)));
            if (m_dice.oneIn(40)) {
                draft.setValue(Field::Runs, QString::number(m_dice.between(2, 4)));
                draft.setValue(Field::Interval, QString::number(m_dice.between(1, 10)));
            }
        }
        if (auto checked = draft.checked())
            return checked.value();
    }
}
