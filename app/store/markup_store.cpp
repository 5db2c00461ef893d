// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/markup_store.h"

#include "store/settings_table.h"
#include "store/whole_settings.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using Kind = MarkupSubject::Kind;

namespace {

// In the order of the enums.
const QStringList& subjectWords() {
    static const QStringList words = {u"account"_s, u"category"_s, u"service"_s};
    return words;
}

const QStringList& roundingWords() {
    static const QStringList words = {u"nearest"_s, u"up"_s, u"down"_s};
    return words;
}

struct Entry final {
    int number = 0;
    MarkupSubject subject;
    MarkupRule rule;
};

std::optional<Entry> entryOf(const QString& name, const QStringList& fields) {
    bool numbered = false;
    const int number = name.toInt(&numbered);
    if (!numbered || number < 1 || fields.size() != 6)
        return std::nullopt;
    const auto subject = subjectWords().indexOf(fields.at(0));
    const auto rounding = roundingWords().indexOf(fields.at(5));
    const auto percent = Decimal::parse(fields.at(2));
    const auto fixed = Decimal::parse(fields.at(3));
    const auto step = Decimal::parse(fields.at(4));
    if (subject < 0 || rounding < 0 || !percent || !fixed || !step)
        return std::nullopt;
    Entry entry{
        number, {static_cast<Kind>(subject), fields.at(1)}, {*percent, *fixed, *step, static_cast<Rounding>(rounding)}};
    // Services without a category have one of no name.
    const bool named =
        entry.subject.kind == Kind::Category || entry.subject.key.isEmpty() == (entry.subject.kind == Kind::Account);
    return named && entry.rule.isValid() ? std::optional(entry) : std::nullopt;
}

QStringList fieldsOf(const MarkupSubject& subject, const MarkupRule& rule) {
    return {subjectWords().at(static_cast<int>(subject.kind)),
            subject.key,
            rule.percent.toString(),
            rule.fixed.toString(),
            rule.step.toString(),
            roundingWords().at(static_cast<int>(rule.rounding))};
}

QString groupOf(const QString& accountId) {
    return SettingsTable::markupGroup + accountId;
}

/// The entries that can be read, by number, and the highest number of any.
struct Entries final {
    QList<Entry> list;
    int highest = 0;
};

Entries entriesIn(QSettings& settings, const QString& accountId) {
    Entries entries;
    settings.beginGroup(groupOf(accountId));
    const QStringList names = settings.childKeys();
    for (const QString& name : names) {
        entries.highest = std::max(entries.highest, name.toInt());
        if (const auto entry = entryOf(name, settings.value(name).toStringList()))
            entries.list.append(*entry);
    }
    settings.endGroup();
    std::sort(entries.list.begin(), entries.list.end(),
              [](const Entry& a, const Entry& b) { return a.number < b.number; });
    return entries;
}

QList<MarkupSubject> subjectsOf(const Markup& markup) {
    QList<MarkupSubject> subjects;
    if (markup.account)
        subjects.append(MarkupSubject());
    for (auto at = markup.categories.keyBegin(); at != markup.categories.keyEnd(); ++at)
        subjects.append({Kind::Category, *at});
    for (auto at = markup.services.keyBegin(); at != markup.services.keyEnd(); ++at)
        subjects.append({Kind::Service, *at});
    return subjects;
}

} // namespace

MarkupStore::MarkupStore(const QString& filePath, QObject* parent)
    : QObject(parent)
    , m_settings(std::make_unique<WholeSettings>(filePath)) {}

MarkupStore::~MarkupStore() = default;

Markup MarkupStore::markup(const QString& accountId) const {
    Markup markup;
    const auto entries = entriesIn(*m_settings, accountId).list;
    for (const Entry& entry : entries)
        markup.setRule(entry.subject, entry.rule);
    return markup;
}

void MarkupStore::setMarkup(const QString& accountId, const Markup& markup) {
    if (accountId.isEmpty())
        return;
    Entries entries = entriesIn(*m_settings, accountId);
    Markup kept;
    for (const Entry& entry : std::as_const(entries.list))
        kept.setRule(entry.subject, entry.rule);
    const QString group = groupOf(accountId) + u'/';
    const auto forget = [&](const MarkupSubject& subject) {
        for (const Entry& entry : std::as_const(entries.list)) {
            if (entry.subject == subject)
                m_settings->remove(group + QString::number(entry.number));
        }
    };
    bool differs = false;
    const auto before = subjectsOf(kept);
    for (const MarkupSubject& subject : before) {
        if (markup.rule(subject))
            continue;
        forget(subject);
        differs = true;
    }
    const auto wanted = subjectsOf(markup);
    for (const MarkupSubject& subject : wanted) {
        const auto rule = markup.rule(subject);
        if (!rule->isValid() || rule == kept.rule(subject))
            continue;
        forget(subject);
        m_settings->setValue(group + QString::number(++entries.highest), fieldsOf(subject, *rule));
        differs = true;
    }
    if (!differs)
        return;
    WholeSettings(m_settings->fileName()).syncWhole();
    Q_EMIT changed(accountId);
}
