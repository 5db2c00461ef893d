// SPDX-License-Identifier: GPL-3.0-or-later
// A settings file that is broken, open to others or cannot be written: what is kept, and what is told.
#include "store/ini_text.h"
#include "store/key_store.h"
#include "store/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

using Found = SettingsFile::Found;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Cannot write %s", qUtf8Printable(path));
}

} // namespace

class TestSettingsFile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"orderdeck.ini"_s);
    }

    void aGoodFileIsNoNews() {
        {
            Settings settings(m_path);
            KeyStore keys(m_path);
            QVERIFY(!keys.setKey(u"a"_s, u"\"odd; key=\\ü\n"_s));
            settings.setState(u"window"_s, QByteArray("\x00\x01\xff\n[x]\"", 8));
            settings.setLanguage(u"es"_s);
            settings.setFavourites(u"a"_s, {u"1"_s, u"a,\"b"_s, QString()});
            AccountSettings account;
            account.name = u"Ünï; \"quoted\" = [name] \\"_s;
            settings.saveAccount(account);
        }
        const Settings settings(m_path);
        QCOMPARE(settings.file().found, Found::Good);
        QVERIFY2(settings.file().text().isEmpty(), qPrintable(settings.file().text()));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"orderdeck.ini"_s});
    }

    void brokenLinesAreKeptAside_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("garbage") << QByteArray("\x00\xff\xfe[[[=\n]]garbage\n\x01\x02===", 24);
        QTest::newRow("cut off") << QByteArray("[polling]\nseconds=30\nbalanceMi");
        QTest::newRow("cut off in a quote") << QByteArray("[accounts]\nids=\"a, b");
        QTest::newRow("a quote in a name") << QByteArray("[other]\na\"b=1\n\n[keys]\na=first-key\n");
        QTest::newRow("a quote in a group") << QByteArray("[ot\"her]\na=1\n\n[keys]\na=first-key\n");
        QTest::newRow("a hidden sign") << QByteArray("[polling]\nseconds\\=30\n");
        QTest::newRow("no group's end") << QByteArray("[polling\nseconds=30\n");
        QTest::newRow("another program's") << QByteArray("{\"polling\": {\"seconds\": 30}}\n");
    }
    void brokenLinesAreKeptAside() {
        QFETCH(QByteArray, bytes);
        write(m_path, bytes);
        QString kept;
        {
            Settings settings(m_path);
            QCOMPARE(settings.file().found, Found::Broken);
            kept = settings.file().keptAs;
            QVERIFY(settings.file().text().contains(kept));
            settings.setPollSeconds(31);
        }
        QVERIFY(bytesOf(kept) == bytes);
        QCOMPARE(QFile::permissions(kept), ownerOnly);
        const Settings again(m_path);
        QCOMPARE(again.pollSeconds(), 31);
        QCOMPARE(again.file().found, Found::Good);
    }

    // QSettings reads objects by the lengths that the file names, and asks for as much memory.
    void objectsOfQtAreTexts_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("a map") << QByteArray(R"_(@Variant(\0\0\0\b\0\0\0\0))_");
        QTest::newRow("a list of 645 million texts") << QByteArray(R"_(@Variant(\0\0\0\xb&link=))_");
        QTest::newRow("a time") << QByteArray(R"_(@DateTime(\0\0\0\x10\0\0\0\0))_");
        QTest::newRow("within a list") << QByteArray(R"_(a, @Variant(\0\0\0\b\0\0\0\0))_");
        QTest::newRow("in quotation marks") << QByteArray(R"_("@Va""riant(\0\0\0\b\0\0\0\0)")_");
        QTest::newRow("in escapes") << QByteArray(R"_(\x40\126\q\x61riant(\0\0\0\b\0\0\0\0))_");
        QTest::newRow("behind a line's end") << QByteArray("\\\r\n@Variant(\\0\\0\\0\\b\\0\\0\\0\\0)");
        QTest::newRow("behind a mark of byte order") << QByteArray("\xef\xbb\xbf@Variant(\\0\\0\\0\\b\\0\\0\\0\\0)");
        QTest::newRow("a long escape") << QByteArray(R"_(\x5550040Variant(\0\0\0\b\0\0\0\0))_");
    }
    void objectsOfQtAreTexts() {
        QFETCH(QByteArray, value);
        const QByteArray bytes = "[other]\nvalue=" + value + "\n\n[polling]\nseconds=33\n";
        write(m_path, bytes);
        {
            Settings settings(m_path);
            QCOMPARE(settings.file().found, Found::Broken);
            QVERIFY(bytesOf(settings.file().keptAs) == bytes);
            QCOMPARE(settings.pollSeconds(), 33);
            settings.setPollSeconds(34);
        }
        const Settings again(m_path);
        QCOMPARE(again.file().found, Found::Good);
        QCOMPARE(again.pollSeconds(), 34);
        const QVariant read = QSettings(m_path, QSettings::IniFormat).value(u"other/value"_s);
        const QStringList texts = read.toStringList();
        QVERIFY2(texts.last().startsWith(u"@Variant("_s) || texts.last().startsWith(u"@DateTime("_s), read.typeName());
    }
    void textsLikeObjectsAreGood() {
        write(m_path, "[other]\na=@@Variant(x)\nb=@ByteArray(x)\nc=a, @@DateTime(\nd=\"@String(@Variant(\\0))\"\n"
                      "e=\"@ByteArray({\\\"a\\\":\\\"@Variant(\\\"})\"\nf=see @Variant(x)\n");
        const Settings settings(m_path);
        QCOMPARE(settings.file().found, Found::Good);
        QCOMPARE(QSettings(m_path, QSettings::IniFormat).value(u"other/a"_s).toString(), u"@Variant(x)"_s);
    }

    void aCopyIsNeverOverwritten() {
        QStringList kept;
        for (int round = 0; round < 3; ++round) {
            write(m_path, "broken " + QByteArray::number(round));
            for (int look = 0; look < 2; ++look) { // the program looks twice
                const Settings settings(m_path);
                kept.append(settings.file().keptAs);
            }
        }
        kept.removeDuplicates();
        QCOMPARE(kept.size(), 3);
        for (int round = 0; round < 3; ++round)
            QCOMPARE(bytesOf(kept.at(round)), "broken " + QByteArray::number(round));
    }

    // QSettings reads names there that it writes otherwise: what it wrote is not to be taken for cut off.
    void whatStandsUnderNoGroupIsNoReasonNotToWrite() {
        write(m_path, "[]\nour=teal\nb2\\practice=true\n\n[interface]\n//"
                      "language=es\nlanguage=de\nodd\"\\\n=5\n\n[keys]\na=a-key\n");
        {
            Settings settings(m_path);
            AccountSettings account;
            account.name = u"Added"_s;
            settings.saveAccount(account);
            QVERIFY(settings.flush());
        }
        const Settings settings(m_path);
        QCOMPARE(settings.accounts().size(), 1);
        QCOMPARE(settings.accounts().constFirst().name, u"Added"_s);
        QCOMPARE(KeyStore(m_path).key(u"a"_s), u"a-key"_s);
    }

    // A quote that is never closed makes QSettings take the rest of the file for one value.
    void keysOfABrokenFileAreNotLost() {
        write(m_path, "[interface]\nlanguage=\"es\nappearance=dark\n\n[keys]\na=first-key\nb=\"se;cond\"\n");
        QVERIFY(QSettings(m_path, QSettings::IniFormat).value(u"keys/a"_s).toString().isEmpty());
        {
            const Settings settings(m_path);
            QCOMPARE(settings.file().found, Found::Broken);
            QVERIFY(!settings.file().text().contains(u"first-key"_s));
        }
        const KeyStore keys(m_path);
        QCOMPARE(keys.key(u"a"_s), u"first-key"_s);
        QCOMPARE(keys.key(u"b"_s), u"se;cond"_s);
        QCOMPARE(IniText::of(bytesOf(m_path)).brokenLines, 0);
    }

    // As somebody may type it; QSettings makes a list of it, which is no text.
    void keysWithCommasAreKeys() {
        write(m_path, "[keys]\na=ab,cd\nb=ab, cd\nc=plain\n");
        {
            const Settings settings(m_path);
            QCOMPARE(settings.file().found, Found::Good);
            const KeyStore keys(m_path);
            QCOMPARE(keys.key(u"a"_s), u"ab,cd"_s);
        }
        const KeyStore keys(m_path);
        QCOMPARE(keys.key(u"a"_s), u"ab,cd"_s);
        QCOMPARE(keys.key(u"b"_s), u"ab, cd"_s);
        QCOMPARE(keys.key(u"c"_s), u"plain"_s);
    }

    // A write that was cut off, and the whole one behind it.
    void theWholeLineOfAKeyCounts() {
        write(m_path, "[keys]\na=\"first-\n\n[keys]\na=first-key\nb=\"se;cond\"\n");
        {
            const QSettings asQtReads(m_path, QSettings::IniFormat);
            QVERIFY(!asQtReads.value(u"keys/a"_s).toString().isEmpty());
            QVERIFY(asQtReads.value(u"keys/a"_s).toString() != "first-key"_L1);
        }
        {
            const Settings settings(m_path);
            QCOMPARE(settings.file().found, Found::Broken);
        }
        const KeyStore keys(m_path);
        QCOMPARE(keys.key(u"a"_s), u"first-key"_s);
        QCOMPARE(keys.key(u"b"_s), u"se;cond"_s);
    }

    void whatIsNoFileIsMovedAside() {
        QVERIFY(QDir().mkpath(m_path + u"/inner"_s));
        write(m_path + u"/inner/file"_s, "precious");
        {
            Settings settings(m_path);
            QCOMPARE(settings.file().found, Found::NotAFile);
            QCOMPARE(bytesOf(settings.file().keptAs + u"/inner/file"_s), "precious");
            QVERIFY(settings.file().text().contains(settings.file().keptAs));
            settings.setPollSeconds(31);
        }
        QCOMPARE(Settings(m_path).pollSeconds(), 31);
    }

    void othersCouldReadIt() {
        const auto opened = ownerOnly | QFile::ReadGroup | QFile::ReadOther;
        write(m_path, "[keys]\na=secret\n");
        QVERIFY(QFile::setPermissions(m_path, opened));
        QVERIFY(Settings(m_path).file().text().isEmpty()); // its folder is shut
        QCOMPARE(QFile::permissions(m_path), ownerOnly);
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(m_path, opened));
        const Settings settings(m_path);
        QVERIFY(settings.file().text().contains(m_path));
        QVERIFY(!settings.file().text().contains(u"secret"_s));
        QCOMPARE(QFile::permissions(m_path), ownerOnly);
        QVERIFY(Settings(m_path).file().text().isEmpty());
        write(m_path, "[polling]\nseconds=31\n");
        QVERIFY(QFile::setPermissions(m_path, opened));
        QVERIFY(Settings(m_path).file().text().isEmpty()); // there was nothing to hide
    }

    void itsModeStaysWhateverIsWritten() {
        const mode_t before = ::umask(0);
        Settings settings(m_path);
        KeyStore keys(m_path);
        const auto check = [&](const char* after) {
            settings.flush();
            QVERIFY2(QFile::permissions(m_path) == ownerOnly, after);
        };
        const QString id = settings.saveAccount({});
        check("an account");
        QVERIFY(!keys.setKey(id, u"secret"_s));
        check("a key");
        settings.setAppearance(Appearance::Dark);
        check("the appearance");
        settings.setState(u"window"_s, QByteArray(10'000, 'x'));
        check("a window's state");
        // Something widened it: the next write mends it.
        QVERIFY(QFile::setPermissions(m_path, ownerOnly | QFile::ReadOther));
        settings.setPollSeconds(20);
        check("a write that found it open");
        settings.removeAccount(id);
        check("removing an account");
        ::umask(before);
    }

    void whatCannotBeWrittenIsToldOnceAndKept() {
        Settings settings(m_path);
        QSignalSpy failed(&settings, &Settings::writeFailed);
        QSignalSpy recovered(&settings, &Settings::writeRecovered);
        QVERIFY(QFile::remove(m_path) && QDir().mkdir(m_path)); // not even root writes into that
        settings.setPollSeconds(31);
        QTRY_COMPARE(failed.size(), 1); // by itself
        QVERIFY(failed.first().first().toString().contains(m_path));
        settings.setPollSeconds(32);
        settings.saveAccount({});
        QVERIFY(!settings.flush());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(settings.pollSeconds(), 32);
        QVERIFY(QDir().rmdir(m_path));
        QVERIFY(settings.flush());
        QCOMPARE(recovered.size(), 1);
        QVERIFY(bytesOf(m_path).contains("seconds=32"));
        QCOMPARE(QFile::permissions(m_path), ownerOnly);
    }

    void accountsHaveAnOrderAndColours() {
        QStringList ids;
        {
            Settings settings(m_path);
            for (int number = 0; number < 3; ++number) {
                AccountSettings account;
                account.color = settings.freeAccountColor();
                ids.append(settings.saveAccount(account));
            }
            QCOMPARE(settings.account(ids.at(2)).color, AccountColor::Green);
            QCOMPARE(settings.freeAccountColor(), AccountColor::Amber);
            QSignalSpy changed(&settings, &Settings::accountsChanged);
            settings.arrangeAccounts({ids.at(2), u"nobody"_s, ids.at(2)});
            QCOMPARE(changed.size(), 1);
            settings.arrangeAccounts({ids.at(2)});
            QCOMPARE(changed.size(), 1);
        }
        const Settings settings(m_path);
        QStringList order;
        for (const AccountSettings& account : settings.accounts())
            order.append(account.id);
        QCOMPARE(order, (QStringList{ids.at(2), ids.at(0), ids.at(1)}));
        QCOMPARE(settings.account(ids.at(2)).color, AccountColor::Green);
    }

    // Profiles of earlier versions: neighbours differ, and moving them does not change their colours.
    void accountsWithoutAColourGetOne() {
        write(m_path, "[accounts]\nids=a, b\na\\name=A\nb\\name=B\nb\\colour=pink\n");
        Settings settings(m_path);
        const auto first = settings.account(u"a"_s).color;
        const auto second = settings.account(u"b"_s).color;
        QVERIFY(first != second);
        settings.arrangeAccounts({u"b"_s, u"a"_s});
        QCOMPARE(settings.account(u"a"_s).color, first);
        QCOMPARE(settings.account(u"b"_s).color, second);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "test_settings_file.moc"
