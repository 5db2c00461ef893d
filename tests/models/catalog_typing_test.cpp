// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_builder.h"
#include "models/catalog_model.h"

#include <QAbstractItemModelTester>
#include <QMutex>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

constexpr int services = 100'000;

CatalogPtr hundredThousand() {
    CatalogBuilder builder(services, services * 40);
    for (int i = 0; i < services; ++i) {
        const std::string id = std::to_string(i);
        const std::string name = (i % 1'000 == 0 ? "Instagramm likes " : "Instagram views ") + id;
        CatalogEntry entry;
        entry.id = id;
        entry.name = name;
        entry.category = "Instagram";
        entry.type = "Default";
        entry.rate = Decimal(i % 90 + 1);
        builder.add(entry);
    }
    return builder.build();
}

/// The passes of a model's engine, and a gate before each.
class Passes final {
public:
    explicit Passes(CatalogModel& model) {
        model.setPassObserver([this](const CatalogQuery& query) {
            {
                const QMutexLocker lock(&m_mutex);
                m_texts.append(query.text);
                m_onGuiThread += QThread::currentThread() == m_gui ? 1 : 0;
            }
            m_begun.release();
            if (QThread::currentThread() != m_gui)
                m_gate.acquire();
        });
    }
    void open(int passes = 1) { m_gate.release(passes); }
    [[nodiscard]] bool waitForOne() { return m_begun.tryAcquire(1, 10'000); }
    [[nodiscard]] QStringList texts() {
        const QMutexLocker lock(&m_mutex);
        return m_texts;
    }
    [[nodiscard]] int onGuiThread() {
        const QMutexLocker lock(&m_mutex);
        return m_onGuiThread;
    }

private:
    QThread* m_gui = QThread::currentThread();
    QMutex m_mutex;
    QStringList m_texts;
    int m_onGuiThread = 0;
    QSemaphore m_begun;
    QSemaphore m_gate;
};

CatalogQuery textQuery(const QString& text) {
    CatalogQuery query;
    query.text = text;
    return query;
}

} // namespace

/// Counts what typing costs instead of timing it.
class CatalogTypingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheLastOfTenLetters();
    void showsEachLettersResultInOrder();
    void answersEnterAtOnce();
    void keepsTheResultOfTheLastGoodText();

private:
    CatalogPtr m_catalog;
};

void CatalogTypingTest::initTestCase() {
    m_catalog = hundredThousand();
}

// All ten while the first one's pass still runs: two passes, those of the first and the last.
void CatalogTypingTest::showsTheLastOfTenLetters() {
    CatalogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalog(m_catalog, u"USD"_s, false);
    Passes passes(model);
    QSignalSpy changed(&model, &CatalogModel::matchesChanged);
    const QString word = u"instagramm"_s;
    model.setQuery(textQuery(word.left(1)));
    QVERIFY(passes.waitForOne());
    for (qsizetype letters = 2; letters <= word.size(); ++letters) {
        model.setQuery(textQuery(word.left(letters)));
        QCOMPARE(model.query().text, word.left(letters));
        QVERIFY(model.isPending());
        QCOMPARE(model.rowCount(), services); // nothing waited for the pass, and nothing half done is shown
    }
    passes.open(10);
    QTRY_VERIFY(!model.isPending());
    QCOMPARE(model.rowCount(), services / 1'000);
    QCOMPARE(passes.texts(), QStringList({word.left(1), word}));
    QCOMPARE(passes.onGuiThread(), 0);
    QCOMPARE(changed.size(), 1); // the first letter's answer came too late to be shown
}

// Slowly enough for each pass to end: as many passes as letters, and the results in the letters' order.
void CatalogTypingTest::showsEachLettersResultInOrder() {
    CatalogModel model;
    model.setCatalog(m_catalog, u"USD"_s, false);
    Passes passes(model);
    QSignalSpy changed(&model, &CatalogModel::matchesChanged);
    const QString word = u"likes 7000"_s;
    const QList<int> rows = {100, 100, 100, 100, 100, 100, 19, 11, 11, 11};
    QStringList asked;
    for (qsizetype letters = 1; letters <= word.size(); ++letters) {
        asked.append(word.left(letters));
        passes.open();
        model.setQuery(textQuery(asked.last()));
        QTRY_COMPARE(changed.size(), letters);
        QCOMPARE(model.rowCount(), rows.at(letters - 1));
    }
    QCOMPARE(passes.texts(), asked);
    QCOMPARE(passes.onGuiThread(), 0);
}

// Enter while a pass runs: one pass on this thread, that of what is typed; the running one's answer is dropped.
void CatalogTypingTest::answersEnterAtOnce() {
    CatalogModel model;
    model.setCatalog(m_catalog, u"USD"_s, false);
    Passes passes(model);
    QSignalSpy changed(&model, &CatalogModel::matchesChanged);
    model.setQuery(textQuery(u"i"_s));
    QVERIFY(passes.waitForOne());
    model.setQuery(textQuery(u"99000"_s));
    model.finishQuery();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.serviceAt(0).id, u"99000"_s);
    QCOMPARE(passes.onGuiThread(), 1);
    passes.open(2);
    model.setQuery(textQuery(u"98000"_s));
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(model.serviceAt(0).id, u"98000"_s);
    QCOMPARE(passes.texts(), QStringList({u"i"_s, u"99000"_s, u"98000"_s}));
}

void CatalogTypingTest::keepsTheResultOfTheLastGoodText() {
    CatalogModel model;
    model.setCatalog(m_catalog, u"USD"_s, false);
    Passes passes(model);
    passes.open(10);
    QSignalSpy changed(&model, &CatalogModel::matchesChanged);
    QSignalSpy problems(&model, &CatalogModel::problemChanged);
    model.setQuery(textQuery(u"likes"_s));
    QTRY_COMPARE(changed.size(), 1);
    model.setQuery(textQuery(u"likes rate<"_s));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(model.problem()->at, 6);
    QCOMPARE(model.problem()->length, 5);
    QVERIFY(!model.problem()->words.isEmpty());
    QVERIFY(!model.isPending());
    QCOMPARE(passes.texts(), QStringList({u"likes"_s}));
    QCOMPARE(model.rowCount(), 100);

    // Other conditions hold meanwhile, with the last text that could be read.
    CatalogQuery turned = textQuery(u"likes rate<"_s);
    turned.descending = true;
    model.setQuery(turned);
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(model.rowCount(), 100);
    QCOMPARE(model.serviceAt(0).id, u"99000"_s);
    turned.text = u"likes rate<2"_s;
    model.setQuery(turned);
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(problems.size(), 2);
    QVERIFY(!model.problem());
    QCOMPARE(model.rowCount(), 12); // every ninth of them has rate 1
}

QTEST_GUILESS_MAIN(CatalogTypingTest)
#include "catalog_typing_test.moc"
