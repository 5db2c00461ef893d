// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

#include "core/decimal.h"
#include "store/private_file.h"
#include "store/settings_table.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace Table = SettingsTable;

namespace {

int numberIn(const QSettings& settings, const QString& group, const Table::Number& entry) {
    bool readable = false;
    const int number = settings.value(group + entry.name).toInt(&readable);
    return readable && number >= entry.least && number <= entry.most ? number : entry.standard;
}

void setNumber(QSettings& settings, const QString& group, const Table::Number& entry, int number) {
    settings.setValue(group + entry.name, std::clamp(number, entry.least, entry.most));
}

bool flagIn(const QSettings& settings, const QString& group, const Table::Flag& entry) {
    const QString word = settings.value(group + entry.name).toString();
    if (word == "true"_L1)
        return true;
    return word == "false"_L1 ? false : entry.standard;
}

QString textIn(const QSettings& settings, const QString& group, const Table::Text& entry) {
    return settings.value(group + entry.name).toString();
}

int choiceIn(const QSettings& settings, const Table::Choice& entry) {
    const auto place = entry.words().indexOf(settings.value(entry.name).toString());
    return place < 0 ? 0 : static_cast<int>(place);
}

QString groupOf(const QString& accountId) {
    return Table::accountsGroup + accountId + u'/';
}

// What cannot be read would be lost at the next write: a copy stays beside the file.
void keepBroken(const QString& filePath) {
    const QString copy = filePath + u".broken"_s;
    QFile::remove(copy);
    if (QFile source(filePath); makePrivateFile(copy) && source.open(QIODevice::ReadOnly)) {
        if (QFile target(copy); target.open(QIODevice::WriteOnly))
            target.write(source.readAll());
    }
}

} // namespace

Settings::Settings(const QString& filePath, QObject* parent)
    : QObject(parent) {
    makePrivateFolder(QFileInfo(filePath).absolutePath());
    makePrivateFile(filePath);
    m_settings = std::make_unique<QSettings>(filePath, QSettings::IniFormat);
    if (m_settings->status() == QSettings::FormatError)
        keepBroken(filePath);
}

Settings::~Settings() = default;

QString Settings::filePath() const {
    return m_settings->fileName();
}

QList<AccountSettings> Settings::accounts() const {
    QList<AccountSettings> accounts;
    const QStringList ids = m_settings->value(Table::accountIds.name).toStringList();
    for (const QString& id : ids) {
        if (!id.isEmpty())
            accounts.append(account(id));
    }
    return accounts;
}

AccountSettings Settings::account(const QString& id) const {
    const QString group = groupOf(id);
    AccountSettings account;
    account.id = id;
    account.name = textIn(*m_settings, group, Table::Account::name);
    account.address = QUrl(textIn(*m_settings, group, Table::Account::address));
    account.practice = flagIn(*m_settings, group, Table::Account::practice);
    account.currency = textIn(*m_settings, group, Table::Account::currency);
    account.perMinute = numberIn(*m_settings, group, Table::Account::perMinute);
    account.atOnce = numberIn(*m_settings, group, Table::Account::atOnce);
    account.multiForms = flagIn(*m_settings, group, Table::Account::multiForms);
    if (const auto below = Decimal::parse(textIn(*m_settings, group, Table::Account::warnBelow)))
        account.warnBelow = below->toString();
    return account;
}

QString Settings::saveAccount(AccountSettings account) {
    if (account.id.isEmpty())
        account.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString group = groupOf(account.id);
    m_settings->setValue(group + Table::Account::name.name, account.name);
    m_settings->setValue(group + Table::Account::address.name, account.address.toString(QUrl::FullyEncoded));
    m_settings->setValue(group + Table::Account::practice.name, account.practice);
    m_settings->setValue(group + Table::Account::currency.name, account.currency);
    setNumber(*m_settings, group, Table::Account::perMinute, account.perMinute);
    setNumber(*m_settings, group, Table::Account::atOnce, account.atOnce);
    m_settings->setValue(group + Table::Account::multiForms.name, account.multiForms);
    m_settings->setValue(group + Table::Account::warnBelow.name, account.warnBelow);
    QStringList ids = m_settings->value(Table::accountIds.name).toStringList();
    if (!ids.contains(account.id)) {
        ids.append(account.id);
        m_settings->setValue(Table::accountIds.name, ids);
    }
    m_settings->sync();
    Q_EMIT accountsChanged();
    return account.id;
}

