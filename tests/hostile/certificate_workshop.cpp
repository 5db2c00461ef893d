// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificate_workshop.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

CertificateWish authorityWish(const QString& name, const QString& issuer, const QString& key) {
    CertificateWish wish;
    wish.name = name;
    wish.issuer = issuer;
    wish.key = key;
    wish.place.clear();
    wish.basic = u"CA:TRUE"_s;
    wish.use = u"keyCertSign,cRLSign"_s;
    wish.purpose.clear();
    return wish;
}

// Settings of its own: the system's would add extensions. `ca` alone lets the dates be chosen (OpenSSL 3.0).
CertificateWorkshop::CertificateWorkshop() {
    const bool written = write(u"openssl.cnf"_s, "[req]\ndistinguished_name=dn\n[dn]\n"
                                                 "[ca]\ndefault_ca=desk\n"
                                                 "[desk]\ndatabase=index.txt\nnew_certs_dir=.\nrand_serial=yes\n"
                                                 "policy=names\nunique_subject=no\ndefault_days=2\n"
                                                 "[names]\ncommonName=supplied\n") &&
                         write(u"index.txt"_s, {});
    if (!written)
        qFatal("The workshop for certificates cannot be written.");
}

bool CertificateWorkshop::write(const QString& name, const QByteArray& bytes) const {
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString CertificateWorkshop::run(const QStringList& arguments) const {
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments);
    if (openssl.waitForFinished() && openssl.exitStatus() == QProcess::NormalExit && openssl.exitCode() == 0)
        return {};
    return openssl.errorString() + u": "_s + QString::fromUtf8(openssl.readAllStandardError());
}

QString CertificateWorkshop::make(const CertificateWish& wish) {
    QByteArray extensions =
        "[x]\nbasicConstraints=critical," + wish.basic.toLatin1() + "\nkeyUsage=critical," + wish.use.toLatin1() + '\n';
    if (!wish.place.isEmpty())
        extensions += "subjectAltName=" + wish.place.toLatin1() + '\n';
    if (!wish.purpose.isEmpty())
        extensions += "extendedKeyUsage=" + wish.purpose.toLatin1() + '\n';
    if (!write(wish.name + u".ext"_s, extensions))
        return u"The extensions cannot be written."_s;
    const QString request = wish.name + u".csr"_s;
    QStringList asking = {u"req"_s,     u"-new"_s,        u"-batch"_s,  u"-nodes"_s,
                          u"-config"_s, u"openssl.cnf"_s, u"-newkey"_s, wish.key};
    if (wish.key == u"ec"_s)
        asking += {u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s};
    asking += {u"-subj"_s, u"/CN="_s + wish.name, u"-keyout"_s, wish.name + u".key"_s, u"-out"_s, request};
    if (const QString problem = run(asking); !problem.isEmpty())
        return problem;
    QStringList signing = {
        u"ca"_s, u"-batch"_s, u"-notext"_s,         u"-config"_s,  u"openssl.cnf"_s,      u"-in"_s,
        request, u"-md"_s,    wish.digest,          u"-extfile"_s, wish.name + u".ext"_s, u"-extensions"_s,
        u"x"_s,  u"-out"_s,   wish.name + u".pem"_s};
    if (wish.issuer.isEmpty())
        signing += {u"-selfsign"_s, u"-keyfile"_s, wish.name + u".key"_s};
    else
        signing += {u"-cert"_s, wish.issuer + u".pem"_s, u"-keyfile"_s, wish.issuer + u".key"_s};
    if (!wish.from.isEmpty())
        signing += {u"-startdate"_s, wish.from, u"-enddate"_s, wish.until};
    return run(signing);
}

QString CertificateWorkshop::makeUnreadable(const QString& name, const QString& of) {
    const auto made = QSslCertificate::fromData(pem(of));
    QByteArray der = made.isEmpty() ? QByteArray() : made.first().toDer();
    const QByteArray curve("\x2a\x86\x48\xce\x3d\x02\x01", 7);
    const auto at = der.indexOf(curve);
    if (at < 0)
        return u"There is no key over a curve."_s;
    der[at + curve.size() - 1] = 0x7f;
    const QByteArray text = "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
    return write(name + u".pem"_s, text) ? QString() : u"It cannot be written."_s;
}

QByteArray CertificateWorkshop::pem(const QString& name) const {
    QFile file(certificatePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString CertificateWorkshop::weakGroup() {
    const QByteArray group = "-----BEGIN DH PARAMETERS-----\n"
                             "MIGHAoGBAP//////////yQ/aoiFowjTExmKLgNwc0SkCTgiKZ8x0Agu+pjsTmyJR\n"
                             "Sgh5jjQE3e+VGbPNOkMbMCsKbfJfFDdP4TVtbVHCReSFtXZiXn7G9ExC6aY37WsL\n"
                             "/1y29Aa37e44a/taiZ+lrp8kEXxLH+ZJKGZR7OZTgf//////////AgEC\n"
                             "-----END DH PARAMETERS-----\n";
    return write(u"group.pem"_s, group) ? m_folder.filePath(u"group.pem"_s) : QString();
}
