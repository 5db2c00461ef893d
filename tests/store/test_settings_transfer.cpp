// SPDX-License-Identifier: GPL-3.0-or-later
// Settings in a file and back: nothing secret goes out unasked, and nothing that is here is lost when others come in.
#include "store/key_store.h"
#include "store/markup_store.h"
#include "store/settings.h"
#include "store/settings_import.h"
#include "support/fake_keychain.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

/// A profile of its own.
struct Profile final {
    Profile()
        : path(folder.filePath(u"orderdeck.ini"_s))
        , settings(path)
        , keys(path, std::make_unique<FakeKeychain>()) {}

    QString add(const QString& name, const QString& host, const QString& key) {
        AccountSettings account;
        account.name = name;
        account.address = QUrl(u"https://%1/api/v2"_s.arg(host));
        account.color = settings.freeAccountColor();
        account.id = settings.saveAccount(account);
        if (!key.isEmpty() && keys.setKey(account.id, key))
            qFatal("The key was not kept.");
        return account.id;
    }
    SettingsCopy copy() {
        settings.flush();
        return SettingsCopy::of(path);
    }
    SettingsImport plan(const SettingsCopy& file, const QStringList& hasKey = {}) {
        return SettingsImport::plan(copy(), file, hasKey);
    }

    QTemporaryDir folder;
    QString path;
    Settings settings;
    KeyStore keys;
};

