// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

bool isInvisible(QChar c) {
    // The joiners are part of words in some scripts; the other format characters only hide what a link is.
    if (c == u'\u200c' || c == u'\u200d')
        return false;
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

// The letters before the first colon, when they can be a scheme; "example.com:8080/x" and "localhost:8080" have none.
QString schemeOf(QStringView link) {
    static constexpr std::array alwaysSchemes = {"javascript"_L1, "vbscript"_L1, "data"_L1, "file"_L1};
    const qsizetype colon = link.indexOf(u':');
    if (colon <= 0 || !link.front().isLetter())
        return {};
    const QString before = link.left(colon).toString().toLower();
    const auto inScheme = [](QChar c) { return c.isLetterOrNumber() || c == u'+' || c == u'-' || c == u'.'; };
    if (!std::all_of(before.begin(), before.end(), inScheme))
        return {};
    const QStringView after = link.mid(colon + 1);
    const bool known = std::find(alwaysSchemes.begin(), alwaysSchemes.end(), before) != alwaysSchemes.end();
    if (known || after.startsWith("//"_L1))
        return before;
    const QStringView port = after.left(after.indexOf(u'/') < 0 ? after.size() : after.indexOf(u'/'));
    const bool hasPort = !port.isEmpty() && std::all_of(port.begin(), port.end(), [](QChar c) { return c.isDigit(); });
    return hasPort || before.contains(u'.') ? QString() : before;
}

} // namespace

QString linkProblem(QStringView link) {
    if (std::any_of(link.begin(), link.end(), [](QChar c) { return c.isSpace(); }))
        return QCoreApplication::translate("OrderDraft", "A link has no spaces in it.");
    if (std::any_of(link.begin(), link.end(), isInvisible))
        return QCoreApplication::translate("OrderDraft", "The link holds invisible characters. Type it again.");
    const QString scheme = schemeOf(link);
    if (scheme.isEmpty())
        return {};
    if (scheme != "http"_L1 && scheme != "https"_L1)
        return QCoreApplication::translate("OrderDraft", "Links with “%1:” are not accepted, only http and https.")
            .arg(scheme);
    const QStringView rest = link.mid(scheme.size() + 1);
    if (!rest.startsWith("//"_L1) || rest.size() == 2 || rest.at(2) == u'/')
        return QCoreApplication::translate("OrderDraft", "The link names no host.");
    return {};
}

QStringList listItems(const QString& text) {
    // Text pasted from elsewhere may end its lines with carriage returns or separators of its own.
    QString lines = text;
    lines.replace(u'\r', u'\n');
    lines.replace(QChar(QChar::LineSeparator), u'\n').replace(QChar(QChar::ParagraphSeparator), u'\n');
    QStringList items;
    for (const QString& line : lines.split(u'\n')) {
        if (const QString item = line.trimmed(); !item.isEmpty())
            items.append(item);
    }
    return items;
}

QDate parseDay(const QString& text) {
    const QDate day = QDate::fromString(text, u"d/M/yyyy"_s);
    return day.isValid() ? day : QDate::fromString(text, u"yyyy-MM-dd"_s);
}
