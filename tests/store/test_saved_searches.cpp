// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/saved_searches.h"
#include "store/settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SavedSearchesTest final : public QObject {
    Q_OBJECT

private:
    static SavedSearch whole() {
        SavedSearch search;
        search.name = u"Cheap “views” = \\ 👍"_s;
        search.query.text = u"rate<0.5 cat:\"a, b\""_s;
        search.query.categories = {u"First, one"_s, u"Второй"_s};
        search.query.types = {u"Poll"_s};
        search.query.accounts = {u"a-1"_s, u"b, 2"_s};
        search.query.changes = setOf(ServiceChangeKind::Dearer) | setOf(ServiceChangeKind::Gone);
        search.query.favouritesOnly = true;
        search.query.refillOnly = true;
        search.query.dripFeedOnly = true;
        return search;
    }
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"orderdeck.ini"_s);

private Q_SLOTS:
    void cleanup() { QFile::remove(m_file); }

    void areKeptPerAccount() {
        SavedSearch other = whole();
        other.name = u"Other"_s;
        other.query = {};
        other.query.cancelOnly = true;
        {
            Settings settings(m_file);
            keepSavedSearches(settings, u"a"_s, {whole(), other});
        }
        const Settings settings(m_file);
        QCOMPARE(savedSearches(settings, u"a"_s), (QList<SavedSearch>{whole(), other}));
        QVERIFY(savedSearches(settings, u"b"_s).isEmpty());
    }

    void goWithTheirAccount() {
        Settings settings(m_file);
        AccountSettings account;
        account.name = u"One"_s;
        const QString id = settings.saveAccount(account);
        keepSavedSearches(settings, id, {whole()});
        keepSavedSearches(settings, u"other"_s, {whole()});
        settings.setState(u"window"_s, "w");
        settings.removeAccount(id);
        QVERIFY(savedSearches(settings, id).isEmpty());
        QCOMPARE(savedSearches(settings, u"other"_s).size(), 1);
        QCOMPARE(settings.state(u"window"_s), QByteArray("w"));
    }

    void whatCannotBeReadIsLeftOut() {
        Settings settings(m_file);
        const auto readsAs = [&](const QByteArray& state) {
            settings.setState(accountState(u"a"_s, u"searches"_s), state);
            return savedSearches(settings, u"a"_s);
        };
        QVERIFY(readsAs("not json").isEmpty());
        QVERIFY(readsAs(R"({"version":99,"searches":[{"name":"A"}]})").isEmpty());
        const auto read = readsAs(
            R"({"version":1,"searches":[7,{},{"name":""},{"name":"A","text":5,"categories":[1,"B"],"changes":-1},{"name":"A"}]})");
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.first().name, u"A"_s);
        QCOMPARE(read.first().query.text, QString());
        QCOMPARE(read.first().query.categories, QStringList{u"B"_s});
        QCOMPARE(int(read.first().query.changes), (1 << serviceChangeKinds) - 1);
    }

    void namesAreDistinct() {
        QList<SavedSearch> searches;
        QCOMPARE(freeSearchName(searches, u"  Cheap \n views "_s), u"Cheap views"_s);
        searches.append({u"Cheap views"_s, {}});
        QCOMPARE(freeSearchName(searches, u"Cheap views"_s), u"Cheap views 2"_s);
        searches.append({u"Cheap views 2"_s, {}});
        QCOMPARE(freeSearchName(searches, u"Cheap views"_s), u"Cheap views 3"_s);
    }
};

QTEST_GUILESS_MAIN(SavedSearchesTest)
#include "test_saved_searches.moc"
