// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_store.h"
#include "store/profile_paths.h"
#include "store/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"unreadable"_s;
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Cannot write %s", qUtf8Printable(path));
}

AccountSettings someAccount() {
    AccountSettings account;
    account.name = u"Main; \"quoted\" = émigré"_s;
    account.address = QUrl(u"https://example.com/api/v2?a=b%20c"_s);
    account.currency = u"USD"_s;
    account.perMinute = 120;
    account.atOnce = 4;
    account.multiForms = false;
    account.warnBelow = u"5.25"_s;
    return account;
}

} // namespace

/// orderdeck.ini: what is remembered, who can read it, and what a broken one does.
class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void defaults();
    void roundTrip();
    void accounts();
    void outOfRange_data();
    void outOfRange();
    void brokenFile_data();
    void brokenFile();
    void signalsWhenChanged();
    void modes();
    void looseModeIsMended();
    void keysLieInTheirGroupAlone();
    void twoWritersLoseNothing();
    void removingAnAccount();
    void eachAccountHasItsRowHeight();
    void paths();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestSettings::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"orderdeck.ini"_s);
}

void TestSettings::defaults() {
    const Settings settings(m_file);
    QCOMPARE(settings.accounts(), QList<AccountSettings>());
    QCOMPARE(settings.currentAccount(), QString());
    QCOMPARE(settings.appearance(), Appearance::System);
    QCOMPARE(settings.density(), Density::Comfortable);
    QCOMPARE(settings.language(), QString());
    QCOMPARE(settings.pollSeconds(), 60);
    QCOMPARE(settings.balanceMinutes(), 10);
    QCOMPARE(settings.favourites(u"x"_s), QStringList());
    QCOMPARE(settings.state(u"window"_s), QByteArray());
    const AccountSettings unknown = settings.account(u"x"_s);
    QCOMPARE(unknown.perMinute, 50);
    QCOMPARE(unknown.atOnce, 2);
    QVERIFY(unknown.multiForms && !unknown.practice);
}

void TestSettings::roundTrip() {
    AccountSettings account = someAccount();
    QByteArray bytes;
    for (int value = 0; value < 256; ++value)
        bytes.append(static_cast<char>(value));
    {
        Settings settings(m_file);
        account.id = settings.saveAccount(account);
        settings.setCurrentAccount(account.id);
        settings.setAppearance(Appearance::Dark);
        settings.setDensity(Density::Compact);
        settings.setLanguage(u"pt_BR"_s);
        settings.setPollSeconds(15);
        settings.setBalanceMinutes(1440);
        settings.setFavourites(account.id, {u"101"_s, u"a,b"_s, u"7"_s});
        settings.setState(u"services/columns"_s, bytes);
    }
    const Settings settings(m_file);
    QCOMPARE(settings.accounts(), QList<AccountSettings>{account});
    QCOMPARE(settings.account(account.id), account);
    QCOMPARE(settings.currentAccount(), account.id);
    QCOMPARE(settings.appearance(), Appearance::Dark);
    QCOMPARE(settings.density(), Density::Compact);
    QCOMPARE(settings.language(), u"pt_BR"_s);
    QCOMPARE(settings.pollSeconds(), 15);
    QCOMPARE(settings.balanceMinutes(), 1440);
    QCOMPARE(settings.favourites(account.id), (QStringList{u"101"_s, u"a,b"_s, u"7"_s}));
    QCOMPARE(settings.state(u"services/columns"_s), bytes);
}

void TestSettings::accounts() {
    Settings settings(m_file);
    QStringList ids;
    for (int number = 0; number < 6; ++number) {
        AccountSettings account = someAccount();
        account.name = QString::number(number);
        ids.append(settings.saveAccount(account));
        QCOMPARE(QUuid(ids.last()).toString(QUuid::WithoutBraces), ids.last());
    }
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 6);
    AccountSettings changed = settings.account(ids.at(2));
    changed.name = u"changed"_s;
    changed.practice = true;
    QCOMPARE(settings.saveAccount(changed), ids.at(2));
    // In the order they were added, which is not the order of their ids.
    QStringList names;
    const auto all = settings.accounts();
    for (const AccountSettings& account : all)
        names.append(account.name);
    QCOMPARE(names, (QStringList{u"0"_s, u"1"_s, u"changed"_s, u"3"_s, u"4"_s, u"5"_s}));
    QVERIFY(settings.account(ids.at(2)).practice);
}

void TestSettings::outOfRange_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("numbers") << QByteArray(
        "[polling]\nseconds=9\nbalanceMinutes=1441\n[accounts]\nids=a\n"
        "[accounts/a]\nperMinute=0\natOnce=17\nwarnBelow=lots\nmultiForms=perhaps\n");
    QTest::newRow("words") << QByteArray("[polling]\nseconds=soon\nbalanceMinutes=\n[interface]\nappearance=pink\n"
                                         "density=0\nlanguage=../../etc\n[accounts]\nids=a\na\\perMinute=many\n");
    QTest::newRow("too long") << QByteArray("[polling]\nseconds=99999999999999999999\nbalanceMinutes=-1\n");
}

