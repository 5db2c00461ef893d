// SPDX-License-Identifier: GPL-3.0-or-later
#include "../api/heard.h"
#include "certificate_workshop.h"
#include "tls_child.h"

#include "api/api_network.h"
#include "api/authority_file.h"

#include <QScopeGuard>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
const auto key = u"secret+key/42"_s;
const OrderParameters order = {{u"service"_s, u"1"_s}, {u"link"_s, u"https://e.org/a"_s}, {u"quantity"_s, u"50"_s}};

// What the server proves itself with: the leaf's name, of what stands between, and which one the account trusts.
struct Proof final {
    QString leaf;
    QString between = {};
    QString trusted = u"good"_s;
    QStringList server = {};
};

CertificateWish leaf(const QString& name, const QString& issuer = u"good"_s) {
    CertificateWish wish;
    wish.name = name;
    wish.issuer = issuer;
    return wish;
}

} // namespace

/// Servers with certificates of an authority that the account trusts, each with one thing wrong, and servers of old
/// times. The program's own rules must hold on a system that allows more, too: this program runs twice, the second time
/// with lax_openssl.cnf as the system's settings.
class HostileCertificatesTest final : public QObject {
    Q_OBJECT

private:
    CertificateWorkshop m_shop;
    int m_tried = 0;

    void refused(const Proof& proof, const QString& reason, QNetworkAccessManager& network);
    [[nodiscard]] QStringList serverArguments(const Proof& proof) const;
    [[nodiscard]] QList<QSslCertificate> trusted(const Proof& proof) const {
        return QSslCertificate::fromData(m_shop.pem(proof.trusted));
    }

private Q_SLOTS:
    void initTestCase();
    void whatIsGoodIsTaken_data();
    void whatIsGoodIsTaken();
    void oneThingIsWrong_data();
    void oneThingIsWrong();
    void whateverTheManager_data();
    void whateverTheManager();
    void weakAuthoritiesAreNotTaken();
    void cleanupTestCase() {
        qInfo("hostile provider, certificates: %d handshakes, %s system", m_tried,
              qEnvironmentVariableIsSet("OPENSSL_CONF") ? "a lax" : "this");
    }
};

void HostileCertificatesTest::initTestCase() {
    QList<CertificateWish> wishes = {
        authorityWish(u"good"_s),
        authorityWish(u"rsa root"_s, {}, u"rsa:2048"_s),
        authorityWish(u"weak root"_s, {}, u"rsa:1024"_s),
        authorityWish(u"between"_s, u"good"_s),
        authorityWish(u"weak between"_s, u"good"_s, u"rsa:1024"_s),
        authorityWish(u"old between"_s, u"rsa root"_s),
        authorityWish(u"between without signing"_s, u"good"_s),
        leaf(u"fine"_s),
        leaf(u"fine rsa"_s),
        leaf(u"of between"_s, u"between"_s),
        leaf(u"expired"_s),
        leaf(u"not yet"_s),
        leaf(u"another name"_s),
        leaf(u"by itself"_s, {}),
        leaf(u"sha1"_s, u"rsa root"_s),
        leaf(u"md5"_s, u"rsa root"_s),
        leaf(u"sha1 over a curve"_s),
        leaf(u"rsa 1024"_s),
        leaf(u"of a weak root"_s, u"weak root"_s),
        leaf(u"of a weak between"_s, u"weak between"_s),
        leaf(u"of an old between"_s, u"old between"_s),
        leaf(u"no authority"_s),
        leaf(u"of no authority"_s, u"no authority"_s),
        leaf(u"of without signing"_s, u"between without signing"_s),
        leaf(u"for clients"_s),
        leaf(u"for signing others"_s),
    };
    const auto wish = [&wishes](const QString& name) -> CertificateWish& {
        return *std::find_if(wishes.begin(), wishes.end(), [&](const auto& w) { return w.name == name; });
    };
    wish(u"old between"_s).digest = u"sha1"_s;
    wish(u"between without signing"_s).use = u"digitalSignature"_s;
    wish(u"fine rsa"_s).key = u"rsa:2048"_s;
    wish(u"expired"_s).from = u"20240101000000Z"_s;
    wish(u"expired"_s).until = u"20250101000000Z"_s;
    wish(u"not yet"_s).from = u"20900101000000Z"_s;
    wish(u"not yet"_s).until = u"20910101000000Z"_s;
    wish(u"another name"_s).place = u"DNS:example.org,IP:127.0.0.2"_s;
    wish(u"sha1"_s).digest = wish(u"sha1 over a curve"_s).digest = u"sha1"_s;
    wish(u"md5"_s).digest = u"md5"_s;
    wish(u"rsa 1024"_s).key = u"rsa:1024"_s;
    wish(u"no authority"_s).use = u"digitalSignature,keyCertSign"_s;
    wish(u"for clients"_s).purpose = u"clientAuth"_s;
    wish(u"for signing others"_s).use = u"keyCertSign"_s;
    for (const CertificateWish& one : std::as_const(wishes)) {
        const QString problem = m_shop.make(one);
        QVERIFY2(problem.isEmpty(), qPrintable(one.name + u": "_s + problem));
    }
    QCOMPARE(m_shop.makeUnreadable(u"unreadable"_s, u"between"_s), QString());
}

