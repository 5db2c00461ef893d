// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

/// A certificate as it is to be. Words as the openssl program takes them.
struct CertificateWish final {
    QString name;
    QString issuer = {}; ///< the name of one that was made before; empty: signed by itself
    QString key = QStringLiteral("ec");
    QString digest = QStringLiteral("sha256");
    QString place = QStringLiteral("IP:127.0.0.1");
    QString basic = QStringLiteral("CA:FALSE");
    QString use = QStringLiteral("digitalSignature,keyEncipherment");
    QString purpose = QStringLiteral("serverAuth");
    QString from = {}; ///< YYYYMMDDHHMMSSZ; empty: now
    QString until = {};
};

/// One that may vouch for others.
[[nodiscard]] CertificateWish authorityWish(const QString& name, const QString& issuer = {},
                                            const QString& key = QStringLiteral("ec"));

/// Makes keys and certificates with the openssl program, in a folder of its own.
class CertificateWorkshop final {
    Q_DISABLE_COPY_MOVE(CertificateWorkshop)

public:
    CertificateWorkshop();

    /// What went wrong; empty when it was made.
    [[nodiscard]] QString make(const CertificateWish& wish);
    /// The same certificate again, with a key of a kind that does not exist. What went wrong; empty: made.
    [[nodiscard]] QString makeUnreadable(const QString& name, const QString& of);
    [[nodiscard]] QString certificatePath(const QString& name) const {
        return m_folder.filePath(name + QStringLiteral(".pem"));
    }
    [[nodiscard]] QString keyPath(const QString& name) const {
        return m_folder.filePath(name + QStringLiteral(".key"));
    }
    [[nodiscard]] QByteArray pem(const QString& name) const;
    /// The file of a group for Diffie-Hellman of 1,024 bits (RFC 2409); empty when it could not be written.
    [[nodiscard]] QString weakGroup();

private:
    [[nodiscard]] QString run(const QStringList& arguments) const;
    [[nodiscard]] bool write(const QString& name, const QByteArray& bytes) const;

    QTemporaryDir m_folder;
};