void TestSettings::outOfRange() {
    QFETCH(QByteArray, text);
    write(m_file, text);
    Settings settings(m_file);
    QCOMPARE(settings.pollSeconds(), 60);
    QCOMPARE(settings.balanceMinutes(), 10);
    QCOMPARE(settings.appearance(), Appearance::System);
    QCOMPARE(settings.density(), Density::Comfortable);
    QCOMPARE(settings.language(), QString());
    const AccountSettings account = settings.account(u"a"_s);
    QCOMPARE(account.perMinute, 50);
    QCOMPARE(account.atOnce, 2);
    QCOMPARE(account.warnBelow, QString());
    QVERIFY(account.multiForms);
    settings.setPollSeconds(1);
    QCOMPARE(settings.pollSeconds(), 10);
    settings.setBalanceMinutes(100'000);
    QCOMPARE(settings.balanceMinutes(), 1440);
}

void TestSettings::brokenFile_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("garbage") << QByteArray("\x00\xff\xfe[[[=\n]]garbage\n\x01\x02===", 24);
    QTest::newRow("no end of a string") << QByteArray("[polling]\nseconds=\"@Variant(\\0\\0\nseconds");
    QTest::newRow("variant of nothing") << QByteArray(
        "[polling]\nseconds=@Variant(\\x7f\\xff\\xff\\xff)\n[state]\nwindow=@Invalid()\n");
    QTest::newRow("long line") << QByteArray(100'000, 'x');
}

void TestSettings::brokenFile() {
    QFETCH(QByteArray, bytes);
    write(m_file, bytes);
    {
        Settings settings(m_file);
        QCOMPARE(settings.pollSeconds(), 60);
        QCOMPARE(settings.accounts().size(), 0);
        const KeyStore keys(m_file);
        QCOMPARE(keys.key(u"x"_s), QString());
        settings.setPollSeconds(30);
    }
    const Settings again(m_file);
    QCOMPARE(again.pollSeconds(), 30);
}

void TestSettings::signalsWhenChanged() {
    Settings settings(m_file);
    QSignalSpy accounts(&settings, &Settings::accountsChanged);
    QSignalSpy appearance(&settings, &Settings::appearanceChanged);
    QSignalSpy language(&settings, &Settings::languageChanged);
    QSignalSpy polling(&settings, &Settings::pollingChanged);
    QSignalSpy favourites(&settings, &Settings::favouritesChanged);
    const QString id = settings.saveAccount(someAccount());
    settings.removeAccount(id);
    settings.setAppearance(Appearance::Light);
    settings.setLanguage(u"es"_s);
    settings.setPollSeconds(20);
    settings.setBalanceMinutes(20);
    settings.setFavourites(u"a"_s, {u"1"_s});
    QCOMPARE(accounts.count(), 2);
    QCOMPARE(appearance.count(), 1);
    QCOMPARE(language.count(), 1);
    QCOMPARE(polling.count(), 2);
    QCOMPARE(favourites.count(), 1);
    QCOMPARE(favourites.first().first(), u"a"_s);
}

void TestSettings::modes() {
#ifdef Q_OS_UNIX
    const mode_t before = ::umask(0);
#endif
    const QString inner = m_folder->filePath(u"a/b/orderdeck.ini"_s);
    {
        Settings settings(inner);
        // Private before it holds anything.
        QCOMPARE(QFile::permissions(inner), ownerOnly);
        KeyStore keys(inner);
        for (int round = 0; round < 3; ++round) {
            keys.setKey(u"a"_s, u"secret-%1"_s.arg(round));
            QCOMPARE(QFile::permissions(inner), ownerOnly);
            settings.saveAccount(someAccount());
            QCOMPARE(QFile::permissions(inner), ownerOnly);
        }
        settings.setPollSeconds(11);
    }
    QCOMPARE(QFile::permissions(inner), ownerOnly);
    QCOMPARE(QFile::permissions(QFileInfo(inner).path()), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
    {
        KeyStore keys(inner);
        QVERIFY(QFile::remove(inner));
        keys.setKey(u"b"_s, u"late-secret"_s);
        QCOMPARE(QFile::permissions(inner), ownerOnly);
    }
#ifdef Q_OS_UNIX
    ::umask(before);
#endif
}

void TestSettings::looseModeIsMended() {
    for (const bool byKeys : {false, true}) {
        write(m_file, "[keys]\na=secret\n");
        QVERIFY(QFile::setPermissions(m_file, ownerOnly | QFile::ReadGroup | QFile::ReadOther));
        if (byKeys) {
            const KeyStore keys(m_file);
            QCOMPARE(keys.key(u"a"_s), u"secret"_s);
        } else {
            const Settings settings(m_file);
        }
        QCOMPARE(QFile::permissions(m_file), ownerOnly);
    }
}

void TestSettings::keysLieInTheirGroupAlone() {
    const QString secret = u"0123456789abcdef-secret"_s;
    QString id;
    {
        Settings settings(m_file);
        KeyStore keys(m_file);
        id = settings.saveAccount(someAccount());
        keys.setKey(id, secret);
        keys.setKey(u"other"_s, u"other-secret"_s);
        QCOMPARE(keys.key(id), secret);
        QCOMPARE(contentOf(m_file).count(secret), 1);
    }
    QString group;
    const auto lines = contentOf(m_file).split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(u'['))
            group = line.trimmed();
        if (line.contains(secret))
            QCOMPARE(group, u"[keys]"_s);
    }
    {
        KeyStore keys(m_file);
        QCOMPARE(keys.key(id), secret);
        QCOMPARE(keys.key(u"nobody"_s), QString());
        keys.removeKey(id);
        QCOMPARE(keys.key(id), QString());
    }
    QVERIFY(!contentOf(m_file).contains(secret));
    QCOMPARE(KeyStore(m_file).key(u"other"_s), u"other-secret"_s);
}

