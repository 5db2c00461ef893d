// SPDX-License-Identifier: GPL-3.0-or-later
// Every label, button and table head has room for its words: on each page, in each language, in the usual window and in
// a small one.
#include "fit.h"
#include "scene.h"
#include "story.h"

#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Of each room the one with the most words; tests/run --fit has all scenes in each language.
const QStringList& inEachLanguage() {
    static const QStringList names{
        u"first-run-empty"_s,  u"services-full"_s,   u"ticket-wrong"_s,     u"bulk-checked"_s,         u"orders-full"_s,
        u"orders-partial"_s,   u"refills-full"_s,    u"unconfirmed-find"_s, u"balance-full"_s,         u"record-full"_s,
        u"settings-notices"_s, u"settings-ledger"_s, u"settings-network"_s, u"settings-two-accounts"_s};
    return names;
}

} // namespace

class FitTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_worlds;

private Q_SLOTS:
    void initTestCase() {
        const QString problem = Story::tell(*qApp, QDir(m_worlds.path()));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    // What is looked for is found.
    void aCutWordIsNoticed() {
        Settings settings(m_worlds.filePath(u"own.ini"_s));
        Theme theme(*qApp, settings);
        QWidget page;
        auto* label = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, u"Balance at first"_s, &page);
        label->resize(label->sizeHint());
        auto* button = plainButton(theme, {}, u"Check now"_s, &page);
        button->resize(button->sizeHint());
        page.show();
        QCOMPARE(cutTexts(page), QStringList());
        label->resize(label->width() - 2, label->height());
        QCOMPARE(cutTexts(page).size(), 1);
        button->resize(button->width() - 20, button->height());
        QCOMPARE(cutTexts(page).size(), 2);
    }

    void everythingFits_data() {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        const bool all = qEnvironmentVariableIsSet("ORDERDECK_FIT_ALL");
        const auto scenes = allScenes();
        for (int at = 0; at < scenes.size(); ++at) {
            const QString& name = scenes.at(at).name;
            QTest::addRow("%s en 1280", qPrintable(name)) << at << u"en"_s << QSize(1280, 800);
            for (const auto& [code, own] : Language::choices()) {
                if (all || (code != "en"_L1 && inEachLanguage().contains(name)))
                    QTest::addRow("%s %s 1024", qPrintable(name), qPrintable(code)) << at << code << QSize(1024, 700);
            }
        }
    }
    void everythingFits() {
        QFETCH(const int, scene);
        QFETCH(const QString, language);
        QFETCH(const QSize, size);
        const Scene shown = allScenes().at(scene);
        Stage stage(*qApp, QDir(m_worlds.path()), language, size);
        stage.open(shown.world, shown.faults);
        shown.show(stage);
        std::ignore = stage.picture(Appearance::Light); // until nothing moves any more
        QVERIFY2(stage.hand().problem().isEmpty(), qPrintable(stage.hand().problem()));
        QStringList cut;
        for (const auto* place : stage.hand().places())
            cut += cutTexts(*place);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u", "_s)));
    }
};

QTEST_MAIN(FitTest)
#include "fit_test.moc"
