// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog_facet_rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Kind = CatalogFacet::Kind;
using Row = CatalogFacetRow;

struct Look {
    CatalogFacet facet;
    const char* text;
    const char* alone; ///< without its heading
    const char* icon;
};

const auto& offerLooks() {
    static const std::array looks = {
        Look{{Kind::Refill}, QT_TRANSLATE_NOOP("CatalogFacetsModel", "Refill"), nullptr, "rotate-ccw"},
        Look{{Kind::Cancel}, QT_TRANSLATE_NOOP("CatalogFacetsModel", "Cancel"), nullptr, "ban"},
        Look{{Kind::DripFeed}, QT_TRANSLATE_NOOP("CatalogFacetsModel", "Drip-feed"), nullptr, "hourglass"},
    };
    return looks;
}

const auto& changeLooks() {
    using Change = ServiceChangeKind;
    const auto of = [](Change change) { return CatalogFacet{Kind::Change, {}, change}; };
    static const std::array looks = {
        Look{of(Change::Dearer), QT_TRANSLATE_NOOP("CatalogFacetsModel", "Dearer"), nullptr, "trending-up"},
        Look{of(Change::Cheaper), QT_TRANSLATE_NOOP("CatalogFacetsModel", "Cheaper"), nullptr, "trending-down"},
        Look{of(Change::New), QT_TRANSLATE_NOOP("CatalogFacetsModel", "New"), nullptr, "sparkles"},
        Look{of(Change::Gone), QT_TRANSLATE_NOOP("CatalogFacetsModel", "Gone"), nullptr, "circle-x"},
        Look{of(Change::Back), QT_TRANSLATE_NOOP("CatalogFacetsModel", "Back"), nullptr, "repeat"},
        Look{of(Change::Limits), QT_TRANSLATE_NOOP("CatalogFacetsModel", "Limits"),
             QT_TRANSLATE_NOOP("CatalogFacetsModel", "Changed limits"), "list"},
        Look{of(Change::Name), QT_TRANSLATE_NOOP("CatalogFacetsModel", "Name"),
             QT_TRANSLATE_NOOP("CatalogFacetsModel", "Changed name"), "pencil"},
        Look{of(Change::Refill), QT_TRANSLATE_NOOP("CatalogFacetsModel", "Refill"),
             QT_TRANSLATE_NOOP("CatalogFacetsModel", "Changed refill"), "rotate-ccw"},
        Look{of(Change::Cancel), QT_TRANSLATE_NOOP("CatalogFacetsModel", "Cancel"),
             QT_TRANSLATE_NOOP("CatalogFacetsModel", "Changed cancel"), "ban"},
        Look{of(Change::Type), QT_TRANSLATE_NOOP("CatalogFacetsModel", "Type"),
             QT_TRANSLATE_NOOP("CatalogFacetsModel", "Changed type"), "package"},
    };
    return looks;
}

QString words(const char* text) {
    return QCoreApplication::translate("CatalogFacetsModel", text);
}

class Builder final {
public:
    explicit Builder(const CatalogFacetsInput& input)
        : m_in(input) {}

    QList<Row> build() {
        addAccounts();
        addCategories();
        addChanges();
        if (addHeading(u"offers"_s, words(QT_TRANSLATE_NOOP("CatalogFacetsModel", "Offers")))) {
            const std::array counts = {m_in.matches.refill, m_in.matches.cancel, m_in.matches.dripFeed};
            for (std::size_t at = 0; at < counts.size(); ++at)
                addLook(offerLooks()[at], counts[at]);
        }
        addSaved();
        addTypes();
        return m_rows;
    }

private:
    // Whether its rows follow.
    bool addHeading(const QString& section, const QString& text) {
        const bool open = !m_in.folding.closedSections.contains(section);
        m_rows.append({.facet = {Kind::Section, section}, .text = text, .open = open});
        return open;
    }

    Row& add(const CatalogFacet& facet, const QString& text, std::optional<int> count, const QString& icon = {}) {
        m_rows.append({.facet = facet, .text = text, .icon = icon, .count = count});
        m_rows.last().chosen = chosenState(m_in.query, facet, categoriesOf(facet, m_in));
        return m_rows.last();
    }

    void addLook(const Look& look, int count) {
        Row& row = add(look.facet, words(look.text), count, QString::fromLatin1(look.icon));
        row.whole = facetWords(look.facet);
    }

    // Where there is one account only, it says nothing.
    void addAccounts() {
        if (!m_in.catalog || m_in.catalog->accounts().empty() ||
            !addHeading(u"accounts"_s, words(QT_TRANSLATE_NOOP("CatalogFacetsModel", "Accounts"))))
            return;
        const auto& accounts = m_in.catalog->accounts();
        for (std::size_t at = 0; at < accounts.size(); ++at) {
            const int count = at < m_in.matches.perAccount.size() ? m_in.matches.perAccount[at] : 0;
            add(accountFacet(accounts[at].id, m_in), accounts[at].name, count, u"store"_s);
        }
    }

    void addCategories() {
        if (!addHeading(u"categories"_s, words(QT_TRANSLATE_NOOP("CatalogFacetsModel", "Categories"))))
            return;
        add({Kind::All}, facetWords({Kind::All}), m_in.matches.allCategories, u"layout-grid"_s);
        add({Kind::Favourites}, facetWords({Kind::Favourites}), m_in.matches.favourites, u"star"_s);
        m_wanted = foldedText(m_in.wantedCategory).split(' ');
        m_wanted.removeAll({});
        for (const CategoryGroup& group : m_in.groups)
            addGroup(group);
    }

