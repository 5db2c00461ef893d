// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/tls_fault.h"

#include "api/certificate_strength.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("TlsFault", text);
}

struct TlsReason final {
    QSslError::SslError error;
    const char* text;
};

constexpr auto untrusted =
    QT_TRANSLATE_NOOP("TlsFault", "Its certificate is signed by an authority that is not trusted on this computer.");
constexpr auto noAuthority =
    QT_TRANSLATE_NOOP("TlsFault", "Its certificate is signed by one that may not vouch for others.");
constexpr auto notForServers = QT_TRANSLATE_NOOP("TlsFault", "Its certificate is not meant for servers.");

// What says most about a certificate with several faults stands first.
constexpr std::array reasons = {
    TlsReason{QSslError::CertificateExpired,
              QT_TRANSLATE_NOOP("TlsFault", "Its certificate has expired, or the clock of this computer is wrong.")},
    TlsReason{
        QSslError::CertificateNotYetValid,
        QT_TRANSLATE_NOOP("TlsFault", "Its certificate is not valid yet, or the clock of this computer is wrong.")},
    TlsReason{QSslError::HostNameMismatch, QT_TRANSLATE_NOOP("TlsFault", "Its certificate is for another name.")},
    TlsReason{QSslError::SelfSignedCertificate,
              QT_TRANSLATE_NOOP("TlsFault", "Its certificate is signed by itself alone.")},
    TlsReason{QSslError::InvalidCaCertificate, noAuthority},
    TlsReason{QSslError::PathLengthExceeded, noAuthority},
    TlsReason{QSslError::InvalidPurpose, notForServers},
    TlsReason{QSslError::CertificateRejected, notForServers},
    TlsReason{QSslError::SelfSignedCertificateInChain, untrusted},
    TlsReason{QSslError::UnableToGetIssuerCertificate, untrusted},
    TlsReason{QSslError::UnableToGetLocalIssuerCertificate, untrusted},
    TlsReason{QSslError::UnableToVerifyFirstCertificate, untrusted},
    TlsReason{QSslError::CertificateUntrusted, untrusted},
};

} // namespace

QString tlsFaultText(const QList<QSslError>& found, const QSslConfiguration& used, const QString& failure) {
    for (const TlsReason& reason : reasons) {
        if (std::any_of(found.begin(), found.end(), [&](const QSslError& e) { return e.error() == reason.error; }))
            return translated(reason.text);
    }
    // What OpenSSL finds too weak Qt 6.4.2 knows no name for.
    if (!found.isEmpty())
        return restOnTooWeak(used.peerCertificateChain(), used.caCertificates()) ? tooWeakText() : QString();
    // OpenSSL's words, which nobody translates: "tlsv1 alert protocol version", "unsupported protocol".
    static constexpr std::array words = {"protocol version"_L1, "unsupported protocol"_L1, "version too low"_L1};
    const bool old = std::any_of(words.begin(), words.end(), [&failure](QLatin1StringView said) {
        return failure.contains(said, Qt::CaseInsensitive);
    });
    return old ? translated(QT_TRANSLATE_NOOP("TlsFault", "It knows only outdated versions of TLS, older than 1.2."))
               : QString();
}

QString tooWeakText() {
    return translated(
        QT_TRANSLATE_NOOP("TlsFault", "Its certificate rests on a key or a signature that is too weak to be trusted."));
}
