// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_fixture.h"
#include "support/fake_provider.h"
#include "support/fake_proxy.h"
#include "support/test_certificate.h"

#include "ui/settings/certificates_section.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

AccountSettings accountAt(const QString& name, const QUrl& address) {
    AccountSettings account;
    account.name = name;
    account.address = address;
    return account;
}

constexpr int socks5 = 3;

} // namespace

/// Proxy, certificates, log and diagnostics as a person sets them.
class SettingsNetworkTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<SettingsFixture> m_f;

    void chooseKind(int kind) {
        auto* box = m_f->named<QComboBox>(u"Reach providers through"_s);
        QVERIFY(box != nullptr);
        box->setCurrentIndex(kind);
        Q_EMIT box->activated(kind);
    }
    void type(const QString& field, const QString& text) {
        auto* edit = m_f->named<QLineEdit>(field);
        QVERIFY2(edit != nullptr, qPrintable(field));
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void click(const QString& button) {
        auto* found = m_f->named<QAbstractButton>(button);
        QVERIFY2(found != nullptr, qPrintable(button));
        found->click();
    }
    QString copied() {
        QGuiApplication::clipboard()->clear();
        auto* copy = m_f->named<QAbstractButton>(u"Copy diagnostics"_s);
        if (copy == nullptr)
            return {};
        copy->click();
        return QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); })
                   ? QGuiApplication::clipboard()->text()
                   : QString();
    }
    QString write(const QString& name, const QByteArray& bytes) {
        QFile file(m_f->folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void init() { m_f = std::make_unique<SettingsFixture>(); }
    void cleanup() { m_f.reset(); }

    void aProxyIsTyped() {
        QVERIFY(m_f->page.showSection(u"proxy"_s));
        QCOMPARE(m_f->named<QLineEdit>(u"Proxy host"_s), nullptr);
        chooseKind(socks5);
        QCOMPARE(m_f->named<QSpinBox>(u"Proxy port"_s)->value(), 1080);
        // Not before there is a host.
        QCOMPARE(m_f->choices.proxy().kind, ProxyKind::System);
        type(u"Proxy host"_s, u"10.0.0.1"_s);
        QCOMPARE(m_f->choices.proxy(), (ProxySettings{ProxyKind::Socks5, u"10.0.0.1"_s, 1080, {}}));
        type(u"Proxy host"_s, u"http://proxy.example:3128/"_s);
        QCOMPARE(m_f->choices.proxy(), (ProxySettings{ProxyKind::Socks5, u"proxy.example"_s, 3128, {}}));
        type(u"Proxy user"_s, u"annabel"_s);
        type(u"Proxy password"_s, u"geheim "_s);
        QCOMPARE(m_f->choices.proxy().user, u"annabel"_s);
        QCOMPARE(m_f->choices.password(), u"geheim "_s);
        QCOMPARE(m_f->named<QLineEdit>(u"Proxy password"_s)->echoMode(), QLineEdit::Password);
        type(u"Proxy host"_s, u"two words"_s);
        QVERIFY(m_f->said().contains(u"This is not the name"_s));
        QCOMPARE(m_f->choices.proxy().host, u"proxy.example"_s);
        click(u"Reset this section: Proxy"_s);
        QCOMPARE(m_f->choices.proxy(), ProxySettings());
        QCOMPARE(m_f->choices.password(), QString());
        QCOMPARE(m_f->named<QLineEdit>(u"Proxy host"_s), nullptr);
    }

    void theTestSaysWhatHappened() {
        const auto tls = selfSignedServer(u"DNS:provider.test"_s);
        QVERIFY(tls);
        FakeProvider provider(*tls);
        FakeProxy proxy(FakeProxy::Speaks::Http, provider.port());
        QVERIFY(m_f->page.showSection(u"proxy"_s));
        click(u"Test the proxy"_s);
        QVERIFY(m_f->said().contains(u"There is no account at a provider yet"_s));
        m_f->settings.saveAccount(accountAt(u"One"_s, QUrl(u"https://provider.test:%1/api"_s.arg(provider.port()))));
        m_f->choices.setProxy({ProxyKind::Http, u"127.0.0.1"_s, proxy.port(), {}}, {});
        click(u"Test the proxy"_s);
        QTRY_VERIFY(m_f->said().contains(u"No secure connection (TLS)"_s));
        m_f->choices.addCertificate({tls->localCertificate().toPem(), {}});
        click(u"Test the proxy"_s);
        QTRY_VERIFY(m_f->said().contains(u"provider.test was reached and answered, through the proxy 127.0.0.1."_s));
        proxy.shutDown();
        m_f->choices.removeCertificate(m_f->choices.certificates().first());
        click(u"Test the proxy"_s);
        QTRY_VERIFY(m_f->said().contains(u"The proxy cannot be reached"_s));
    }

    void certificatesAreAddedAndRemoved() {
        const auto authority = selfSignedServer(u"DNS:provider.test"_s);
        const auto leaf = selfSignedServer(u"DNS:provider.test"_s, false);
        QVERIFY(authority && leaf);
        QVERIFY(m_f->page.showSection(u"certificates"_s));
        auto* section = m_f->page.findChild<CertificatesSection*>();
        QVERIFY(m_f->said().contains(u"Only those of the system are trusted."_s));
        section->addFile(write(u"leaf.pem"_s, leaf->localCertificate().toPem()));
        QVERIFY(m_f->said().contains(u"is not the certificate of an authority"_s));
        section->addFile(write(u"words.pem"_s, "words"));
        QVERIFY(m_f->said().contains(u"There is no certificate in this file"_s));
        section->addFile(m_f->folder.filePath(u"gone.pem"_s));
        QVERIFY(m_f->said().contains(u"cannot be read"_s));
        QVERIFY(m_f->choices.certificates().isEmpty());
        section->addFile(write(u"ca.der"_s, authority->localCertificate().toDer()));
        QCOMPARE(m_f->choices.certificates().size(), 1);
        const QString digest =
            QString::fromLatin1(authority->localCertificate().digest(QCryptographicHash::Sha256).toHex(':').toUpper());
        for (const QString& words : {u"Issued by Orderdeck test · for all accounts"_s, u"Valid until"_s, digest})
            QTRY_VERIFY2(m_f->said().contains(words), qPrintable(words));
        QTRY_VERIFY(m_f->named<QAbstractButton>(u"Remove the certificate Orderdeck test"_s) != nullptr);
        click(u"Remove the certificate Orderdeck test"_s);
        QVERIFY(m_f->choices.certificates().isEmpty());
        QVERIFY(m_f->said().contains(u"is trusted no more"_s));
    }

    void theLogIsChosenAndShown() {
        QVERIFY(m_f->page.showSection(u"log"_s));
        auto* level = m_f->named<QComboBox>(u"Write down"_s);
        QCOMPARE(level->currentText(), u"Errors"_s);
        m_f->log.clear(); // of what the platform says about the window
        click(u"Show log"_s);
        QVERIFY(m_f->said().contains(u"Nothing was written down yet."_s));
        QTest::ignoreMessage(QtWarningMsg, "something is wrong");
        qWarning("something is wrong");
        click(u"Show log"_s);
        auto* dialog = m_f->page.findChild<QDialog*>();
        QVERIFY(dialog != nullptr && dialog->isVisible());
        QVERIFY(dialog->findChild<QPlainTextEdit*>()->toPlainText().contains(u"W something is wrong"_s));
        dialog->close();
        level->setCurrentIndex(static_cast<int>(LogLevel::Off));
        Q_EMIT level->activated(static_cast<int>(LogLevel::Off));
        QCOMPARE(m_f->log.level(), LogLevel::Off);
        QCOMPARE(keptLogLevel(m_f->settings), LogLevel::Off);
        click(u"Clear log"_s);
        QVERIFY(!QFile::exists(m_f->log.filePath()));
    }

    void diagnosticsNeverTellSecrets() {
        const QString key = u"0123456789abcdef0123456789abcdef"_s;
        const QString id = m_f->settings.saveAccount(accountAt(u"My shop"_s, QUrl(u"https://shop.example/api/v2"_s)));
        m_f->keys.setKey(id, key);
        m_f->choices.setProxy({ProxyKind::Http, u"10.0.0.1"_s, 8080, u"annabel"_s}, u"geheimwort"_s);
        const auto opening = m_f->ledger.open();
        QTRY_VERIFY(opening.isFinished());
        const auto warned = u"balance shop.example: refused with key %1"_s.arg(key);
        QTest::ignoreMessage(QtWarningMsg, warned.toUtf8().constData());
        qWarning("%s", qUtf8Printable(warned));
        QVERIFY(m_f->page.showSection(u"diagnostics"_s));
        const QString text = copied();
        for (const QString& told :
             {u"Orderdeck: "_s, u"Qt: "_s + QString::fromLatin1(qVersion()), u"Platform: offscreen"_s, u"Screen: "_s,
              u"Language: "_s, u"Ledger version: "_s, u"Orders: 0"_s, u"Account 1: a provider, 50 requests"_s,
              u"Proxy: HTTP"_s, u"refused with key •••"_s, u"(account 1): refused"_s})
            QVERIFY2(text.contains(told), qPrintable(told + u" is missing in:\n"_s + text));
        QVERIFY(!text.contains(u"Ledger version: cannot be read"_s));
        for (const QString& secret :
             {key, u"geheimwort"_s, u"shop.example"_s, u"My shop"_s, u"10.0.0.1"_s, u"annabel"_s})
            QVERIFY2(!text.contains(secret), qPrintable(secret + u" is told in:\n"_s + text));
        m_f->named<QCheckBox>(u"With the names and addresses of the accounts"_s)->click();
        const QString named = copied();
        QVERIFY(named.contains(u"“My shop”, shop.example/api/v2"_s));
        QVERIFY(!named.contains(key));
        QVERIFY(!named.contains(u"geheimwort"_s));
    }

    void theLedgersPlaceIsShown() {
        QVERIFY(m_f->page.showSection(u"ledger"_s));
        QVERIFY(m_f->said().contains(QDir::toNativeSeparators(m_f->ledger.filePath())));
        click(u"Copy the path of the ledger"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), QDir::toNativeSeparators(m_f->ledger.filePath()));
    }
};

QTEST_MAIN(SettingsNetworkTest)
#include "settings_network_test.moc"