void TestSettings::twoWritersLoseNothing() {
    {
        Settings settings(m_file);
        KeyStore keys(m_file);
        for (int round = 0; round < 20; ++round) {
            settings.setFavourites(u"round-%1"_s.arg(round), {QString::number(round)});
            keys.setKey(u"round-%1"_s.arg(round), QString::number(round));
            settings.setState(u"round-%1"_s.arg(round), QByteArray::number(round));
        }
        keys.removeKey(u"round-3"_s);
        settings.setPollSeconds(99);
    }
    const Settings settings(m_file);
    const KeyStore keys(m_file);
    for (int round = 0; round < 20; ++round) {
        QCOMPARE(settings.favourites(u"round-%1"_s.arg(round)), QStringList{QString::number(round)});
        QCOMPARE(settings.state(u"round-%1"_s.arg(round)), QByteArray::number(round));
        QCOMPARE(keys.key(u"round-%1"_s.arg(round)), round == 3 ? QString() : QString::number(round));
    }
    QCOMPARE(settings.pollSeconds(), 99);
}

void TestSettings::removingAnAccount() {
    Settings settings(m_file);
    const QString first = settings.saveAccount(someAccount());
    const QString second = settings.saveAccount(someAccount());
    settings.setCurrentAccount(second);
    settings.setFavourites(second, {u"1"_s});
    settings.removeAccount(u"nobody"_s);
    settings.removeAccount(QString());
    QCOMPARE(settings.accounts().size(), 2);
    settings.removeAccount(second);
    QCOMPARE(settings.accounts().size(), 1);
    QCOMPARE(settings.accounts().first().id, first);
    QCOMPARE(settings.currentAccount(), QString());
    QCOMPARE(settings.favourites(second), QStringList());
    QVERIFY(!contentOf(m_file).contains(second));
}

void TestSettings::eachAccountHasItsRowHeight() {
    Settings settings(m_file);
    QSignalSpy changed(&settings, &Settings::appearanceChanged);
    settings.setDensity(Density::Compact);
    settings.setCurrentAccount(u"a"_s);
    QCOMPARE(settings.density(), Density::Compact); // as it was last set at all
    settings.setDensity(Density::Comfortable);
    settings.setCurrentAccount(u"b"_s);
    settings.setDensity(Density::Compact);
    QCOMPARE(changed.size(), 3);
    settings.setCurrentAccount(u"a"_s);
    QCOMPARE(settings.density(), Density::Comfortable);
    QCOMPARE(changed.size(), 4); // told, so that tables follow
    settings.setCurrentAccount(u"b"_s);
    QCOMPARE(settings.density(), Density::Compact);
    // What was remembered of an account goes with it.
    settings.setState(u"accounts/b/services/columns"_s, "bytes");
    settings.removeAccount(u"b"_s);
    QVERIFY(settings.state(u"accounts/b/services/columns"_s).isEmpty());
}

void TestSettings::paths() {
    const ProfilePaths paths = ProfilePaths::in(m_folder->filePath(u"new/profile"_s));
    QCOMPARE(paths.settings, m_folder->filePath(u"new/profile/orderdeck.ini"_s));
    QCOMPARE(paths.ledger, m_folder->filePath(u"new/profile/ledger.sqlite"_s));
    QCOMPARE(QFileInfo(paths.practiceState).path(), m_folder->filePath(u"new/profile"_s));
    QCOMPARE(QFile::permissions(m_folder->filePath(u"new/profile"_s)), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
    QStandardPaths::setTestModeEnabled(true);
    const ProfilePaths standard = ProfilePaths::standard();
    QCOMPARE(QFileInfo(standard.settings).path(), QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    QCOMPARE(QFileInfo(standard.ledger).path(), QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QVERIFY(QFileInfo(QFileInfo(standard.ledger).path()).isDir());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "test_settings.moc"