// Whatever the server's own rules are: it is the client that must refuse.
QStringList HostileCertificatesTest::serverArguments(const Proof& proof) const {
    QStringList arguments = {u"-cert"_s, m_shop.certificatePath(proof.leaf), u"-key"_s, m_shop.keyPath(proof.leaf)};
    if (!proof.between.isEmpty())
        arguments += {u"-cert_chain"_s, m_shop.certificatePath(proof.between)};
    if (!proof.server.contains(u"-cipher"_s))
        arguments += {u"-cipher"_s, u"ALL:@SECLEVEL=0"_s};
    return arguments + proof.server;
}

void HostileCertificatesTest::whatIsGoodIsTaken_data() {
    QTest::addColumn<QString>("leaf");
    QTest::addColumn<QString>("between");
    QTest::addColumn<QStringList>("server");
    QTest::newRow("a curve") << u"fine"_s << QString() << QStringList();
    QTest::newRow("RSA of 2048 bits") << u"fine rsa"_s << QString() << QStringList();
    QTest::newRow("another between") << u"of between"_s << u"between"_s << QStringList();
    QTest::newRow("TLS 1.2") << u"fine"_s << QString() << QStringList{u"-tls1_2"_s};
    QTest::newRow("TLS 1.3") << u"fine"_s << QString() << QStringList{u"-tls1_3"_s};
}

// Without this, nothing would be known of the refusals.
void HostileCertificatesTest::whatIsGoodIsTaken() {
    QFETCH(QString, leaf);
    QFETCH(QString, between);
    QFETCH(QStringList, server);
    const Proof proof{leaf, between, u"good"_s, server};
    TlsChild child(serverArguments(proof));
    QVERIFY2(child.listens(), qPrintable(child.words()));
    ApiNetwork network;
    network.setAuthorities({{trusted(proof).first(), {}}});
    ApiService service(network, {child.address(), key, {}});
    Heard heard(service);
    const auto money = service.placeOrder(order);
    QTRY_VERIFY_WITH_TIMEOUT(heard.ended(money), patience);
    QVERIFY2(heard.placed.contains(money), qPrintable(errorText(heard.failures.value(money).error)));
    QTRY_VERIFY(child.wasToldAnything());
    ++m_tried;
}

void HostileCertificatesTest::oneThingIsWrong_data() {
    QTest::addColumn<Proof>("proof");
    QTest::addColumn<QString>("reason");
    const auto weak = u"a key or a signature that is too weak"_s;
    const auto notVouching = u"signed by one that may not vouch for others"_s;
    const auto purpose = u"not meant for servers"_s;
    const auto old = u"outdated versions of TLS"_s;
    QTest::newRow("expired") << Proof{u"expired"_s} << u"has expired"_s;
    QTest::newRow("not yet valid") << Proof{u"not yet"_s} << u"not valid yet"_s;
    QTest::newRow("for another name") << Proof{u"another name"_s} << u"for another name"_s;
    QTest::newRow("signed by itself") << Proof{u"by itself"_s} << u"signed by itself alone"_s;
    QTest::newRow("of another authority") << Proof{u"fine"_s, {}, u"rsa root"_s} << u"authority that is not trusted"_s;
    QTest::newRow("one between is lacking") << Proof{u"of between"_s} << u"authority that is not trusted"_s;
    QTest::newRow("signed with SHA-1") << Proof{u"sha1"_s, {}, u"rsa root"_s} << weak;
    QTest::newRow("signed with MD5") << Proof{u"md5"_s, {}, u"rsa root"_s} << weak;
    QTest::newRow("signed with SHA-1 over a curve") << Proof{u"sha1 over a curve"_s} << weak;
    QTest::newRow("RSA of 1024 bits") << Proof{u"rsa 1024"_s} << weak;
    QTest::newRow("an authority with RSA of 1024 bits") << Proof{u"of a weak root"_s, {}, u"weak root"_s} << weak;
    QTest::newRow("RSA of 1024 bits between") << Proof{u"of a weak between"_s, u"weak between"_s} << weak;
    QTest::newRow("SHA-1 between") << Proof{u"of an old between"_s, u"old between"_s, u"rsa root"_s} << weak;
    QTest::newRow("a key between that nobody can read")
        << Proof{u"of between"_s, u"unreadable"_s} << u"authority that is not trusted"_s;
    // Anybody on the way can send it along: it crashed the program within QSslCertificate::publicKey().
    QTest::newRow("a key beside that nobody can read")
        << Proof{u"of a weak root"_s, u"unreadable"_s, u"weak root"_s} << weak;
    QTest::newRow("a server that vouches for another") << Proof{u"of no authority"_s, u"no authority"_s} << notVouching;
    QTest::newRow("an authority that may not sign")
        << Proof{u"of without signing"_s, u"between without signing"_s} << notVouching;
    QTest::newRow("for clients alone") << Proof{u"for clients"_s} << purpose;
    QTest::newRow("for signing others alone") << Proof{u"for signing others"_s} << purpose;
    QTest::newRow("TLS 1.0") << Proof{u"fine"_s, {}, u"good"_s, {u"-tls1"_s}} << old;
    QTest::newRow("TLS 1.1") << Proof{u"fine"_s, {}, u"good"_s, {u"-tls1_1"_s}} << old;
    QTest::newRow("TLS 1.0, RSA") << Proof{u"fine rsa"_s, {}, u"good"_s, {u"-tls1"_s}} << old;
    QTest::newRow("nothing is encrypted")
        << Proof{u"fine rsa"_s, {}, u"good"_s, {u"-tls1_2"_s, u"-cipher"_s, u"NULL-SHA256:@SECLEVEL=0"_s}} << QString();
    QTest::newRow("nobody is proved")
        << Proof{u"fine rsa"_s, {}, u"good"_s, {u"-tls1_2"_s, u"-cipher"_s, u"aNULL:@SECLEVEL=0"_s}} << QString();
    const QString group = m_shop.weakGroup();
    QVERIFY(!group.isEmpty());
    QTest::newRow("Diffie-Hellman of 1024 bits")
        << Proof{u"fine rsa"_s,
                 {},
                 u"good"_s,
                 {u"-tls1_2"_s, u"-dhparam"_s, group, u"-cipher"_s, u"DHE-RSA-AES128-GCM-SHA256:@SECLEVEL=0"_s}}
        << QString();
}

