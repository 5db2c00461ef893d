// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/test_certificate.h"

#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

std::optional<QSslConfiguration> selfSignedServer(const QString& name, bool authority) {
    const QTemporaryDir folder;
    const QString keyPath = folder.filePath(u"key.pem"_s);
    const QString certificatePath = folder.filePath(u"certificate.pem"_s);
    QFile settings(folder.filePath(u"openssl.cnf"_s)); // the system's would add extensions of its own
    if (!settings.open(QIODevice::WriteOnly) || settings.write("[req]\ndistinguished_name=dn\n[dn]\n") < 0)
        return std::nullopt;
    settings.close();
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"req"_s,
                                 u"-x509"_s,
                                 u"-batch"_s,
                                 u"-config"_s,
                                 settings.fileName(),
                                 u"-addext"_s,
                                 u"basicConstraints=critical,CA:"_s + (authority ? u"TRUE"_s : u"FALSE"_s),
                                 u"-newkey"_s,
                                 u"ec"_s,
                                 u"-pkeyopt"_s,
                                 u"ec_paramgen_curve:prime256v1"_s,
                                 u"-nodes"_s,
                                 u"-days"_s,
                                 u"2"_s,
                                 u"-subj"_s,
                                 u"/CN=Orderdeck test"_s,
                                 u"-addext"_s,
                                 u"subjectAltName="_s + name,
                                 u"-keyout"_s,
                                 keyPath,
                                 u"-out"_s,
                                 certificatePath});
    const bool made = openssl.waitForFinished() && openssl.exitCode() == 0;
    QFile key(keyPath);
    QFile certificate(certificatePath);
    if (!made || !key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
        return std::nullopt;
    QSslConfiguration server = QSslConfiguration::defaultConfiguration();
    server.setPrivateKey(QSslKey(&key, QSsl::Ec));
    server.setLocalCertificate(QSslCertificate(&certificate));
    if (server.privateKey().isNull() || server.localCertificate().isNull())
        return std::nullopt;
    return server;
}