void Settings::removeAccount(const QString& id) {
    if (id.isEmpty())
        return;
    QStringList ids = m_settings->value(Table::accountIds.name).toStringList();
    ids.removeAll(id);
    m_settings->setValue(Table::accountIds.name, ids);
    m_settings->remove(Table::accountsGroup + id);
    m_settings->remove(Table::favouritesGroup + id);
    m_settings->remove(Table::statesGroup + Table::accountsGroup + id);
    m_settings->remove(Table::markupGroup + id);
    m_settings->remove(Table::statesGroup + accountState(id, {}).chopped(1));
    if (currentAccount() == id)
        m_settings->remove(Table::currentAccount.name);
    m_settings->sync();
    Q_EMIT accountsChanged();
}

QString Settings::currentAccount() const {
    return textIn(*m_settings, QString(), Table::currentAccount);
}

void Settings::setCurrentAccount(const QString& id) {
    const Density before = density();
    m_settings->setValue(Table::currentAccount.name, id);
    if (density() != before)
        Q_EMIT appearanceChanged();
}

Appearance Settings::appearance() const {
    return static_cast<Appearance>(choiceIn(*m_settings, Table::appearance));
}

void Settings::setAppearance(Appearance appearance) {
    m_settings->setValue(Table::appearance.name, Table::appearance.words().at(static_cast<int>(appearance)));
    Q_EMIT appearanceChanged();
}

Density Settings::density() const {
    const QString own = m_settings->value(groupOf(currentAccount()) + Table::density.name).toString();
    const auto place = currentAccount().isEmpty() ? -1 : Table::density.words().indexOf(own);
    return static_cast<Density>(place < 0 ? choiceIn(*m_settings, Table::density) : static_cast<int>(place));
}

void Settings::setDensity(Density density) {
    const QString word = Table::density.words().at(static_cast<int>(density));
    m_settings->setValue(Table::density.name, word);
    if (const QString account = currentAccount(); !account.isEmpty())
        m_settings->setValue(groupOf(account) + Table::density.name, word);
    Q_EMIT appearanceChanged();
}

QString Settings::language() const {
    static const QRegularExpression code(u"^[a-z]{2,3}(_[A-Z]{2})?$"_s);
    const QString language = textIn(*m_settings, QString(), Table::language);
    return code.match(language).hasMatch() ? language : QString();
}

void Settings::setLanguage(const QString& language) {
    m_settings->setValue(Table::language.name, language);
    Q_EMIT languageChanged();
}

int Settings::pollSeconds() const {
    return numberIn(*m_settings, QString(), Table::pollSeconds);
}

void Settings::setPollSeconds(int seconds) {
    setNumber(*m_settings, QString(), Table::pollSeconds, seconds);
    Q_EMIT pollingChanged();
}

int Settings::balanceMinutes() const {
    return numberIn(*m_settings, QString(), Table::balanceMinutes);
}

void Settings::setBalanceMinutes(int minutes) {
    setNumber(*m_settings, QString(), Table::balanceMinutes, minutes);
    Q_EMIT pollingChanged();
}

QStringList Settings::favourites(const QString& accountId) const {
    return m_settings->value(Table::favouritesGroup + accountId).toStringList();
}

void Settings::setFavourites(const QString& accountId, const QStringList& serviceIds) {
    m_settings->setValue(Table::favouritesGroup + accountId, serviceIds);
    Q_EMIT favouritesChanged(accountId);
}

QString accountState(const QString& accountId, const QString& name) {
    return u"account/"_s + accountId + u'/' + name;
}

QByteArray Settings::state(const QString& name) const {
    return m_settings->value(Table::statesGroup + name).toByteArray();
}

void Settings::setState(const QString& name, const QByteArray& state) {
    m_settings->setValue(Table::statesGroup + name, state);
}
