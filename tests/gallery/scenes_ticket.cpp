// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene.h"

using namespace Qt::StringLiterals;

namespace {

using World = Stage::World;
using Fields = QList<QPair<QString, QString>>;

constexpr int services = 1900;

/// The ticket of the first service of this type, filled.
Scene ticket(const QString& name, const QString& type, const Fields& fields,
             const std::function<void(Stage&)>& then = {}) {
    const auto show = [type, fields, then](Stage& stage) {
        stage.window().showPage(PageId::Services);
        stage.hand().awaitRows(u"Services"_s, services);
        stage.hand().type(u"Search services"_s, u"type:\"%1\""_s.arg(type));
        stage.hand().press(u"Search services"_s, Qt::Key_Return);
        for (const auto& [field, text] : fields)
            stage.hand().type(field, text);
        if (then)
            then(stage);
    };
    return {u"ticket-"_s + name, World::Desk, show};
}

void place(Stage& stage, const QString& faults) {
    stage.setFaults(faults);
    stage.hand().click(u"Place order"_s);
    stage.hand().await(u"the end"_s, [&] { return !stage.account().placer().isBusy(); });
    stage.hand().await(u"the words"_s, [&] { return stage.hand().find(u"Order message"_s) != nullptr; });
}

const Fields plain = {{u"Link"_s, u"https://instagram.com/p/C9k2Xw71"_s}, {u"Quantity"_s, u"1k"_s}};

} // namespace

QList<Scene> ticketScenes() {
    return {
        ticket(u"comments"_s, u"Custom Comments"_s,
               {{u"Link"_s, u"https://instagram.com/p/C9k2Xw71"_s},
                {u"Comments"_s, u"Well made\nLovely light\nWhere is this?\nMore of these, please\nSo calm"_s}}),
        ticket(u"mentions"_s, u"Mentions with Hashtags"_s,
               {{u"Link"_s, u"https://instagram.com/north.coffee"_s}, {u"Hashtags"_s, u"coffee\nmorning"_s}}),
        ticket(u"subscription"_s, u"Subscriptions"_s,
               {{u"Username"_s, u"north.coffee"_s}, {u"Minimum"_s, u"100"_s}, {u"Maximum"_s, u"200"_s}}),
        ticket(u"poll"_s, u"Poll"_s, {{u"Link"_s, u"https://t.me/harbourstudio/7"_s}, {u"Quantity"_s, u"500"_s}}),
        ticket(u"traffic"_s, u"Web Traffic"_s, {{u"Link"_s, u"https://north.coffee"_s}}),
        ticket(u"package"_s, u"Package"_s, {{u"Link"_s, u"https://instagram.com/north.coffee"_s}}),
        ticket(u"wrong"_s, u"Default"_s, {{u"Link"_s, u"not a link"_s}, {u"Quantity"_s, u"1"_s}}),
        ticket(u"placed"_s, u"Default"_s, plain, [](Stage& stage) { place(stage, {}); }),
        ticket(u"rejected"_s, u"Default"_s, plain, [](Stage& stage) { place(stage, u"add=error:before"_s); }),
        ticket(u"not-sent"_s, u"Default"_s, plain, [](Stage& stage) { place(stage, u"refused:before"_s); }),
        ticket(u"unconfirmed"_s, u"Default"_s, plain, [](Stage& stage) { place(stage, u"add=close:after"_s); }),
    };
}
