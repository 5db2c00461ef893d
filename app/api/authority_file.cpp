// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/authority_file.h"

#include "api/certificate_strength.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>
#include <QSslCertificateExtension>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("AuthorityFile", text);
}

QString nameOf(const QSslCertificate& certificate, bool issuer) {
    const auto part = [&](QSslCertificate::SubjectInfo which) {
        return (issuer ? certificate.issuerInfo(which) : certificate.subjectInfo(which)).join(u", "_s);
    };
    for (const auto which :
         {QSslCertificate::CommonName, QSslCertificate::Organization, QSslCertificate::OrganizationalUnitName}) {
        if (const QString name = part(which); !name.isEmpty())
            return name;
    }
    return issuer ? certificate.issuerDisplayName() : certificate.subjectDisplayName();
}

bool isAuthority(const QSslCertificate& certificate) {
    const auto extensions = certificate.extensions();
    for (const QSslCertificateExtension& extension : extensions) {
        if (extension.oid() == "2.5.29.19"_L1) // basicConstraints
            return extension.value().toMap().value(u"ca"_s).toBool();
    }
    // Before there were extensions, the roots were those that vouched for themselves.
    return certificate.version() == "1" && certificate.isSelfSigned();
}

QString day(const QDateTime& time) {
    return QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat);
}

} // namespace

CertificateFacts factsOf(const QSslCertificate& certificate) {
    const QByteArray digest = certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    return {nameOf(certificate, false), nameOf(certificate, true), QString::fromLatin1(digest),
            certificate.expiryDate(), isAuthority(certificate)};
}

Result<QList<QSslCertificate>, QString> readAuthorities(const QByteArray& bytes, const QDateTime& now) {
    QList<QSslCertificate> found = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (found.isEmpty())
        found = QSslCertificate::fromData(bytes, QSsl::Der);
    found.removeIf([](const QSslCertificate& certificate) { return certificate.isNull(); });
    if (found.isEmpty())
        return translated(QT_TRANSLATE_NOOP("AuthorityFile", "There is no certificate in this file (PEM or DER)."));
    for (const QSslCertificate& certificate : std::as_const(found)) {
        const CertificateFacts facts = factsOf(certificate);
        if (!facts.isAuthority)
            return translated(QT_TRANSLATE_NOOP("AuthorityFile",
                                                "“%1” is not the certificate of an authority (CA): it cannot vouch "
                                                "for a provider."))
                .arg(facts.subject);
        if (facts.until < now)
            return translated(QT_TRANSLATE_NOOP("AuthorityFile", "“%1” expired on %2."))
                .arg(facts.subject, day(facts.until));
        if (certificate.effectiveDate() > now)
            return translated(QT_TRANSLATE_NOOP("AuthorityFile", "“%1” is not valid before %2."))
                .arg(facts.subject, day(certificate.effectiveDate()));
        if (isTooWeak(certificate))
            return translated(QT_TRANSLATE_NOOP("AuthorityFile",
                                                "“%1” rests on a key or a signature that is too weak: others could "
                                                "vouch in its name."))
                .arg(facts.subject);
    }
    return found;
}
