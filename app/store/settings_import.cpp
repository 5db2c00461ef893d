// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings_import.h"

#include "store/key_store.h"
#include "store/settings.h"
#include "store/settings_table.h"
#include "store/whole_settings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>

using namespace Qt::StringLiterals;
namespace Table = SettingsTable;

namespace {

struct Field final {
    QLatin1StringView name;
    const char* words;
};
// What people set themselves; what was learnt of the provider stays as it was learnt here.
constexpr Field accountFields[] = {
    {Table::Account::address.name, QT_TRANSLATE_NOOP("SettingsImport", "API address")},
    {Table::Account::name.name, QT_TRANSLATE_NOOP("SettingsImport", "Account name")},
    {Table::Account::perMinute.name, QT_TRANSLATE_NOOP("SettingsImport", "Requests a minute")},
    {Table::Account::atOnce.name, QT_TRANSLATE_NOOP("SettingsImport", "Requests at once")},
    {Table::Account::warnBelow.name, QT_TRANSLATE_NOOP("SettingsImport", "Warn below")},
    {Table::Account::color.name, QT_TRANSLATE_NOOP("SettingsImport", "Colour")},
};
constexpr Field plainFields[] = {
    {Table::appearance.name, QT_TRANSLATE_NOOP("SettingsImport", "Appearance")},
    {Table::density.name, QT_TRANSLATE_NOOP("SettingsImport", "Row height")},
    {Table::language.name, QT_TRANSLATE_NOOP("SettingsImport", "Language")},
    {Table::pollSeconds.name, QT_TRANSLATE_NOOP("SettingsImport", "Seconds between checks of orders")},
    {Table::balanceMinutes.name, QT_TRANSLATE_NOOP("SettingsImport", "Minutes between checks of the balance")},
};

QString translated(const char* words) {
    return QCoreApplication::translate("SettingsImport", words);
}

bool isId(const QString& id) {
    static const QRegularExpression letters(u"^[0-9A-Za-z-]{1,64}$"_s);
    return letters.match(id).hasMatch();
}

QString changeWords(const QString& setting, const QString& before, const QString& after) {
    if (before.isEmpty())
        return QCoreApplication::translate("SettingsImport", "%1 becomes “%2”.").arg(setting, after);
    return QCoreApplication::translate("SettingsImport", "%1 changes from “%2” to “%3”.").arg(setting, before, after);
}

class Planner final {
public:
    Planner(const SettingsCopy& here, const SettingsCopy& file, const QStringList& hasKey)
        : m_here(here)
        , m_file(file)
        , m_hasKey(hasKey) {}

    SettingsImport plan() {
        QStringList ids = m_here.accountIds();
        const QStringList theirs = m_file.accountIds();
        for (const QString& id : theirs) {
            if (isId(id))
                join(id, ids);
        }
        if (ids != m_here.accountIds())
            m_plan.writes.insert(Table::accountIds.name, ids);
        for (auto value = m_file.values.cbegin(); value != m_file.values.cend(); ++value)
            takePlain(value.key(), *value);
        if (m_others > 0)
            m_plan.words.append(
                QCoreApplication::translate("SettingsImport", "%n other setting(s) change.", nullptr, m_others));
        if (m_views > 0)
            m_plan.words.append(QCoreApplication::translate(
                "SettingsImport", "%n view(s) that are as they were at first are set up.", nullptr, m_views));
        return m_plan;
    }

private:
    /// The account here that this one is; empty: none.
    [[nodiscard]] QString twin(const QString& id) const {
        const QStringList ours = m_here.accountIds();
        if (ours.contains(id))
            return id;
        const auto same = [&](const QString& other, QLatin1StringView field) {
            return m_here.ofAccount(other, field).compare(m_file.ofAccount(id, field), Qt::CaseInsensitive) == 0;
        };
        for (const QString& other : ours) {
            const bool practice = m_file.ofAccount(id, Table::Account::practice.name) == "true"_L1;
            if (same(other, Table::Account::practice.name) &&
                (practice || (same(other, Table::Account::address.name) && same(other, Table::Account::name.name))))
                return other;
        }
        return {};
    }

    void join(const QString& theirs, QStringList& ids) {
        const QString found = twin(theirs);
        const bool isNew = found.isEmpty();
        const QString ours = isNew ? theirs : found;
        m_ours.insert(theirs, ours);
        const QString name = isNew ? m_file.ofAccount(theirs, Table::Account::name.name)
                                   : m_here.ofAccount(ours, Table::Account::name.name);
        const bool takesKey = m_file.keys.contains(theirs) && !m_hasKey.contains(ours);
        if (isNew) {
            ids.append(ours);
            m_plan.words.append(QCoreApplication::translate("SettingsImport", "The account %1 is added.").arg(name));
        }
        takeAccount(theirs, ours, name, isNew);
        takeFavourites(theirs, ours, name);
        takeRules(theirs, ours, name);
        if (!takesKey)
            return;
        m_plan.keys.insert(ours, m_file.keys.value(theirs));
        m_plan.words.append(
            QCoreApplication::translate("SettingsImport", "%1 gets the API key of the file.").arg(name));
    }

