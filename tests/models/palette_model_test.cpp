// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/catalog_maker.h"
#include "ledger_fixture.h"
#include "models/palette_model.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

class PaletteModelTest final : public QObject {
    Q_OBJECT

private:
    using Kind = PaletteEntry::Kind;

    std::unique_ptr<LedgerFixture> m_fixture;
    std::unique_ptr<PaletteModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    PaletteSources m_sources;

    static PaletteEntry entry(Kind kind, const QString& id, const QString& text) {
        PaletteEntry made;
        made.kind = kind;
        made.id = id;
        made.text = text;
        return made;
    }

    [[nodiscard]] QStringList keys() const {
        QStringList found;
        for (int row = 0; row < m_model->rowCount(); ++row)
            found.append(m_model->index(row).data(Role::Key).toString());
        return found;
    }

    void settle() const { QTRY_VERIFY(!m_model->isAsking()); }

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<LedgerFixture>();
        QVERIFY(m_fixture->isOpen());
        m_model = std::make_unique<PaletteModel>(m_fixture->ledger());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_sources = {};
        m_sources.entries = {entry(Kind::Page, u"page.orders"_s, u"Show Orders"_s),
                             entry(Kind::Action, u"orders.export"_s, u"Export orders…"_s),
                             entry(Kind::Account, u"b"_s, u"Second shop"_s)};
        m_sources.catalog = makeCatalog({makeService(u"101"_s, u"Followers <b>real</b>"_s, u"Social"_s),
                                         makeService(u"4711"_s, u"Likes"_s, u"Social"_s)});
        m_sources.useful = {u"page:page.orders"_s, u"action:gone"_s};
    }

    void cleanup() {
        m_tester.reset();
        m_model.reset();
        m_fixture.reset();
    }

    void findsWhatIsTyped() {
        m_model->begin(m_sources);
        m_model->setText(u"folow"_s);
        QCOMPARE(keys(), QStringList{u"service:101"_s}); // a letter is left out
        const QModelIndex row = m_model->index(0);
        QCOMPARE(row.data().toString(), u"101 · Followers <b>real</b>"_s);
        QCOMPARE(row.data(PaletteModel::Kind).toString(), u"Service"_s);
        QVERIFY(!row.data(PaletteModel::Parts).value<QList<TextPart>>().isEmpty());
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Service"_s));
        m_model->setText(u"orders"_s);
        QCOMPARE(keys().first(2), (QStringList{u"page:page.orders"_s, u"action:orders.export"_s}));
        m_model->setText(u"second"_s);
        QCOMPARE(keys(), QStringList{u"account:b"_s});
        m_model->setText(u"social likes"_s);
        QCOMPARE(m_model->index(0).data(PaletteModel::Kind).toString(), u"Service · Social"_s); // what fits is told
        m_model->setText(u"nothing of that kind"_s);
        QCOMPARE(keys(), QStringList());
        settle();
    }

    void beginsWithWhatWasChosenLately() {
        m_sources.recent = {{u"service:4711"_s, u"4711 · Likes"_s},
                            {u"order:17"_s, u"900 · Followers"_s},
                            {u"service:999"_s, u"999 · went"_s},
                            {u"action:went"_s, u"Went"_s},
                            {u"action:orders.export"_s, u"Export"_s}};
        m_model->begin(m_sources);
        QCOMPARE(keys(),
                 (QStringList{u"service:4711"_s, u"order:17"_s, u"action:orders.export"_s, u"page:page.orders"_s}));
        QCOMPARE(m_model->index(1).data().toString(), u"900 · Followers"_s);
        // Of what fits alike, what was chosen lately comes first.
        m_sources.entries = {entry(Kind::Action, u"one"_s, u"Export one"_s),
                             entry(Kind::Action, u"two"_s, u"Export two"_s)};
        m_sources.recent = {{u"action:two"_s, u"Export two"_s}};
        m_model->begin(m_sources);
        m_model->setText(u"export"_s);
        QCOMPARE(keys(), (QStringList{u"action:two"_s, u"action:one"_s}));
        settle();
    }

    void findsOrdersBehindTheOthers() {
        const OrderKey key = m_fixture->place(u"88001"_s, u"https://example.com/show"_s);
        m_model->begin(m_sources);
        QSignalSpy found(m_model.get(), &PaletteModel::found);
        m_model->setText(u"show"_s);
        QCOMPARE(keys(), QStringList{u"page:page.orders"_s});
        QVERIFY(m_model->isAsking());
        QVERIFY(!m_model->wantsOrders());
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(keys(), (QStringList{u"page:page.orders"_s, u"order:%1"_s.arg(key)}));
        QVERIFY(!m_model->isAsking());
        QVERIFY(m_model->index(1).data().toString().startsWith(u"88001 · "_s));
        QCOMPARE(m_model->at(1).kind, Kind::Order);
    }

    void digitsMeanAnOrderFirst() {
        const OrderKey key = m_fixture->place(u"47110"_s);
        m_model->begin(m_sources);
        m_model->setText(u"4711"_s);
        QCOMPARE(keys(), QStringList{u"service:4711"_s});
        QVERIFY(m_model->wantsOrders());
        QTRY_COMPARE(keys(), (QStringList{u"order:%1"_s.arg(key), u"service:4711"_s}));
    }

    void anOlderAnswerIsNeverTold() {
        m_fixture->place(u"88001"_s, u"https://example.com/older"_s);
        m_model->begin(m_sources);
        QSignalSpy found(m_model.get(), &PaletteModel::found);
        m_model->setText(u"older"_s);
        m_model->setText(u"newer"_s);
        QTRY_COMPARE(found.count(), 1);
        QCOMPARE(keys(), QStringList());
        m_model->setText(u"older"_s);
        m_model->setText({});
        QVERIFY(!m_model->isAsking());
        QCOMPARE(keys(), QStringList{u"page:page.orders"_s});
    }

    void servicesOfSeveralAccountsAreToldApart() {
        PaletteEntry one = entry(Kind::Service, u"5"_s, u"5"_s);
        one.accountId = u"a"_s;
        PaletteEntry other = one;
        other.accountId = u"b"_s;
        QVERIFY(paletteKey(one) != paletteKey(other));
        one.note = u"Shop"_s;
        QCOMPARE(paletteKindText(one), u"Service · Shop"_s);
    }
};

QTEST_GUILESS_MAIN(PaletteModelTest)
#include "palette_model_test.moc"
