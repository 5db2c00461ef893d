// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/network_settings.h"

#include "store/private_file.h"
#include "store/settings.h"
#include "store/settings_table.h"
#include "store/whole_settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView stateName("network");

// Accounts have ids of another form, so none of them is meant.
QString passwordName() {
    return SettingsTable::keysGroup + "proxy"_L1;
}

QStringList kindWords() {
    return {u"system"_s, u"none"_s, u"http"_s, u"socks5"_s};
}

} // namespace

NetworkSettings::NetworkSettings(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings) {
    read();
    connect(&settings, &Settings::accountsChanged, this, &NetworkSettings::dropOfGoneAccounts);
}

QString NetworkSettings::password() const {
    return QSettings(m_settings.filePath(), QSettings::IniFormat).value(passwordName()).toString();
}

void NetworkSettings::setProxy(const ProxySettings& proxy, const QString& password) {
    if (proxy == m_proxy && password == this->password())
        return;
    m_proxy = proxy;
    {
        makePrivateFile(m_settings.filePath()); // somebody may have deleted it meanwhile
        WholeSettings file(m_settings.filePath());
        if (password.isEmpty())
            file.remove(passwordName());
        else
            file.setValue(passwordName(), password);
    }
    keep();
}

void NetworkSettings::addCertificate(const TrustedCertificate& certificate) {
    if (m_certificates.contains(certificate))
        return;
    m_certificates.append(certificate);
    keep();
}

void NetworkSettings::removeCertificate(const TrustedCertificate& certificate) {
    if (m_certificates.removeAll(certificate) > 0)
        keep();
}

void NetworkSettings::dropOfGoneAccounts() {
    const auto accounts = m_settings.accounts();
    const auto gone = [&accounts](const TrustedCertificate& certificate) {
        return !certificate.accountId.isEmpty() &&
               std::none_of(accounts.begin(), accounts.end(), [&certificate](const AccountSettings& account) {
                   return account.id == certificate.accountId;
               });
    };
    if (m_certificates.removeIf(gone) > 0)
        keep();
}

void NetworkSettings::read() {
    const auto kept = QJsonDocument::fromJson(m_settings.state(stateName)).object();
    const auto kind = kindWords().indexOf(kept["proxy"_L1].toString());
    m_proxy.kind = kind < 0 ? ProxyKind::System : static_cast<ProxyKind>(kind);
    m_proxy.host = kept["host"_L1].toString();
    const int port = kept["port"_L1].toInt();
    m_proxy.port = port > 0 && port <= std::numeric_limits<quint16>::max() ? static_cast<quint16>(port) : 0;
    m_proxy.user = kept["user"_L1].toString();
    for (const auto& value : kept["certificates"_L1].toArray()) {
        const auto one = value.toObject();
        if (const auto pem = one["pem"_L1].toString().toLatin1(); !pem.isEmpty())
            m_certificates.append({pem, one["account"_L1].toString()});
    }
}

void NetworkSettings::keep() {
    QJsonArray certificates;
    for (const TrustedCertificate& one : std::as_const(m_certificates))
        certificates.append(QJsonObject{{"pem"_L1, QString::fromLatin1(one.pem)}, {"account"_L1, one.accountId}});
    const QJsonObject kept{{"proxy"_L1, kindWords().at(static_cast<int>(m_proxy.kind))},
                           {"host"_L1, m_proxy.host},
                           {"port"_L1, m_proxy.port},
                           {"user"_L1, m_proxy.user},
                           {"certificates"_L1, certificates}};
    m_settings.setState(stateName, QJsonDocument(kept).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}
