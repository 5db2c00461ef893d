// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/markup_store.h"
#include "store/settings.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = MarkupSubject::Kind;

namespace {

MarkupRule rule(const QString& percent, const QString& fixed = u"0"_s, const QString& step = u"0"_s,
                Rounding rounding = Rounding::Nearest) {
    return {*Decimal::parse(percent), *Decimal::parse(fixed), *Decimal::parse(step), rounding};
}

Markup manyRules() {
    Markup markup;
    markup.account = rule(u"50"_s, u"-0.1"_s, u"0.05"_s, Rounding::Up);
    markup.categories.insert(u"Likes, \"fast\" / émigré; = [x]"_s, rule(u"12.5"_s));
    markup.categories.insert(u"LIKES"_s, rule(u"1"_s));
    markup.categories.insert(u"likes"_s, rule(u"2"_s)); // names differ by case alone: other categories
    markup.categories.insert(u""_s, rule(u"3"_s, u"0"_s, u"1"_s, Rounding::Down));
    markup.services.insert(u"102"_s, rule(u"-100"_s, u"1.99"_s));
    return markup;
}

} // namespace

/// The rules of one's own prices in orderdeck.ini.
class TestMarkupStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsRulesByAccount();
    void tellsOnlyOfChanges();
    void takesRulesAway();
    void readsWhatIsDocumented();
    void leavesAloneWhatItCannotRead_data();
    void leavesAloneWhatItCannotRead();
    void keepsOutWhatIsNotValid();
    void goesWithItsAccount();

private:
    [[nodiscard]] QByteArray content() const {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestMarkupStore::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"orderdeck.ini"_s);
}

void TestMarkupStore::keepsRulesByAccount() {
    {
        MarkupStore store(m_file);
        QVERIFY(store.markup(u"a"_s).isEmpty());
        store.setMarkup(u"a"_s, manyRules());
        Markup other;
        other.account = rule(u"7"_s);
        store.setMarkup(u"b"_s, other);
        store.setMarkup({}, manyRules()); // no account
        QCOMPARE(store.markup(u"a"_s), manyRules());
    }
    const MarkupStore again(m_file);
    QCOMPARE(again.markup(u"a"_s), manyRules());
    QCOMPARE(again.markup(u"b"_s).account, rule(u"7"_s));
    QVERIFY(again.markup(u"c"_s).isEmpty());
    QVERIFY(again.markup({}).isEmpty());
}

void TestMarkupStore::tellsOnlyOfChanges() {
    MarkupStore store(m_file);
    QSignalSpy changed(&store, &MarkupStore::changed);
    store.setMarkup(u"a"_s, {});
    QCOMPARE(changed.size(), 0);
    store.setMarkup(u"a"_s, manyRules());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), u"a"_s);
    store.setMarkup(u"a"_s, manyRules());
    QCOMPARE(changed.size(), 1);
    Markup less = manyRules();
    less.services.clear();
    store.setMarkup(u"a"_s, less);
    QCOMPARE(changed.size(), 2);
}

void TestMarkupStore::takesRulesAway() {
    MarkupStore store(m_file);
    store.setMarkup(u"a"_s, manyRules());
    Markup changed = manyRules();
    changed.setRule({}, std::nullopt);
    changed.setRule({Kind::Category, u"LIKES"_s}, std::nullopt);
    changed.setRule({Kind::Service, u"102"_s}, rule(u"5"_s));
    store.setMarkup(u"a"_s, changed);
    QCOMPARE(store.markup(u"a"_s), changed);
    store.setMarkup(u"a"_s, {});
    QVERIFY(store.markup(u"a"_s).isEmpty());
    QVERIFY(!content().contains("service"));
}

void TestMarkupStore::readsWhatIsDocumented() {
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[markup]\n"
               "a\\1=account, , 50, 0.1, 0.05, up\n"
               "a\\2=category, Likes, 12.5, 0, 0, nearest\n"
               "a\\10=service, 102, 1, 0, 0, down\n"
               "a\\9=service, 102, 2, 0, 0, down\n");
    file.close();
    const MarkupStore store(m_file);
    Markup expected;
    expected.account = rule(u"50"_s, u"0.1"_s, u"0.05"_s, Rounding::Up);
    expected.categories.insert(u"Likes"_s, rule(u"12.5"_s));
    expected.services.insert(u"102"_s, rule(u"1"_s, u"0"_s, u"0"_s, Rounding::Down)); // the higher number
    QCOMPARE(store.markup(u"a"_s), expected);
}

void TestMarkupStore::leavesAloneWhatItCannotRead_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a word") << QByteArray(R"(a\5=nonsense)");
    QTest::newRow("a field short") << QByteArray(R"(a\5=service, 102, 50, 0, 0)");
    QTest::newRow("a field more") << QByteArray(R"(a\5=service, 102, 50, 0, 0, up, 1)");
    QTest::newRow("no number") << QByteArray(R"(a\5=service, 102, half, 0, 0, up)");
    QTest::newRow("another subject") << QByteArray(R"(a\5=provider, 102, 50, 0, 0, up)");
    QTest::newRow("another rounding") << QByteArray(R"(a\5=service, 102, 50, 0, 0, sideways)");
    QTest::newRow("out of range") << QByteArray(R"(a\5=service, 102, -101, 0, 0, up)");
    QTest::newRow("a service without an id") << QByteArray(R"(a\5=service, , 50, 0, 0, up)");
    QTest::newRow("an account with a name") << QByteArray(R"(a\5=account, b, 50, 0, 0, up)");
    QTest::newRow("not numbered") << QByteArray(R"(a\later=service, 102, 50, 0, 0, up)");
}

void TestMarkupStore::leavesAloneWhatItCannotRead() {
    QFETCH(const QByteArray, line);
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[markup]\n" + line + '\n');
    file.close();
    const QVariant before =
        QSettings(m_file, QSettings::IniFormat)
            .value(u"markup/"_s + QString::fromLatin1(line.left(line.indexOf('='))).replace(u'\\', u'/'));
    QVERIFY(before.isValid());
    MarkupStore store(m_file);
    QVERIFY(store.markup(u"a"_s).isEmpty());
    Markup markup;
    markup.services.insert(u"102"_s, rule(u"5"_s));
    store.setMarkup(u"a"_s, markup);
    QCOMPARE(store.markup(u"a"_s), markup);
    store.setMarkup(u"a"_s, {});
    QVERIFY(store.markup(u"a"_s).isEmpty());
    QSettings after(m_file, QSettings::IniFormat);
    QCOMPARE(after.value(u"markup/"_s + QString::fromLatin1(line.left(line.indexOf('='))).replace(u'\\', u'/')),
             before);
    QCOMPARE(after.allKeys().size(), 1);
}

void TestMarkupStore::keepsOutWhatIsNotValid() {
    MarkupStore store(m_file);
    Markup markup;
    markup.account = rule(u"-200"_s);
    store.setMarkup(u"a"_s, markup);
    QVERIFY(store.markup(u"a"_s).isEmpty());
}

void TestMarkupStore::goesWithItsAccount() {
    Settings settings(m_file);
    AccountSettings account;
    account.name = u"Main"_s;
    const QString id = settings.saveAccount(account);
    MarkupStore store(settings.filePath());
    store.setMarkup(id, manyRules());
    QCOMPARE(store.markup(id), manyRules());
    QCOMPARE(settings.account(id).name, u"Main"_s);
    settings.removeAccount(id);
    QVERIFY(store.markup(id).isEmpty());
    QVERIFY(!content().contains("102"));
}

QTEST_GUILESS_MAIN(TestMarkupStore)
#include "test_markup_store.moc"
