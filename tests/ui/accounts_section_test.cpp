// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts in the settings: colour, order, where the key is kept, showing it, and settings in a file.
#include "services_fixture.h"

#include "desk/desk.h"
#include "support/fake_keychain.h"
#include "ui/kit/account_dot.h"
#include "ui/kit/copied_secret.h"
#include "ui/kit/message_bar.h"
#include "ui/settings/account_key_panel.h"
#include "ui/settings/account_row.h"
#include "ui/settings/accounts_section.h"
#include "ui/settings/settings_file_section.h"
#include "ui/shell/account_box.h"
#include "ui/shell/key_messages.h"
#include "ui/theme/account_colors.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = KeyProblem::Kind;

namespace {

const QString secret = u"0123456789abcdef"_s;

double luminance(const QColor& color) {
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double high = std::max(luminance(one), luminance(other));
    const double low = std::min(luminance(one), luminance(other));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class AccountsSectionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_provider = std::make_unique<FakeProvider>();
        m_provider->setHandler([](const FakeRequest& request) {
            return request.value(u"action"_s) == u"services"_s
                       ? FakeReply::json("[]")
                       : FakeReply::json(R"({"balance":"100.84292","currency":"USD"})");
        });
        const QString ini = m_folder->filePath(u"orderdeck.ini"_s);
        m_settings = std::make_unique<Settings>(ini);
        auto keychain = std::make_unique<FakeKeychain>();
        m_keychain = keychain.get();
        m_keys = std::make_unique<KeyStore>(ini, std::move(keychain));
        m_ledger = std::make_unique<Ledger>(m_folder->filePath(u"ledger.sqlite"_s));
        m_ledger->open().waitForFinished();
        m_theme = std::make_unique<Theme>(*qApp, *m_settings);
        begin();
        m_desk->addAccount(m_provider->address(), secret, u"First"_s);
        m_first = m_desk->current()->id();
    }
    void cleanup() {
        m_page.reset();
        m_theme.reset();
        m_desk.reset();
        m_ledger.reset();
        m_keys.reset();
        m_settings.reset();
        m_provider.reset();
    }

    void theKeyIsShownAtRequestAndHiddenAgain() {
        open(u"First"_s);
        QVERIFY(!key().text().contains(secret));
        click(u"Show key"_s);
        QTRY_COMPARE(key().text(), secret);
        click(u"Hide key"_s);
        QVERIFY(!key().text().contains(secret));
        click(u"Show key"_s);
        QTRY_COMPARE(key().text(), secret);
        named<QLineEdit>(*m_page, u"Account name"_s)->setFocus();
        QTRY_VERIFY(!key().text().contains(secret));
        click(u"Show key"_s);
        QTRY_COMPARE(key().text(), secret);
        m_page->hide(); // as when another page is shown
        m_page->show();
        QVERIFY(!key().text().contains(secret));
    }

    void theKeyIsHiddenAfterAWhile() {
        AccountKeyPanel panel(*m_desk, *m_theme, m_first, nullptr, {.shown = 200ms});
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto* edit = named<QLineEdit>(panel, u"Kept API key"_s);
        QTest::mouseClick(named<QAbstractButton>(panel, u"Show key"_s), Qt::LeftButton);
        QTRY_COMPARE(edit->text(), secret);
        QTRY_VERIFY(edit->text() != secret);
    }

