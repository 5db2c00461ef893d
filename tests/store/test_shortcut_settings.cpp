// SPDX-License-Identifier: GPL-3.0-or-later
// Chosen shortcuts and what was chosen in the search of everything, as they are kept.
#include "store/palette_memory.h"
#include "store/settings.h"
#include "store/shortcut_settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ShortcutSettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysAreKept() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"orderdeck.ini"_s);
        {
            Settings settings(file);
            ShortcutSettings shortcuts(settings);
            QVERIFY(!shortcuts.keys(u"a"_s));
            QVERIFY(!shortcuts.isAnyChanged());
            const QSignalSpy changed(&shortcuts, &ShortcutSettings::changed);
            shortcuts.setKeys({{u"a"_s, {u"Ctrl+E"_s}}, {u"b"_s, {}}});
            QCOMPARE(changed.count(), 1);
            QCOMPARE(changed.first().first().toStringList(), (QStringList{u"a"_s, u"b"_s}));
        }
        Settings settings(file);
        ShortcutSettings shortcuts(settings);
        QCOMPARE(shortcuts.keys(u"a"_s), QStringList{u"Ctrl+E"_s});
        QCOMPARE(shortcuts.keys(u"b"_s), QStringList()); // a person wants none
        QVERIFY(!shortcuts.keys(u"c"_s));
        const QSignalSpy changed(&shortcuts, &ShortcutSettings::changed);
        shortcuts.reset(u"c"_s);
        QCOMPARE(changed.count(), 0);
        shortcuts.reset(u"a"_s);
        QVERIFY(!shortcuts.keys(u"a"_s));
        shortcuts.resetAll();
        QCOMPARE(changed.count(), 2);
        QVERIFY(!ShortcutSettings(settings).isAnyChanged());
    }

    void damagedKeysAreNone() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"orderdeck.ini"_s));
        settings.setState(u"shortcuts"_s, R"({"a":["",5,"F2"],"b":"F3","c":{}})");
        const ShortcutSettings shortcuts(settings);
        QCOMPARE(shortcuts.keys(u"a"_s), QStringList{u"F2"_s});
        QVERIFY(!shortcuts.keys(u"b"_s));
        settings.setState(u"shortcuts"_s, "no JSON");
        QVERIFY(!ShortcutSettings(settings).isAnyChanged());
    }

    void choicesAreKeptTheNewestFirst() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"orderdeck.ini"_s));
        PaletteMemory memory(settings);
        for (int at = 0; at < PaletteMemory::most + 5; ++at)
            memory.remember({u"service:%1"_s.arg(at), u"Text %1"_s.arg(at)});
        memory.remember({u"service:20"_s, u"Newer text"_s});
        const PaletteMemory again(settings);
        QCOMPARE(again.choices(), memory.choices());
        QCOMPARE(again.choices().size(), PaletteMemory::most);
        QCOMPARE(again.choices().first(), (PaletteChoice{u"service:20"_s, u"Newer text"_s}));
        QCOMPARE(again.choices().at(1).key, u"service:24"_s);
        settings.setState(u"palette"_s, R"([5,{"key":""},{"key":"page:x","text":7}])");
        QCOMPARE(PaletteMemory(settings).choices(), (QList<PaletteChoice>{{u"page:x"_s, QString()}}));
    }
};

QTEST_GUILESS_MAIN(ShortcutSettingsTest)
#include "test_shortcut_settings.moc"
