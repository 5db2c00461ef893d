// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of a key in the memory of the running program once its account is removed, or has another key.
#include "../gui/program.h"
#include "../gui/window_hand.h"
#include "echo_shop.h"
#include "memory_look.h"

#include "core/wipe.h"
#include "store/key_traces.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

// The provider sees the key, so it has a process of its own.
int provide(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const EchoShop shop;
    std::printf("%s\n", qPrintable(shop.provider.address().toString()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace

class KeyMemoryTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_profile;
    QProcess m_provider;
    QString m_address;
    std::unique_ptr<PracticeProvider> m_unused;
    std::unique_ptr<Program> m_program;

    WindowHand hand() { return WindowHand(m_program->window()); }
    AccountDesk& account() { return *m_program->desk().current(); }

    // Letter by letter, so that nobody but the field ever has the whole.
    void typeInto(const QString& field, const MaskedSecret& key) {
        QWidget* widget = hand().named(field);
        QVERIFY(widget != nullptr);
        widget->setFocus();
        for (int at = 0; at < key.size(); ++at)
            QTest::keyClick(widget, key.letter(at).toLatin1());
    }
    void connectAccount(const QString& name, const MaskedSecret& key) {
        const auto before = m_program->desk().accounts().size();
        QVERIFY(hand().type(u"API address"_s, m_address));
        typeInto(u"API key"_s, key);
        QVERIFY(hand().type(u"Account name"_s, name));
        QVERIFY(hand().click(u"Connect"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_program->desk().accounts().size() == before + 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(account().balance().balance().has_value(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(account().catalog().catalog() != nullptr, patience);
    }
    // All that makes copies of a key: orders, answers that hold it, settings that are written, the key shown and
    // copied.
    void work(const QString& name, const MaskedSecret& key) {
        AccountSettings settings = account().account();
        settings.perMinute = 6000;
        m_program->desk().changeAccount(settings, {});
        QTRY_VERIFY_WITH_TIMEOUT(account().catalog().catalog() != nullptr, patience);
        for (int order = 0; order < 3; ++order) {
            const CatalogPtr catalog = account().catalog().catalog();
            OrderDraft draft(catalog->service(catalog->find(u"1"_s)), u"USD"_s);
            draft.setValue(Field::Link, u"https://example.com/%1"_s.arg(order));
            draft.setValue(Field::Quantity, u"100"_s);
            account().placer().place(draft.checked().value());
            QTRY_VERIFY_WITH_TIMEOUT(!account().placer().isBusy(), patience);
        }
        account().balance().check();
        QTRY_VERIFY_WITH_TIMEOUT(!account().balance().isChecking(), patience);
        edit(name);
        QVERIFY(hand().click(u"Show key"_s));
        const auto* shown = qobject_cast<QLineEdit*>(hand().named(u"Kept API key"_s));
        QTRY_VERIFY(key.isSame(shown->text()));
        QVERIFY(hand().click(u"Copy key"_s));
        QTRY_VERIFY(key.isSame(QApplication::clipboard()->text()));
        QVERIFY(hand().click(u"Cancel"_s));
    }
    void edit(const QString& name) {
        QVERIFY(hand().click(u"Settings"_s));
        m_program->window().showSettings(u"accounts"_s);
        QTRY_VERIFY(hand().shows(u"Edit "_s + name));
        QVERIFY(hand().click(u"Edit "_s + name));
        QTRY_VERIFY(hand().shows(u"Kept API key"_s));
    }
    void remove(const QString& name) {
        QVERIFY(hand().click(u"Settings"_s));
        m_program->window().showSettings(u"accounts"_s);
        QTRY_VERIFY(hand().shows(u"Remove "_s + name));
        QVERIFY(hand().click(u"Remove "_s + name));
        QVERIFY(hand().click(u"Remove account"_s));
    }
    static QString textOf(const MaskedSecret& key) {
        QString text;
        for (int at = 0; at < key.size(); ++at)
            text += key.letter(at);
        return text;
    }
    // Told one by one, and how many.
    static qsizetype left(const MaskedSecret& key) {
        const QStringList places = key.placesInMemory();
        for (const QString& place : places)
            qWarning("%s", qPrintable(place));
        return places.size();
    }

private Q_SLOTS:
    void initTestCase() {
#ifndef Q_OS_LINUX
        QSKIP("only Linux shows a process its own memory");
#endif
        m_provider.start(QCoreApplication::applicationFilePath(), {u"--provide"_s});
        QVERIFY(m_provider.waitForReadyRead(patience));
        m_address = QString::fromUtf8(m_provider.readLine()).trimmed();
        m_unused = std::make_unique<PracticeProvider>(PracticeOptions());
        m_program = std::make_unique<Program>(*qApp, m_profile.path(), *m_unused);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen(), patience);
        m_program->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_program->window()));
    }
    void cleanupTestCase() {
        m_program.reset();
        m_provider.kill();
        m_provider.waitForFinished();
    }

    // Blocks of a size that the C library keeps aside when they are given back, and of which few others are.
    void whatIsWipedIsGone() {
        const MaskedSecret key(48);
        for (const bool wiped : {false, true}) {
            QString text;
            text.reserve(431);
            QByteArray bytes;
            bytes.reserve(903);
            for (int at = 0; at < key.size(); ++at) {
                text += key.letter(at);
                bytes += key.letter(at).toLatin1();
            }
            QCOMPARE(key.placesInMemory().size(), 2);
            if (wiped) {
                wipe(text);
                wipe(bytes);
            } else {
                text = QString();
                bytes = QByteArray();
                QCOMPARE(key.placesInMemory().size(), 2); // so that this test can see
                const int found = KeyTraces(textOf(key)).wipe();
                QVERIFY2(found >= 2, QByteArray::number(found).constData());
            }
            QCOMPARE(left(key), 0);
        }
    }

    // What may stand in memory for its own sake is left alone.
    void onlyKeysAreLookedFor() {
        for (const char* text : {"practice", "https://example.com/api/v2", "12345678901234567890",
                                 "abcdefghijklmnopqrst", "abc123", "a key of 3 words and 2 5"})
            QVERIFY2(!KeyTraces::isUnmistakable(QString::fromLatin1(text)), text);
        for (const char* text : {"0123456789abcdef", "d41d8cd98f00b204e9800998ecf8427e", "live_Abc-123_xyz-456"})
            QVERIFY2(KeyTraces::isUnmistakable(QString::fromLatin1(text)), text);
    }

    void anAccountIsRemoved() {
        const MaskedSecret key(32);
        QTRY_VERIFY(hand().shows(u"API address"_s));
        connectAccount(u"First"_s, key);
        work(u"First"_s, key);
        const auto before = key.placesInMemory().size();
        QVERIFY(before > 0); // so that this test can see
        QSignalSpy wiped(&m_program->desk().keys(), &AccountKeys::tracesWiped);
        remove(u"First"_s);
        QTRY_COMPARE_WITH_TIMEOUT(wiped.size(), 1, patience);
        std::printf("key in memory: %lld places before, %d overwritten\n", static_cast<long long>(before),
                    wiped.first().first().toInt());
        QVERIFY(QApplication::clipboard()->text().isEmpty());
        QCOMPARE(left(key), 0);
    }

    void aKeyIsReplaced() {
        const MaskedSecret first(40);
        const MaskedSecret second(40);
        QTRY_VERIFY(hand().shows(u"API address"_s));
        connectAccount(u"Second"_s, first);
        edit(u"Second"_s);
        typeInto(u"New API key"_s, second);
        QSignalSpy wiped(&m_program->desk().keys(), &AccountKeys::tracesWiped);
        QVERIFY(hand().click(u"Save"_s));
        QTRY_COMPARE_WITH_TIMEOUT(wiped.size(), 1, patience);
        QCOMPARE(left(first), 0);
        work(u"Second"_s, second); // which it has, and asks with
    }

    // Nothing is taken from an account that goes on with the same key.
    void anotherAccountHasTheSame() {
        const MaskedSecret key(36);
        Desk& desk = m_program->desk();
        const QString plain = textOf(key);
        desk.addAccount(QUrl(m_address), plain, u"Third"_s);
        const QString third = desk.current()->id();
        desk.addAccount(QUrl(m_address), plain, u"Fourth"_s);
        QTRY_VERIFY_WITH_TIMEOUT(account().balance().balance().has_value(), patience);
        QSignalSpy wiped(&desk.keys(), &AccountKeys::tracesWiped);
        desk.removeAccount(third);
        work(u"Fourth"_s, key);
        QVERIFY(wiped.isEmpty());
        desk.removeAccount(desk.current()->id());
        QTRY_COMPARE_WITH_TIMEOUT(wiped.size(), 1, patience);
    }
};

int main(int argc, char* argv[]) {
    if (argc > 1 && qstrcmp(argv[1], "--provide") == 0)
        return provide(argc, argv);
    QApplication application(argc, argv);
    KeyMemoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "key_memory_test.moc"
