// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/why_empty.h"

#include "models/catalog_facet.h"
#include "ui/actions/action_id.h"
#include "ui/actions/heard_action.h"
#include "ui/kit/empty_state.h"

#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("WhyEmpty", text);
}

void sayNoCatalog(EmptyState& state, const WhyEmpty& why) {
    if (!why.account)
        state.setContent(u"store"_s, words(QT_TRANSLATE_NOOP("WhyEmpty", "No account")),
                         words(QT_TRANSLATE_NOOP("WhyEmpty", "Connect an account to see its services.")));
    else if (!why.failure.isEmpty())
        state.setContent(u"circle-alert"_s,
                         why.several ? words(QT_TRANSLATE_NOOP("WhyEmpty", "No catalog could be loaded"))
                                     : words(QT_TRANSLATE_NOOP("WhyEmpty", "The catalog could not be loaded")),
                         why.failure, words(QT_TRANSLATE_NOOP("WhyEmpty", "Try again")));
    else if (why.several)
        state.setContent(u"hourglass"_s, words(QT_TRANSLATE_NOOP("WhyEmpty", "Loading the catalogs…")),
                         words(QT_TRANSLATE_NOOP("WhyEmpty", "Large catalogs take a few seconds.")));
    else
        state.setContent(u"hourglass"_s, words(QT_TRANSLATE_NOOP("WhyEmpty", "Loading the catalog…")),
                         words(QT_TRANSLATE_NOOP("WhyEmpty", "A large catalog takes a few seconds.")));
}

void sayNoMatch(EmptyState& state, const CatalogQuery& query) {
    if (hasFacets(query))
        return state.setContent(
            u"search-x"_s,
            words(QT_TRANSLATE_NOOP("WhyEmpty", "No service matches “%1” under these filters")).arg(query.text),
            words(QT_TRANSLATE_NOOP("WhyEmpty", "Other services may match without them.")),
            words(QT_TRANSLATE_NOOP("WhyEmpty", "Search the whole catalog")));
    state.setContent(u"search-x"_s, words(QT_TRANSLATE_NOOP("WhyEmpty", "No service matches “%1”")).arg(query.text),
                     words(QT_TRANSLATE_NOOP("WhyEmpty", "Ids, names and categories are searched.")),
                     words(QT_TRANSLATE_NOOP("WhyEmpty", "Clear the search")));
}

CatalogQuery favouritesAlone() {
    CatalogQuery query;
    query.favouritesOnly = true;
    return query;
}

QString howToStar(const EmptyState& state) {
    const QAction* star = actionAt(state, ActionId::favourite);
    const QString keys = star == nullptr ? QString() : star->shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty()
               ? words(QT_TRANSLATE_NOOP("WhyEmpty", "Click the star of a service, and it stands here."))
               //: %1 keys
               : words(QT_TRANSLATE_NOOP("WhyEmpty", "Click the star of a service or press %1, and it stands here."))
                     .arg(keys);
}

} // namespace

void sayWhyEmpty(EmptyState& state, const WhyEmpty& why) {
    if (!why.account || !why.catalog)
        return sayNoCatalog(state, why);
    const QString all = words(QT_TRANSLATE_NOOP("WhyEmpty", "Show all services"));
    if (why.catalog->size() == why.catalog->goneCount())
        state.setContent(
            u"inbox"_s, words(QT_TRANSLATE_NOOP("WhyEmpty", "The catalog is empty")),
            why.several ? words(QT_TRANSLATE_NOOP("WhyEmpty", "No provider offers services to these accounts now."))
                        : words(QT_TRANSLATE_NOOP("WhyEmpty", "The provider offers no services to this account "
                                                              "now.")),
            words(QT_TRANSLATE_NOOP("WhyEmpty", "Ask again")));
    else if (!why.query.text.isEmpty())
        sayNoMatch(state, why.query);
    else if (why.query.favouritesOnly && sameFilter(why.query, favouritesAlone()))
        state.setContent(u"star"_s, words(QT_TRANSLATE_NOOP("WhyEmpty", "No favourites yet")), howToStar(state), all);
    else
        state.setContent(u"inbox"_s, words(QT_TRANSLATE_NOOP("WhyEmpty", "No such services")),
                         words(QT_TRANSLATE_NOOP("WhyEmpty", "The catalog has none under these filters now.")), all);
}