    [[nodiscard]] const QString& category(int index) const { return m_in.catalog->categories().at(index); }
    [[nodiscard]] int countOf(int index) const { return m_in.matches.perCategory.at(static_cast<std::size_t>(index)); }

    [[nodiscard]] bool isWanted(int index) const {
        if (m_wanted.isEmpty())
            return true;
        const QByteArray folded = foldedText(category(index));
        return std::all_of(m_wanted.begin(), m_wanted.end(),
                           [&](const QByteArray& word) { return folded.contains(word); });
    }

    void addGroup(const CategoryGroup& group) {
        std::vector<int> shown;
        int count = 0;
        for (const int index : group.categories) {
            count += countOf(index);
            if (isWanted(index))
                shown.push_back(index);
        }
        if (shown.empty())
            return;
        const bool open = !m_wanted.isEmpty() || m_in.folding.openPlatforms.contains(group.platform);
        if (!group.platform.isEmpty()) {
            add({Kind::Platform, group.platform}, group.platform, count).open = open;
            if (!open)
                return;
        }
        for (const int index : shown) {
            const QString& name = category(index);
            Row& row = add({Kind::Category, name}, withoutPlatform(name, group.platform), countOf(index));
            row.whole = name;
            row.level = group.platform.isEmpty() ? 0 : 1;
        }
    }

    void addChanges() {
        const auto countOfLook = [this](const Look& look) {
            return m_in.matches.perChange.at(static_cast<std::size_t>(look.facet.change));
        };
        const auto shown = [&](const Look& look) {
            return countOfLook(look) > 0 || (m_in.query.changes & setOf(look.facet.change)) != 0;
        };
        if (std::none_of(changeLooks().begin(), changeLooks().end(), shown) ||
            !addHeading(u"changes"_s, words(QT_TRANSLATE_NOOP("CatalogFacetsModel", "Changed in 7 days"))))
            return;
        for (const Look& look : changeLooks()) {
            if (shown(look))
                addLook(look, countOfLook(look));
        }
    }

    void addTypes() {
        const QStringList types = m_in.catalog ? m_in.catalog->types() : QStringList();
        if (types.isEmpty() || !addHeading(u"types"_s, words(QT_TRANSLATE_NOOP("CatalogFacetsModel", "Types"))))
            return;
        for (qsizetype at = 0; at < types.size(); ++at)
            add({Kind::Type, types.at(at)}, types.at(at), m_in.matches.perType.at(static_cast<std::size_t>(at)));
    }

    void addSaved() {
        const bool isSaved = std::any_of(m_in.saved.begin(), m_in.saved.end(), [this](const SavedSearch& search) {
            return sameFilter(search.query, m_in.query);
        });
        const bool savable = !isSaved && (hasFacets(m_in.query) || !m_in.query.text.trimmed().isEmpty());
        if (m_in.saved.isEmpty() && !savable)
            return;
        if (!addHeading(u"saved"_s, words(QT_TRANSLATE_NOOP("CatalogFacetsModel", "Saved searches"))))
            return;
        for (qsizetype at = 0; at < m_in.saved.size(); ++at) {
            const SavedSearch& search = m_in.saved.at(at);
            const auto count = at < m_in.savedCounts.size() ? std::optional(m_in.savedCounts.at(at)) : std::nullopt;
            add({Kind::Saved, search.name}, search.name, count, u"search"_s).chosen =
                sameFilter(search.query, m_in.query) ? Qt::Checked : Qt::Unchecked;
        }
        if (savable)
            add({Kind::SaveThis}, facetWords({Kind::SaveThis}), {}, u"plus"_s);
    }

    const CatalogFacetsInput& m_in;
    QList<Row> m_rows;
    QByteArrayList m_wanted;
};

} // namespace

QList<CatalogFacetRow> catalogFacetRows(const CatalogFacetsInput& input) {
    return Builder(input).build();
}

QStringList categoriesOf(const CatalogFacet& facet, const CatalogFacetsInput& input) {
    QStringList names;
    if (facet.kind != Kind::Platform || !input.catalog)
        return names;
    for (const CategoryGroup& group : input.groups) {
        if (group.platform != facet.value)
            continue;
        for (const int index : group.categories)
            names.append(input.catalog->categories().at(index));
    }
    return names;
}

CatalogFacet accountFacet(const QString& accountId, const CatalogFacetsInput& input) {
    CatalogFacet facet{Kind::Account, accountId};
    for (std::size_t at = 0; input.catalog && at < input.catalog->accounts().size(); ++at) {
        if (input.catalog->accounts()[at].id == accountId)
            facet.name = input.catalog->accounts()[at].name;
    }
    return facet;
}

QString facetWords(const CatalogFacet& facet) {
    const auto find = [&facet](const auto& looks) {
        const auto found =
            std::find_if(looks.begin(), looks.end(), [&](const Look& look) { return look.facet == facet; });
        return found == looks.end() ? QString() : words(found->alone ? found->alone : found->text);
    };
    switch (facet.kind) {
    case Kind::All:
        return words(QT_TRANSLATE_NOOP("CatalogFacetsModel", "All categories"));
    case Kind::Favourites:
        return words(QT_TRANSLATE_NOOP("CatalogFacetsModel", "Favourites"));
    case Kind::SaveThis:
        return words(QT_TRANSLATE_NOOP("CatalogFacetsModel", "Save this search…"));
    case Kind::Account:
        return facet.name.isEmpty() ? words(QT_TRANSLATE_NOOP("CatalogFacetsModel", "An account that is not shown"))
                                    : facet.name;
    case Kind::Change:
        return find(changeLooks());
    case Kind::Refill:
    case Kind::Cancel:
    case Kind::DripFeed:
        return find(offerLooks());
    default:
        return facet.value;
    }
}