    void takeAccount(const QString& theirs, const QString& ours, const QString& name, bool isNew) {
        const QString from = Table::accountsGroup + theirs + u'/';
        const QString to = Table::accountsGroup + ours + u'/';
        if (isNew) {
            for (auto value = m_file.values.lowerBound(from);
                 value != m_file.values.cend() && value.key().startsWith(from); ++value)
                m_plan.writes.insert(to + value.key().mid(from.size()), *value);
            return;
        }
        for (const Field& field : accountFields) {
            const QString before = m_here.ofAccount(ours, field.name);
            const QString after = m_file.ofAccount(theirs, field.name);
            if (!m_file.values.contains(from + field.name) || before == after)
                continue;
            m_plan.writes.insert(to + field.name, after);
            const QString words = changeWords(translated(field.words), before, after);
            //: An account's name, then what changes
            m_plan.words.append(QCoreApplication::translate("SettingsImport", "%1: %2").arg(name, words));
        }
    }

    void takeFavourites(const QString& theirs, const QString& ours, const QString& name) {
        const QString to = Table::favouritesGroup + ours;
        QStringList all = m_here.values.value(to).toStringList();
        const auto before = all.size();
        const QStringList more = m_file.values.value(Table::favouritesGroup + theirs).toStringList();
        for (const QString& id : more) {
            if (!all.contains(id))
                all.append(id);
        }
        if (all.size() == before)
            return;
        m_plan.writes.insert(to, all);
        const auto added = static_cast<int>(all.size() - before);
        m_plan.words.append(
            QCoreApplication::translate("SettingsImport", "%1: %n favourite(s) are added.", nullptr, added).arg(name));
    }

    [[nodiscard]] static bool isRule(const QStringList& fields) { return fields.size() == 6; }
    /// A rule is told by what it is about: its first two words.
    [[nodiscard]] static QMap<int, QStringList> rulesOf(const SettingsCopy& copy, const QString& id) {
        const QString group = Table::markupGroup + id + u'/';
        QMap<int, QStringList> rules;
        for (auto value = copy.values.lowerBound(group); value != copy.values.cend() && value.key().startsWith(group);
             ++value) {
            if (const int number = value.key().mid(group.size()).toInt(); number > 0 && isRule(value->toStringList()))
                rules.insert(number, value->toStringList());
        }
        return rules;
    }

    void takeRules(const QString& theirs, const QString& ours, const QString& name) {
        const auto before = rulesOf(m_here, ours);
        int highest = before.isEmpty() ? 0 : before.lastKey();
        int taken = 0;
        const auto rules = rulesOf(m_file, theirs);
        for (const QStringList& rule : rules) {
            const auto same = std::find_if(before.cbegin(), before.cend(),
                                           [&](const QStringList& other) { return other.first(2) == rule.first(2); });
            if (same != before.cend() && *same == rule)
                continue;
            const int number = same == before.cend() ? ++highest : same.key();
            m_plan.writes.insert(Table::markupGroup + ours + u'/' + QString::number(number), rule);
            ++taken;
        }
        if (taken > 0)
            m_plan.words.append(QCoreApplication::translate(
                                    "SettingsImport", "%1: %n rule(s) of prices are added or changed.", nullptr, taken)
                                    .arg(name));
    }

    void takePlain(const QString& name, const QVariant& value) {
        for (const auto group : {Table::accountsGroup, Table::favouritesGroup, Table::markupGroup}) {
            if (name.startsWith(group))
                return;
        }
        const QVariant before = m_here.values.value(name);
        if (before == value)
            return;
        if (name.startsWith(Table::statesGroup)) { // also of accounts, by the id that they have there
            QString ourName = name;
            for (auto id = m_ours.cbegin(); id != m_ours.cend(); ++id)
                ourName.replace(id.key(), *id);
            const bool isUnset = !m_here.values.contains(ourName);
            m_views += isUnset ? 1 : 0;
            if (isUnset)
                m_plan.writes.insert(ourName, value);
            return;
        }
        m_plan.writes.insert(name, value);
        const auto known = std::find_if(std::begin(plainFields), std::end(plainFields),
                                        [&](const Field& field) { return field.name == name; });
        if (known == std::end(plainFields))
            ++m_others;
        else
            m_plan.words.append(changeWords(translated(known->words), before.toString(), value.toString()));
    }

    const SettingsCopy& m_here;
    const SettingsCopy& m_file;
    QStringList m_hasKey;
    SettingsImport m_plan;
    QHash<QString, QString> m_ours; ///< by the account's id in the file
    int m_others = 0;
    int m_views = 0;
};

} // namespace

SettingsImport SettingsImport::plan(const SettingsCopy& here, const SettingsCopy& file, const QStringList& hasKey) {
    return Planner(here, file, hasKey).plan();
}

Result<SettingsImport::Applied, QString> SettingsImport::apply(Settings& settings, KeyStore& store) const {
    const QFileInfo ini(settings.filePath());
    const QString time = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    const QString copy = ini.absolutePath() + u"/settings-before-import-%1.json"_s.arg(time);
    if (const auto written = SettingsCopy::of(ini.filePath()).writeTo(copy); !written)
        return written.error();
    WholeSettings file(ini.filePath());
    for (auto value = writes.cbegin(); value != writes.cend(); ++value)
        file.setValue(value.key(), *value);
    for (auto key = keys.cbegin(); key != keys.cend(); ++key)
        store.setKey(key.key(), *key);
    if (!settings.flush())
        return SettingsFile::whyNotWritable(ini.filePath());
    settings.noteReplaced();
    return Applied{copy};
}