MarkupRule percent(const QString& by) {
    MarkupRule rule;
    rule.percent = *Decimal::parse(by);
    return rule;
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestSettingsTransfer final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingSecretGoesOut() {
        Profile here;
        const QString id = here.add(u"Mine"_s, u"a.example"_s, u"secret-key-1"_s);
        QSettings ini(here.path, QSettings::IniFormat);
        ini.setValue(u"proxy/password"_s, u"secret-word"_s);
        ini.setValue(u"keyHomes/"_s + id, u"keychain"_s);
        ini.setValue(u"state/window"_s, QByteArray("geometry"));
        ini.setValue(u"proxy/host"_s, u"proxy.example"_s);
        ini.sync();
        const QByteArray json = here.copy().toJson();
        QVERIFY2(!json.contains("secret") && !json.contains("keychain") && !json.contains("geometry"),
                 json.constData());
        QVERIFY(json.contains("a.example") && json.contains("proxy.example"));
        const QString file = here.folder.filePath(u"out.json"_s);
        QVERIFY(here.copy().writeTo(file));
        QCOMPARE(QFile::permissions(file), ownerOnly);
        QVERIFY(QFile::setPermissions(file, ownerOnly | QFile::ReadOther));
        SettingsCopy asked = here.copy();
        asked.keys.insert(id, u"secret-key-1"_s);
        QVERIFY(asked.writeTo(file));
        QCOMPARE(QFile::permissions(file), ownerOnly); // also where another file stood
        QVERIFY(bytesOf(file).contains("secret-key-1"));
        QVERIFY(!bytesOf(file).contains("secret-word"));
    }

    void aFreshProfileBecomesTheSame() {
        Profile there;
        const QString id = there.add(u"Mine"_s, u"a.example"_s, u"secret-key-1"_s);
        there.settings.setFavourites(id, {u"1"_s, u"a,b"_s});
        there.settings.setState(u"services/columns"_s, QByteArray("\x00\xff\x01", 3));
        there.settings.setLanguage(u"es"_s);
        there.settings.setPollSeconds(45);
        Markup markup;
        markup.setRule({}, percent(u"25"_s));
        MarkupStore(there.path).setMarkup(id, markup);
        SettingsCopy copy = there.copy();
        copy.keys.insert(id, u"secret-key-1"_s);

        Profile here;
        const auto read = SettingsCopy::fromJson(copy.toJson());
        QVERIFY(read);
        const auto plan = here.plan(read.value());
        QVERIFY(!plan.isEmpty() && plan.words.size() >= 5);
        QVERIFY(!plan.words.join(u' ').contains(u"secret-key"_s));
        QSignalSpy replaced(&here.settings, &Settings::replaced);
        QVERIFY(plan.apply(here.settings, here.keys));
        QCOMPARE(replaced.size(), 1);
        QCOMPARE(here.settings.accounts(), there.settings.accounts());
        QCOMPARE(here.settings.favourites(id), there.settings.favourites(id));
        QCOMPARE(here.settings.state(u"services/columns"_s), there.settings.state(u"services/columns"_s));
        QCOMPARE(here.settings.language(), u"es"_s);
        QCOMPARE(here.settings.pollSeconds(), 45);
        QVERIFY(MarkupStore(here.path).markup(id).rule({}) == markup.rule({}));
        QCOMPARE(here.keys.key(id), u"secret-key-1"_s);
        QCOMPARE(QFile::permissions(here.path), ownerOnly);
        QVERIFY(here.plan(read.value(), {id}).isEmpty()); // nothing is left to do
    }

    void accountsAreMergedAndNothingIsLost() {
        Profile there;
        const QString theirs = there.add(u"mine"_s, u"A.example"_s, u"their-key"_s); // the same, with another id
        const QString more = there.add(u"More"_s, u"b.example"_s, u"more-key"_s);
        there.settings.setFavourites(theirs, {u"2"_s, u"3"_s});
        auto changed = there.settings.account(theirs);
        changed.perMinute = 120;
        there.settings.saveAccount(changed);
        there.settings.setState(u"account/%1/facets"_s.arg(theirs), "folded");
        SettingsCopy file = there.copy();
        file.keys = {{theirs, u"their-key"_s}, {more, u"more-key"_s}};

        Profile here;
        const QString own = here.add(u"Own"_s, u"c.example"_s, u"own-key"_s);
        const QString ours = here.add(u"Mine"_s, u"a.example"_s, u"our-key"_s);
        here.settings.setCurrentAccount(own);
        here.settings.setFavourites(ours, {u"1"_s, u"2"_s});
        here.settings.setState(u"services/columns"_s, "mine");
        const auto plan = here.plan(file, {own, ours});
        const QString words = plan.words.join(u'\n');
        QVERIFY2(words.contains(u"The account More is added."_s), qPrintable(words));
        QVERIFY2(words.contains(u"120"_s), qPrintable(words));
        QVERIFY(plan.keys.keys() == QStringList{more});
        QCOMPARE(here.settings.accounts().size(), 2); // a plan changes nothing
        const auto applied = plan.apply(here.settings, here.keys);
        QVERIFY(applied);
        QCOMPARE(here.settings.accounts().size(), 3);
        QCOMPARE(here.settings.accounts().first().id, own);
        QCOMPARE(here.settings.account(ours).perMinute, 120);
        QCOMPARE(here.settings.favourites(ours), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(here.settings.state(u"services/columns"_s), QByteArray("mine"));
        QCOMPARE(here.settings.state(u"account/%1/facets"_s.arg(ours)), QByteArray("folded"));
        QCOMPARE(here.settings.currentAccount(), own);
        QCOMPARE(here.keys.key(ours), u"our-key"_s);
        QCOMPARE(here.keys.key(own), u"own-key"_s);
        QCOMPARE(here.keys.key(more), u"more-key"_s);
        // As it was before, without keys.
        const auto before = SettingsCopy::readFrom(applied.value().copy);
        QVERIFY(before && before.value().accountIds() == (QStringList{own, ours}));
        QVERIFY(!bytesOf(applied.value().copy).contains("-key"));
        QCOMPARE(QFile::permissions(applied.value().copy), ownerOnly);
    }

    void rulesOfPricesAreAdded() {
        Profile there;
        const QString id = there.add(u"Mine"_s, u"a.example"_s, {});
        const MarkupSubject category{MarkupSubject::Kind::Category, u"First"_s};
        Markup theirs;
        theirs.setRule({}, percent(u"25"_s));
        theirs.setRule(category, percent(u"30"_s));
        MarkupStore(there.path).setMarkup(id, theirs);

        Profile here;
        QVERIFY(here.plan(there.copy()).apply(here.settings, here.keys));
        Markup ours;
        const MarkupSubject service{MarkupSubject::Kind::Service, u"7"_s};
        ours.setRule({}, percent(u"10"_s));
        ours.setRule(service, percent(u"50"_s));
        MarkupStore(here.path).setMarkup(id, ours);
        const auto plan = here.plan(there.copy());
        QCOMPARE(plan.words.size(), 1);
        QVERIFY(plan.apply(here.settings, here.keys));
        const Markup now = MarkupStore(here.path).markup(id);
        QCOMPARE(now.rule({})->percent.toString(), u"25"_s);
        QCOMPARE(now.rule(category)->percent.toString(), u"30"_s);
        QCOMPARE(now.rule(service)->percent.toString(), u"50"_s);
    }

    void whatIsNoSettingsIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\x00\xff[[", 4);
        QTest::newRow("another's") << QByteArray(R"({"settings": {"accounts/ids": ["a"]}})");
        QTest::newRow("a list") << QByteArray("[1, 2]");
        QTest::newRow("newer") << QByteArray(R"({"program": "orderdeck", "format": 2, "settings": {}})");
    }
    void whatIsNoSettingsIsRefused() {
        QFETCH(QByteArray, bytes);
        const auto read = SettingsCopy::fromJson(bytes);
        QVERIFY(!read);
        QVERIFY(!read.error().isEmpty());
    }

    void namesThatAreNoSettingsAreLeftOut() {
        SettingsCopy file;
        file.values = {{u"keys/a"_s, u"stolen"_s},
                       {u"keyHomes/a"_s, u"keychain"_s},
                       {u"KEYS/b"_s, u"x"_s},
                       {u"/keys/a"_s, u"stolen"_s}, // as QSettings takes it for "keys/a"
                       {u"//keys//a"_s, u"stolen"_s},
                       {u"keys//a"_s, u"stolen"_s},
                       {u"/ledger/folder"_s, u"/bad"_s},
                       {u"odd\u00e4/name"_s, u"bad"_s},
                       {u"polling/seconds"_s, u"77"_s},
                       {u"accounts/ids"_s, QStringList{u"../a"_s, u"ok"_s}},
                       {u"accounts/../a/name"_s, u"bad"_s},
                       {u"accounts/ok/name"_s, u"Fine"_s},
                       {u"accounts/ok/address"_s, u"https://x.example"_s}};
        QByteArray json = file.toJson();
        json.replace("\"polling/seconds\"", "\"polling/balanceMinutes\": 4, \"polling/seconds\"");
        const auto read = SettingsCopy::fromJson(json);
        QVERIFY(read);
        Profile here;
        const auto plan = here.plan(read.value());
        QVERIFY(plan.keys.isEmpty());
        QVERIFY(plan.apply(here.settings, here.keys));
        QCOMPARE(here.settings.accounts().size(), 1);
        QCOMPARE(here.settings.accounts().first().name, u"Fine"_s);
        QCOMPARE(here.settings.pollSeconds(), 77);
        QVERIFY(!bytesOf(here.path).contains("stolen") && !bytesOf(here.path).contains("bad"));
    }

    // Which Qt leaves out at the front of a text, one each time that it is read.
    void marksOfByteOrderComeToNothing() {
        const QByteArray json = "{\"program\":\"orderdeck\",\"format\":1,\"settings\":{\"interface/language\":"
                                "\"\xef\xbb\xbf\xef\xbb\xbf\xef\xbb\xbf"
                                "de\"},\"keys\":{\"a\":\"\xef\xbb\xbf\xef\xbb\xbf"
                                "k\"}}";
        const auto file = SettingsCopy::fromJson(json);
        QVERIFY(file.ok());
        QCOMPARE(file.value().values.value(u"interface/language"_s).toString(), u"de"_s);
        QCOMPARE(file.value().keys.value(u"a"_s), u"k"_s);
    }

    // Half of a pair stands in no file of UTF-8: with it nothing was imported, and nothing could be written from then
    // on.
    void oddTextsAreMended() {
        Profile here;
        const QString id = here.add(u"One"_s, u"one.example"_s, {});
        const QByteArray json = QByteArray("{'program':'orderdeck','format':1,'settings':{'accounts/ids':['ID'],"
                                           "'accounts/ID/name':'\\ud835 half\\n, \\u0000 and \\uffff',"
                                           "'favourites':['a\\udc00']}}")
                                    .replace('\'', '"')
                                    .replace("ID", id.toUtf8());
        const auto file = SettingsCopy::fromJson(json);
        QVERIFY(file.ok());
        const auto applied = here.plan(file.value()).apply(here.settings, here.keys);
        QVERIFY2(applied.ok(), applied.ok() ? "" : qPrintable(applied.error()));
        QCOMPARE(here.settings.account(id).name, u"\uFFFD half , \uFFFD and \uFFFD"_s);
        QVERIFY(here.settings.flush());
        QCOMPARE(Settings(here.path).account(id).name, here.settings.account(id).name);
    }

    void whatCannotBeWrittenIsTold() {
        Profile here;
        here.add(u"Mine"_s, u"a.example"_s, {});
        const auto written = here.copy().writeTo(here.folder.filePath(u"no/such/folder/out.json"_s));
        QVERIFY(!written && written.error().contains(u"out.json"_s));
        QVERIFY(!SettingsCopy::readFrom(here.folder.filePath(u"nothing.json"_s)));
    }
};

QTEST_GUILESS_MAIN(TestSettingsTransfer)
#include "test_settings_transfer.moc"
