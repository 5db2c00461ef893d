// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_orders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString someLines(qint64 count, const QString& word) {
    QStringList lines;
    for (qint64 i = 0; i < count; ++i)
        lines.append(word + QString::number(i));
    return lines.join(u'\n');
}

} // namespace

PracticeParameters goodOrder(const PracticeService& service, const QString& link) {
    using T = PracticeType;
    const QString min = QString::number(service.min);
    PracticeParameters order{{u"service"_s, QString::number(service.id)}, {u"link"_s, link}, {u"quantity"_s, min}};
    const QString comments = someLines(service.min, u"Well done! ☕ "_s);
    switch (service.type) {
    case T::Default:
    case T::StoryViews:
        break;
    case T::Package:
        order.remove(u"quantity"_s);
        break;
    case T::Seo:
        order.insert(u"keywords"_s, u"coffee\ntea"_s);
        break;
    case T::CustomComments:
    case T::CustomCommentsPackage:
        order.remove(u"quantity"_s);
        order.insert(u"comments"_s, comments);
        break;
    case T::Mentions:
        order.insert(u"usernames"_s, u"anna\nbert"_s);
        break;
    case T::MentionsWithHashtags:
        order.insert(u"usernames"_s, u"anna\nbert"_s);
        order.insert(u"hashtags"_s, u"#coffee\n#tea"_s);
        break;
    case T::MentionsCustomList:
        order.remove(u"quantity"_s);
        order.insert(u"usernames"_s, someLines(service.min, u"user"_s));
        break;
    case T::MentionsHashtag:
        order.insert(u"hashtag"_s, u"#coffee"_s);
        break;
    case T::MentionsUserFollowers:
    case T::CommentLikes:
        order.insert(u"username"_s, u"anna"_s);
        break;
    case T::MentionsMediaLikers:
        order.insert(u"media"_s, u"https://x.example/p/2"_s);
        break;
    case T::CommentReplies:
        order.remove(u"quantity"_s);
        order.insert(u"username"_s, u"anna"_s);
        order.insert(u"comments"_s, comments);
        break;
    case T::Poll:
        order.insert(u"answer_number"_s, u"2"_s);
        break;
    case T::InvitesFromGroups:
        order.insert(u"groups"_s, u"one\ntwo"_s);
        break;
    case T::Subscriptions:
        order = {{u"service"_s, QString::number(service.id)},
                 {u"username"_s, u"anna"_s},
                 {u"min"_s, min},
                 {u"max"_s, QString::number(service.max)},
                 {u"delay"_s, u"0"_s}};
        break;
    case T::WebTraffic:
        order.insert(u"country"_s, u"TR"_s);
        order.insert(u"device"_s, u"5"_s);
        order.insert(u"type_of_traffic"_s, u"3"_s);
        break;
    case T::Reactions:
        order.insert(u"reaction"_s, u"👍"_s);
        break;
    }
    return order;
}

const PracticeService* firstOfType(const PracticeCatalog& catalog, PracticeType type) {
    const auto& services = catalog.services();
    const auto at = std::find_if(services.begin(), services.end(), [type](const PracticeService& service) {
        return service.outcome == PracticeOutcome::Chance && service.type == type;
    });
    return at != services.end() ? &*at : nullptr;
}
