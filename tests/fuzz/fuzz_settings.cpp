// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"

#include "store/contrast_settings.h"
#include "store/file_keys.h"
#include "store/ini_text.h"
#include "store/ledger_place.h"
#include "store/markup_store.h"
#include "store/network_settings.h"
#include "store/notice_settings.h"
#include "store/palette_memory.h"
#include "store/saved_searches.h"
#include "store/settings.h"
#include "store/settings_copy.h"
#include "store/shortcut_settings.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

// Values out of range or unreadable give the default.
QString rangeProblem(const Settings& settings) {
    for (const AccountSettings& account : settings.accounts()) {
        if (account.perMinute < 1 || account.perMinute > 6000 || account.atOnce < 1 || account.atOnce > 16 ||
            static_cast<int>(account.color) >= accountColorCount)
            return u"an account's setting is out of its range"_s;
        static_cast<void>(settings.favourites(account.id));
        static_cast<void>(savedSearches(settings, account.id));
    }
    if (settings.pollSeconds() < 10 || settings.pollSeconds() > 3600 || settings.balanceMinutes() < 1 ||
        settings.balanceMinutes() > 1440 || settings.appearance() > Appearance::Dark ||
        settings.density() > Density::Compact)
        return u"a setting is out of its range"_s;
    return {};
}

void readOthers(Settings& settings, const QString& path) {
    const NetworkSettings network(settings);
    static_cast<void>(network.proxy());
    static_cast<void>(network.password());
    const NoticeSettings notices(settings);
    static_cast<void>(notices.silenceLeft(QDateTime::currentDateTime()));
    const ShortcutSettings shortcuts(settings);
    static_cast<void>(shortcuts.keys(u"orders.refill"_s));
    static_cast<void>(contrastWanted(settings));
    static_cast<void>(settings.state(u"window"_s));
    const MarkupStore markup(path);
    for (const AccountSettings& account : settings.accounts())
        static_cast<void>(markup.markup(account.id));
    const LedgerPlace place(path, u"/nowhere/ledger.sqlite"_s);
    static_cast<void>(place.ledger());
    static_cast<void>(place.wantedFolder());
    static_cast<void>(place.leftLedger());
    static_cast<void>(SettingsCopy::of(path).toJson());
}

// A key that stands in the file is there when it is asked for, before and after the program writes its settings.
QString keyProblem(const QHash<QString, QString>& keys, const QString& path) {
    static const QRegularExpression plain(u"^[A-Za-z0-9-]+$"_s); // as account ids and nearly all keys are
    const FileKeys file(path);
    for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
        if (!plain.match(key.key()).hasMatch())
            continue;
        const QString kept = file.key(key.key());
        if (kept.isEmpty() || (plain.match(*key).hasMatch() && kept != *key))
            return u"a key is lost: "_s + key.key();
    }
    return {};
}

} // namespace

QString fuzz::settings(const QByteArray& bytes) {
    static const QTemporaryDir folder(folderTemplate());
    // QSettings remembers files by their names.
    static int number = 0;
    QDir room(folder.filePath(QString::number(++number)));
    room.mkpath(u"."_s);
    const QString path = room.filePath(u"orderdeck.ini"_s);
    write(path, bytes);
    const auto keys = IniText::of(bytes).keys;
    QString problem;
    QString account;
    {
        Settings settings(path);
        problem = rangeProblem(settings);
        readOthers(settings, path);
        if (problem.isEmpty())
            problem = keyProblem(keys, path);
        AccountSettings added;
        added.name = u"Added"_s;
        account = settings.saveAccount(added);
        if (!settings.flush() && problem.isEmpty())
            problem = u"the settings cannot be written"_s;
    }
    if (problem.isEmpty() && Settings(path).account(account).name != "Added"_L1)
        problem = u"a new account is not there at the next start"_s;
    if (problem.isEmpty())
        problem = keyProblem(keys, path);
    room.removeRecursively();
    return problem;
}

QString fuzz::settingsCopy(const QByteArray& bytes) {
    const auto copy = SettingsCopy::fromJson(bytes);
    if (!copy)
        return copy.error().isEmpty() ? u"nothing is said of a file that is refused"_s : QString();
    for (auto value = copy.value().values.cbegin(); value != copy.value().values.cend(); ++value) {
        const int type = value->typeId();
        if (type != QMetaType::QString && type != QMetaType::QStringList && type != QMetaType::QByteArray)
            return u"a setting is of no kind that settings have"_s;
        for (const auto* group : {"keys/", "keyHomes/", "ledger/", "keychain/"}) {
            const QString asWritten = value.key().split(u'/', Qt::SkipEmptyParts).join(u'/'); // by QSettings
            if (asWritten.startsWith(QLatin1StringView(group), Qt::CaseInsensitive))
                return u"a file brings what belongs to this computer: "_s + value.key();
        }
    }
    const auto again = SettingsCopy::fromJson(copy.value().toJson());
    if (!again || again.value().values != copy.value().values || again.value().keys != copy.value().keys)
        return u"settings come back as others"_s;
    return {};
}
