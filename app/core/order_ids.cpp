// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_ids.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestId = 64;
constexpr qsizetype longestInRange = 18; ///< digits that a 64-bit number always holds

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isNumber(QStringView word) {
    return !word.isEmpty() && word.size() <= longestId && std::all_of(word.begin(), word.end(), isDigit);
}

// "a1f09c", "mock_1795383392844": letters and digits, so no word, no amount, no day.
bool isOpaqueId(QStringView word) {
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto fits = [&](QChar c) { return isDigit(c) || isLetter(c) || c == u'_' || c == u'-'; };
    return word.size() >= 4 && word.size() <= longestId && std::all_of(word.begin(), word.end(), fits) &&
           std::any_of(word.begin(), word.end(), isDigit) && std::any_of(word.begin(), word.end(), isLetter);
}

QStringView withoutSign(QStringView word) {
    return word.startsWith(u'#') ? word.mid(1) : word;
}

struct Range final {
    QStringView first;
    QStringView last;
};

std::optional<Range> rangeOf(QStringView word) {
    const qsizetype dash = word.indexOf(u'-');
    if (dash < 0)
        return std::nullopt;
    const Range range{withoutSign(word.left(dash)), withoutSign(word.mid(dash + 1))};
    return isNumber(range.first) && isNumber(range.last) ? std::optional(range) : std::nullopt;
}

// Among other words a short one is a score, a time or part of a day.
bool isLongRange(QStringView word) {
    constexpr qsizetype leastDigits = 4;
    const auto range = rangeOf(word);
    return range && range->first.size() >= leastDigits && range->last.size() >= leastDigits;
}

class Picker final {
public:
    void line(const QString& line);
    [[nodiscard]] OrderIdList take();

private:
    void word(QStringView word);
    void range(const Range& range);
    void add(const QString& id);
    void problem(const QString& text);

    OrderIdList m_list;
    QSet<QString> m_seen;
    bool m_full = false;
};

void Picker::line(const QString& line) {
    static const QRegularExpression dash(u"(?<=\\d)\\s*(?:-|–|—|\\.\\.\\.?|…)\\s*(?=#?\\d)"_s);
    static const QRegularExpression separator(u"[\\s,;]+"_s);
    if (line.trimmed().isEmpty())
        return;
    const bool columns = line.trimmed().contains(u'\t');
    QString tight = line;
    if (!columns)
        tight.replace(dash, u"-"_s);
    const QStringList words = tight.split(separator, Qt::SkipEmptyParts);
    const auto isId = [](const QString& word) {
        const QStringView bare = withoutSign(word);
        return isNumber(bare) || rangeOf(word).has_value() || isOpaqueId(bare);
    };
    if (!columns && std::all_of(words.cbegin(), words.cend(), isId)) {
        for (const QString& each : words)
            word(each);
        return;
    }
    // More than ids: what is marked as a number of something first, else the first number.
    const auto marked = std::find_if(words.cbegin(), words.cend(), [](const QString& each) {
        return each.startsWith(u'#') && isNumber(withoutSign(each));
    });
    const auto isOne = [](const QString& each) { return isNumber(each) || isLongRange(each); };
    const auto found = marked != words.cend() ? marked : std::find_if(words.cbegin(), words.cend(), isOne);
    if (found != words.cend())
        word(*found);
    else if (columns && isOpaqueId(words.constFirst()))
        word(words.constFirst());
    else
        ++m_list.otherLines;
}

void Picker::word(QStringView word) {
    if (const auto both = rangeOf(word))
        range(*both);
    else
        add(withoutSign(word).toString());
}

void Picker::range(const Range& range) {
    const QString shown = range.first.toString() + u'-' + range.last.toString();
    if (range.first.size() > longestInRange || range.last.size() > longestInRange)
        return problem(QCoreApplication::translate("OrderIds", "The range %1 is too large.").arg(shown));
    const qint64 first = range.first.toLongLong();
    const qint64 last = range.last.toLongLong();
    if (last < first)
        return problem(QCoreApplication::translate("OrderIds", "The range %1 runs backwards.").arg(shown));
    if (last - first >= mostOrderIds)
        return problem(
            QCoreApplication::translate("OrderIds", "The range %1 holds %2 ids; at most %3 can be added at a time.")
                .arg(shown, QLocale().toString(last - first + 1), QLocale().toString(mostOrderIds)));
    for (qint64 id = first; id <= last; ++id)
        add(QString::number(id));
}

void Picker::add(const QString& id) {
    if (m_seen.contains(id)) {
        ++m_list.repeated;
    } else if (m_list.ids.size() < mostOrderIds) {
        m_seen.insert(id);
        m_list.ids.append(id);
    } else if (!std::exchange(m_full, true)) {
        problem(QCoreApplication::translate("OrderIds", "There are more than %1 ids; at most so many can be added at a "
                                                        "time.")
                    .arg(QLocale().toString(mostOrderIds)));
    }
}

void Picker::problem(const QString& text) {
    constexpr qsizetype mostProblems = 5;
    if (m_list.problems.size() < mostProblems && !m_list.problems.contains(text))
        m_list.problems.append(text);
}

OrderIdList Picker::take() {
    if (!m_list.problems.isEmpty())
        m_list.ids.clear();
    return std::move(m_list);
}

} // namespace

OrderIdList orderIdsIn(const QString& text) {
    Picker picker;
    QString lines = text;
    lines.replace(u'\r', u'\n').removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts))
        picker.line(line);
    return picker.take();
}
