// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/network_settings.h"
#include "store/settings.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

AccountSettings accountAt(const QString& name, const QUrl& address) {
    AccountSettings account;
    account.name = name;
    account.address = address;
    return account;
}

} // namespace

/// What is remembered of proxy and certificates, and where the password lies.
class TestNetworkSettings final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString file() const { return m_folder->filePath(u"orderdeck.ini"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theSystemsProxyAtFirst() {
        Settings settings(file());
        const NetworkSettings network(settings);
        QCOMPARE(network.proxy(), ProxySettings());
        QCOMPARE(network.proxy().kind, ProxyKind::System);
        QCOMPARE(network.password(), QString());
        QVERIFY(network.certificates().isEmpty());
    }

    void everythingIsKept() {
        const ProxySettings proxy{ProxyKind::Socks5, u"proxy.example"_s, 1080, u"ann"_s};
        const TrustedCertificate certificate{"-----BEGIN…", {}};
        {
            Settings settings(file());
            NetworkSettings network(settings);
            QSignalSpy changed(&network, &NetworkSettings::changed);
            network.setProxy(proxy, u"pass; \"word\" ä"_s);
            network.setProxy(proxy, u"pass; \"word\" ä"_s);
            QCOMPARE(changed.size(), 1);
            network.addCertificate(certificate);
            network.addCertificate(certificate);
            QCOMPARE(changed.size(), 2);
        }
        Settings settings(file());
        NetworkSettings network(settings);
        QCOMPARE(network.proxy(), proxy);
        QCOMPARE(network.password(), u"pass; \"word\" ä"_s);
        QCOMPARE(network.certificates().size(), 1);
        network.removeCertificate(network.certificates().first());
        network.setProxy({}, {});
        QVERIFY(NetworkSettings(settings).certificates().isEmpty());
        QCOMPARE(NetworkSettings(settings).password(), QString());
    }

    void thePasswordIsForItsOwnerAlone() {
        Settings settings(file());
        NetworkSettings network(settings);
        QFile::remove(file());
        network.setProxy({ProxyKind::Http, u"proxy.example"_s, 8080, u"ann"_s}, u"geheim"_s);
        QFile ini(file());
        QVERIFY(ini.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(ini.readAll()).contains(u"geheim"_s));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(ini.permissions() & others));
        // Beside the keys, which are never exported; and not with what is shown of the settings.
        QVERIFY(!settings.state(u"network"_s).contains("geheim"));
        QCOMPARE(QSettings(file(), QSettings::IniFormat).value(u"keys/proxy"_s).toString(), u"geheim"_s);
    }

    void nonsenseIsTheDefault() {
        Settings settings(file());
        for (const QByteArray& bytes :
             {QByteArray("{\"proxy\":\"carrier pigeon\",\"port\":70000,\"certificates\":[1,{\"pem\":3},{}]}"),
              QByteArray("[]"), QByteArray("\x00\x01", 2)}) {
            settings.setState(u"network"_s, bytes);
            const NetworkSettings network(settings);
            QCOMPARE(network.proxy(), ProxySettings());
            QVERIFY(network.certificates().isEmpty());
        }
    }

    void certificatesGoWithTheirAccount() {
        Settings settings(file());
        NetworkSettings network(settings);
        const QString one = settings.saveAccount(accountAt(u"One"_s, QUrl(u"https://one.example/api"_s)));
        const QString two = settings.saveAccount(accountAt(u"Two"_s, QUrl(u"https://two.example/api"_s)));
        network.addCertificate({"one", one});
        network.addCertificate({"two", two});
        network.addCertificate({"all", {}});
        settings.removeAccount(one);
        QCOMPARE(network.certificates(), (QList<TrustedCertificate>{{"two", two}, {"all", {}}}));
    }
};

QTEST_GUILESS_MAIN(TestNetworkSettings)
#include "test_network_settings.moc"
