// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate_workshop.h"

#include "api/certificate_key.h"
#include "api/certificate_strength.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace Qt::StringLiterals;

/// What is read of a certificate's key, against what OpenSSL says of keys that it can read.
class CertificateKeyTest final : public QObject {
    Q_OBJECT

private:
    CertificateWorkshop m_shop;

    QSslCertificate made(const QString& key) {
        CertificateWish wish;
        wish.name = key;
        wish.name.replace(u':', u'-');
        wish.key = key;
        const QString problem = m_shop.make(wish);
        if (!problem.isEmpty())
            qWarning("%s", qPrintable(problem));
        return QSslCertificate::fromData(m_shop.pem(wish.name)).value(0);
    }

private Q_SLOTS:
    void lengths_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("weak");
        QTest::newRow("RSA 1024") << u"rsa:1024"_s << true;
        QTest::newRow("RSA 2047") << u"rsa:2047"_s << true;
        QTest::newRow("RSA 2048") << u"rsa:2048"_s << false;
        QTest::newRow("a curve of 256 bits") << u"ec"_s << false;
    }

    void lengths() {
        QFETCH(QString, key);
        QFETCH(bool, weak);
        const QSslCertificate certificate = made(key);
        QVERIFY(!certificate.isNull());
        const auto read = CertificateKey::of(certificate.toDer());
        QVERIFY(read.has_value());
        const QSslKey known = certificate.publicKey(); // OpenSSL made it: it can read it
        QCOMPARE(read->length, qsizetype(known.length()));
        QCOMPARE(read->kind, known.algorithm() == QSsl::Ec ? CertificateKey::Kind::Curve : CertificateKey::Kind::Rsa);
        QCOMPARE(isTooWeak(certificate), weak);
    }

    void otherKindsAreNotWeak() {
        const QSslCertificate certificate = made(u"ed25519"_s);
        QVERIFY(!certificate.isNull());
        QVERIFY(!CertificateKey::of(certificate.toDer()).has_value());
        QVERIFY(!isTooWeak(certificate));
    }

    // Each byte of it damaged in turn: some have a key then that OpenSSL cannot read.
    void damagedOnesAreBorne() {
        for (const auto& key : {u"ec"_s, u"rsa:2048"_s}) {
            const QByteArray whole = made(key).toDer();
            QVERIFY(!whole.isEmpty());
            int read = 0;
            for (qsizetype at = 0; at < whole.size(); ++at) {
                for (const int change : {0x01, 0x80, 0xff}) {
                    QByteArray damaged = whole;
                    damaged[at] = static_cast<char>(damaged.at(at) ^ change);
                    const auto found = QSslCertificate::fromData(damaged, QSsl::Der);
                    for (const QSslCertificate& certificate : found) {
                        (void)restOnTooWeak({certificate}, {certificate});
                        ++read;
                    }
                }
                (void)CertificateKey::of(whole.first(at));
            }
            QVERIFY2(read > 300, qPrintable(QString::number(read)));
        }
    }

    void whatIsNoCertificateHasNoKey() {
        QVERIFY(!CertificateKey::of({}).has_value());
        QVERIFY(!CertificateKey::of("\x30\x80").has_value());
        QVERIFY(!CertificateKey::of("\x30\x84\xff\xff\xff\xff").has_value());
        QVERIFY(!CertificateKey::of("<html>").has_value());
    }
};

QTEST_GUILESS_MAIN(CertificateKeyTest)
#include "certificate_key_test.moc"
