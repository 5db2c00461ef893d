// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/link_key.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// What shops and networks add to a copied link to follow it; it names no other page.
bool isTracking(QStringView parameter, QStringView host) {
    const qsizetype equals = parameter.indexOf(u'=');
    const QString name = (equals < 0 ? parameter : parameter.left(equals)).toString().toLower();
    if (name.startsWith("utm_"_L1) || name.startsWith("__cft__"_L1))
        return true;
    static const QStringList everywhere = {
        u"_ga"_s,           u"_gl"_s,      u"__tn__"_s,  u"dclid"_s,          u"fbclid"_s,    u"gbraid"_s,
        u"gclid"_s,         u"igsh"_s,     u"igshid"_s,  u"is_from_webapp"_s, u"li_fat_id"_s, u"mc_cid"_s,
        u"mc_eid"_s,        u"mibextid"_s, u"msclkid"_s, u"ref_src"_s,        u"ref_url"_s,   u"share_id"_s,
        u"sender_device"_s, u"ttclid"_s,   u"twclid"_s,  u"wbraid"_s,         u"xmt"_s,       u"yclid"_s};
    if (everywhere.contains(name))
        return true;
    // Short names that mean something else in other places.
    const auto isOf = [&](QStringView domain) {
        return host == domain || (host.endsWith(domain) && host.at(host.size() - domain.size() - 1) == u'.');
    };
    if (name == "s"_L1 || name == "t"_L1)
        return isOf(u"twitter.com") || isOf(u"x.com");
    if (name == "si"_L1)
        return isOf(u"youtube.com") || isOf(u"youtu.be") || isOf(u"spotify.com");
    if (name == "feature"_L1 || name == "pp"_L1 || name == "ab_channel"_L1)
        return isOf(u"youtube.com") || isOf(u"youtu.be");
    if (name == "_r"_L1 || name == "_t"_L1)
        return isOf(u"tiktok.com");
    return false;
}

QStringView withoutScheme(QStringView link) {
    const qsizetype colon = link.indexOf("://"_L1);
    const auto isSchemeLetter = [](QChar c) { return c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.'; };
    if (colon >= 0 && std::all_of(link.begin(), link.begin() + colon, isSchemeLetter))
        return link.mid(colon + 3);
    return link.startsWith("//"_L1) ? link.mid(2) : link;
}

QString hostKey(QStringView written) {
    QString host = written.toString().toLower();
    for (const auto port : {":443"_L1, ":80"_L1}) {
        if (host.endsWith(port))
            host.chop(port.size());
    }
    if (host.endsWith(u'.'))
        host.chop(1);
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    return host;
}

} // namespace

QString linkKey(const QString& link) {
    QString seen = link.trimmed();
    seen.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    QStringView rest = withoutScheme(seen);
    if (const qsizetype hash = rest.indexOf(u'#'); hash >= 0)
        rest = rest.left(hash);
    QStringView query;
    if (const qsizetype mark = rest.indexOf(u'?'); mark >= 0) {
        query = rest.mid(mark + 1);
        rest = rest.left(mark);
    }
    while (rest.endsWith(u'/'))
        rest.chop(1);
    const qsizetype slash = rest.indexOf(u'/');
    const QString host = hostKey(slash < 0 ? rest : rest.left(slash));
    QString key = host;
    if (slash >= 0)
        key += rest.mid(slash);
    QChar separator = u'?';
    const auto parameters = query.split(u'&', Qt::SkipEmptyParts);
    for (const QStringView parameter : parameters) {
        if (isTracking(parameter, host))
            continue;
        key += separator;
        key += parameter;
        separator = u'&';
    }
    return key;
}