    void theKeyIsCopiedAtRequestAndNotRemembered() {
        open(u"First"_s);
        click(u"Copy key"_s);
        QTRY_COMPARE(QApplication::clipboard()->text(), secret);
        QVERIFY(QApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
        QVERIFY(!key().text().contains(secret));
        QApplication::clipboard()->clear();
    }

    void aCopiedKeyLeavesTheClipboard() {
        AccountKeyPanel panel(*m_desk, *m_theme, m_first, nullptr, {.copied = 1'500ms});
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QClipboard& clipboard = *QApplication::clipboard();
        const auto press = [&panel](const QString& name) {
            QTest::mouseClick(named<QAbstractButton>(panel, name), Qt::LeftButton);
        };
        press(u"Copy key"_s);
        QTRY_COMPARE(clipboard.text(), secret);
        QVERIFY(saidIn(panel).contains(u"It leaves the clipboard in 2 second"_s));
        QTRY_VERIFY(clipboard.text().isEmpty());
        // What was copied since stays, even where it is copied again meanwhile.
        press(u"Copy key"_s);
        QTRY_COMPARE(clipboard.text(), secret);
        clipboard.setText(u"something else"_s);
        QTRY_VERIFY(qApp->findChild<CopiedSecret*>() == nullptr);
        QCOMPARE(clipboard.text(), u"something else"_s);
        QVERIFY(!clipboard.mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    }

    void aCopiedKeyLeavesTheClipboardAtTheEnd() {
        open(u"First"_s);
        click(u"Copy key"_s);
        QTRY_COMPARE(QApplication::clipboard()->text(), secret);
        QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(); });
        QCoreApplication::exec();
        QVERIFY(QApplication::clipboard()->text().isEmpty());
    }

    void aKeyThatIsShownAndCopiedByHandLeavesIt() {
        AccountKeyPanel panel(*m_desk, *m_theme, m_first, nullptr, {.copied = 1'500ms});
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto* edit = named<QLineEdit>(panel, u"Kept API key"_s);
        QTest::mouseClick(named<QAbstractButton>(panel, u"Show key"_s), Qt::LeftButton);
        QTRY_COMPARE(edit->text(), secret);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), secret);
        QCOMPARE(QApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QTRY_VERIFY(QApplication::clipboard()->text().isEmpty());
    }

    void theKeyIsMovedThereAndBack() {
        open(u"First"_s);
        click(u"System keychain"_s);
        QTRY_COMPARE(m_keychain->keys.value(m_first), secret);
        QTRY_VERIFY(saidIn(*m_page).contains(u"The key is now in the keychain alone."_s));
        QTRY_VERIFY(named<QWidget>(*m_page, u"Settings file"_s)->isEnabled());
        QCOMPARE(m_keys->home(m_first), KeyHome::Keychain);
        click(u"Show key"_s);
        QTRY_COMPARE(key().text(), secret);
        click(u"Settings file"_s);
        QTRY_COMPARE(m_keys->key(m_first), secret);
        QTRY_VERIFY(m_keychain->keys.isEmpty());
        QTRY_VERIFY(saidIn(*m_page).contains(u"The key is now in orderdeck.ini."_s));
    }

    void aKeychainThatRefusesIsTold() {
        m_keychain->refuses.insert(FakeKeychain::Call::Write, Kind::NoKeychain);
        open(u"First"_s);
        click(u"System keychain"_s);
        QTRY_VERIFY(saidIn(*m_page).contains(u"The key stays where it was. There is no keychain"_s));
        auto* file = named<QAbstractButton>(*m_page, u"Settings file"_s);
        QVERIFY(file->isChecked() && file->isEnabled());
        QCOMPARE(m_keys->key(m_first), secret);
    }

    void anAccountWithoutItsKeyIsToldAndTriedAgain() {
        QVERIFY(
            QTest::qWaitFor([move = m_desk->keys().move(m_first, KeyHome::Keychain)] { return move.isFinished(); }));
        m_keychain->refuses.insert(FakeKeychain::Call::Read, Kind::Locked);
        begin();
        QTRY_VERIFY(m_bar->texts().join(u' ').contains(u"First: The keychain is locked"_s));
        m_keychain->refuses.clear();
        QTest::mouseClick(named<QAbstractButton>(*m_bar, u"Try again"_s), Qt::LeftButton);
        QTRY_VERIFY(m_bar->texts().isEmpty());
        QTRY_COMPARE(m_desk->current()->connection(), AccountDesk::Connection::Online);
    }

    void anAccountHasAColour() {
        open(u"First"_s);
        auto* colors = named<QComboBox>(*m_page, u"Colour"_s);
        QCOMPARE(colors->count(), accountColorCount);
        colors->setCurrentText(u"Purple"_s);
        click(u"Save"_s);
        QCOMPARE(m_settings->account(m_first).color, AccountColor::Purple);
        QCOMPARE(m_page->findChild<AccountDot*>()->color(), AccountColor::Purple);
        const auto box = named<QComboBox>(*m_page, u"Account"_s);
        const QColor drawn = box->itemIcon(0).pixmap(Size::icon).toImage().pixelColor(Size::icon / 2, Size::icon / 2);
        QCOMPARE(drawn.rgb(), accountColor(*m_theme, AccountColor::Purple).rgb());
        m_desk->addAccount(m_provider->address(), u"second-key"_s, u"Second"_s);
        QVERIFY(m_settings->account(m_desk->current()->id()).color != AccountColor::Purple);
    }

    void coloursAreSeenOnEveryGround() {
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            m_settings->setAppearance(appearance);
            const auto& tokens = m_theme->tokens();
            QSet<QRgb> different;
            for (int at = 0; at < accountColorCount; ++at) {
                const auto color = accountColor(*m_theme, static_cast<AccountColor>(at));
                different.insert(color.rgb());
                for (const QColor& ground : {tokens.window, tokens.surface, tokens.raised, tokens.selection})
                    QVERIFY2(contrast(color, ground) >= 3, qPrintable(color.name() + u" on "_s + ground.name()));
                QVERIFY(!accountColorName(static_cast<AccountColor>(at)).isEmpty());
            }
            QCOMPARE(different.size(), accountColorCount);
        }
    }

    void accountsArePutInOrder() {
        m_desk->addAccount(m_provider->address(), u"second-key"_s, u"Second"_s);
        m_desk->addAccount(m_provider->address(), u"third-key"_s, u"Third"_s);
        QTRY_VERIFY(named<QWidget>(*m_page, u"Move Third up"_s) != nullptr);
        QVERIFY(!named<QWidget>(*m_page, u"Move First up"_s)->isEnabled());
        auto* up = named<QAbstractButton>(*m_page, u"Move Third up"_s);
        up->setFocus();
        QTest::keyClick(up, Qt::Key_Space);
        QCOMPARE(names(), (QStringList{u"First"_s, u"Third"_s, u"Second"_s}));
        QVERIFY(up->hasFocus());
        QTest::keyClick(up, Qt::Key_Space);
        QCOMPARE(names(), (QStringList{u"Third"_s, u"First"_s, u"Second"_s}));
        QVERIFY(named<QWidget>(*m_page, u"Move Third down"_s)->hasFocus());
        QTRY_COMPARE(rowNames(), names()); // as they are seen, from above
    }

    void settingsGoOutAndIn() {
        const QString file = m_folder->filePath(u"out.json"_s);
        m_file->exportTo(file);
        QVERIFY(saidIn(*m_file).contains(u"without keys"_s));
        const auto out = SettingsCopy::readFrom(file);
        QVERIFY(out && out.value().keys.isEmpty());
        m_file->readFrom(file);
        QVERIFY(saidIn(*m_file).contains(u"Nothing would change"_s));

        SettingsCopy more = out.value();
        more.values.insert(u"accounts/ids"_s, QStringList{m_first, u"abc"_s});
        more.values.insert(u"accounts/abc/name"_s, u"<b>Second</b>"_s);
        more.values.insert(u"accounts/abc/address"_s, m_provider->address().toString());
        more.keys.insert(u"abc"_s, u"second-key"_s);
        QVERIFY(more.writeTo(file));
        m_file->readFrom(file);
        QVERIFY(saidIn(*m_file).contains(u"The account <b>Second</b> is added."_s));
        QVERIFY(!saidIn(*m_file).contains(u"second-key"_s));
        QCOMPARE(m_desk->accounts().size(), 1);
        click(u"Import"_s);
        QTRY_COMPARE(m_desk->accounts().size(), 2);
        QTRY_VERIFY(m_desk->account(u"abc"_s) != nullptr);
        QTRY_COMPARE(m_desk->account(u"abc"_s)->connection(), AccountDesk::Connection::Online);
        QCOMPARE(m_keys->key(m_first), secret);
    }

    void keysGoOutOnlyWhenAsked() {
        QVERIFY(
            QTest::qWaitFor([move = m_desk->keys().move(m_first, KeyHome::Keychain)] { return move.isFinished(); }));
        m_desk->addAccount(m_provider->address(), u"second-key"_s, u"Second"_s);
        const QString file = m_folder->filePath(u"out.json"_s);
        click(u"With the API keys"_s);
        QVERIFY(saidIn(*m_file).contains(u"whoever has it can spend"_s));
        m_file->exportTo(file);
        QTRY_VERIFY(saidIn(*m_file).contains(u"2 API key"_s));
        QCOMPARE(SettingsCopy::readFrom(file).value().keys.size(), 2);
        QVERIFY(!named<QAbstractButton>(*m_page, u"With the API keys"_s)->isChecked());
        m_file->exportTo(file);
        QCOMPARE(SettingsCopy::readFrom(file).value().keys.size(), 0);
        // What cannot be read is named.
        m_keychain->refuses.insert(FakeKeychain::Call::Read, Kind::Silent);
        click(u"With the API keys"_s);
        m_file->exportTo(file);
        QTRY_VERIFY(saidIn(*m_file).contains(u"could not be read: First"_s));
        QCOMPARE(SettingsCopy::readFrom(file).value().keys.size(), 1);
    }

    void settingsThatCannotBeKeptAreTold() {
        const QString ini = m_settings->filePath();
        m_settings->flush();
        QVERIFY(QFile::remove(ini) && QDir().mkdir(ini));
        m_settings->setPollSeconds(33);
        QTRY_VERIFY(m_bar->texts().join(u' ').contains(u"Settings cannot be kept"_s));
        QVERIFY(QDir().rmdir(ini));
        m_settings->setPollSeconds(34);
        QTRY_VERIFY(m_bar->texts().isEmpty());
    }

private:
    // The program's start, as far as it matters here.
    void begin() {
        m_page.reset();
        m_desk = std::make_unique<Desk>(
            m_network, *m_ledger, *m_settings, *m_keys, [] { return QUrl(); }, QString());
        m_page = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(m_page.get());
        m_bar = new MessageBar(*m_theme, m_page.get());
        column->addWidget(m_bar);
        new KeyMessages(*m_desk, *m_settings, *m_bar, m_bar);
        column->addWidget(new AccountBox(*m_desk, *m_theme, m_page.get()));
        column->addWidget(new AccountsSection(*m_desk, *m_theme, m_page.get()));
        m_file = new SettingsFileSection(*m_desk, *m_settings, *m_theme, m_page.get());
        column->addWidget(m_file);
        column->addStretch();
        m_page->resize(760, 900);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_desk->start();
    }
    void open(const QString& account) {
        click(u"Edit "_s + account);
        QTRY_VERIFY(named<QLineEdit>(*m_page, u"Kept API key"_s) != nullptr);
    }
    QLineEdit& key() { return *named<QLineEdit>(*m_page, u"Kept API key"_s); }
    void click(const QString& name) {
        // What has just been made is shown a moment later.
        QTRY_VERIFY2(named<QAbstractButton>(*m_page, name) != nullptr, qPrintable(name));
        QTest::mouseClick(named<QAbstractButton>(*m_page, name), Qt::LeftButton);
    }
    QStringList names() {
        QStringList all;
        for (const AccountSettings& account : m_desk->accounts())
            all.append(account.name);
        return all;
    }
    QStringList rowNames() {
        QMap<int, QString> byHeight;
        for (const QString& name : names()) {
            const auto* edit = named<QWidget>(*m_page, u"Edit "_s + name);
            byHeight.insert(edit->mapTo(m_page.get(), QPoint()).y(), name);
        }
        return byHeight.values();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeProvider> m_provider;
    QNetworkAccessManager m_network;
    std::unique_ptr<Settings> m_settings;
    FakeKeychain* m_keychain = nullptr;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Theme> m_theme;
    QString m_first;
    std::unique_ptr<QWidget> m_page;
    MessageBar* m_bar = nullptr;
    SettingsFileSection* m_file = nullptr;
};

QTEST_MAIN(AccountsSectionTest)
#include "accounts_section_test.moc"