void HostileCertificatesTest::oneThingIsWrong() {
    QFETCH(Proof, proof);
    QFETCH(QString, reason);
    ApiNetwork network;
    network.setAuthorities({{trusted(proof).first(), {}}});
    refused(proof, reason, network);
}

void HostileCertificatesTest::refused(const Proof& proof, const QString& reason, QNetworkAccessManager& network) {
    TlsChild child(serverArguments(proof));
    QVERIFY2(child.listens(), qPrintable(child.words()));
    ApiLimits limits;
    limits.perMinute = 10'000;
    limits.retries = 0;
    ApiService service(network, {child.address(), key, {}}, limits);
    Heard heard(service);
    const auto money = service.placeOrder(order);
    QTRY_VERIFY_WITH_TIMEOUT(heard.ended(money), patience);
    const auto services = service.fetchServices(Asker::Person);
    QTRY_VERIFY_WITH_TIMEOUT(heard.ended(services), patience);
    for (const auto token : {money, services}) {
        QVERIFY2(heard.failures.contains(token), qPrintable(child.words()));
        const ApiError error = heard.failures.value(token).error;
        const QString sentence = errorText(error);
        QCOMPARE(int(error.kind), int(ErrorKind::Tls));
        QCOMPARE(int(placementAfter(error)), int(Placement::NotSent));
        QVERIFY2(sentence.contains(u"Nothing was sent."_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(reason) && (!reason.isEmpty() || error.providerText.isEmpty()),
                 qPrintable(sentence));
    }
    // The server met both, and is told of both, before it is asked what it was told.
    QTRY_VERIFY2(child.met() >= 2, qPrintable(child.words()));
    QVERIFY2(!child.wasToldAnything(), qPrintable(child.words()));
    ++m_tried;
}

void HostileCertificatesTest::whateverTheManager_data() {
    QTest::addColumn<Proof>("proof");
    QTest::newRow("signed with SHA-1") << Proof{u"sha1"_s, {}, u"rsa root"_s};
    QTest::newRow("signed with MD5") << Proof{u"md5"_s, {}, u"rsa root"_s};
    QTest::newRow("signed with SHA-1 over a curve") << Proof{u"sha1 over a curve"_s};
    QTest::newRow("RSA of 1024 bits") << Proof{u"rsa 1024"_s};
}

// A manager without the rules of ours, and a TLS that lets weak certificates pass: looked at before anything leaves.
void HostileCertificatesTest::whateverTheManager() {
    QFETCH(Proof, proof);
    const auto before = QSslConfiguration::defaultConfiguration();
    const auto restore = qScopeGuard([before] { QSslConfiguration::setDefaultConfiguration(before); });
    auto lax = before;
    lax.addCaCertificates(trusted(proof));
    lax.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT@SECLEVEL=0"));
    QSslConfiguration::setDefaultConfiguration(lax);
    QNetworkAccessManager network;
    refused(proof, u"a key or a signature that is too weak"_s, network);
}

void HostileCertificatesTest::weakAuthoritiesAreNotTaken() {
    const auto now = QDateTime::currentDateTimeUtc();
    for (const auto& name : {u"good"_s, u"rsa root"_s, u"between"_s})
        QVERIFY2(readAuthorities(m_shop.pem(name), now).ok(), qPrintable(name));
    for (const auto& name : {u"weak root"_s, u"weak between"_s, u"old between"_s}) {
        const auto read = readAuthorities(m_shop.pem(name), now);
        QVERIFY2(!read.ok(), qPrintable(name));
        QVERIFY2(read.error().contains(u"too weak"_s), qPrintable(read.error()));
    }
}

QTEST_GUILESS_MAIN(HostileCertificatesTest)
#include "hostile_certificates_test.moc"
