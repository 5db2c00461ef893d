// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

#include "store/private_file.h"
#include "store/settings_values.h"
#include "store/whole_settings.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
namespace Table = SettingsTable;
using SettingsTable::accountGroup;

namespace {

/// Changes that come together are written together.
constexpr std::chrono::milliseconds flushDelay{250};

// QSettings puts a new file in the place of the old one.
void mendMode(const QString& path) {
    if (QFileInfo::exists(path))
        makePrivateFile(path);
}

} // namespace

Settings::Settings(const QString& filePath, QObject* parent)
    : QObject(parent)
    , m_file(SettingsFile::examine(filePath))
    , m_settings(std::make_unique<WholeSettings>(filePath)) {
    m_file.rescueKeys(*m_settings);
    m_flush.setSingleShot(true);
    m_flush.setInterval(flushDelay);
    connect(&m_flush, &QTimer::timeout, this, &Settings::flush);
}

Settings::~Settings() {
    WholeSettings(m_settings->fileName()).syncWhole();
    mendMode(m_settings->fileName());
}

QString Settings::filePath() const {
    return m_settings->fileName();
}

bool Settings::flush() {
    m_flush.stop();
    // The one at hand remembers the first fault for good; another one of the same file tells of this write.
    WholeSettings now(m_settings->fileName());
    const bool failed = !now.syncWhole();
    mendMode(m_settings->fileName());
    if (failed == std::exchange(m_failing, failed))
        return !failed;
    if (failed)
        Q_EMIT writeFailed(SettingsFile::whyNotWritable(m_settings->fileName()));
    else
        Q_EMIT writeRecovered();
    return !failed;
}

void Settings::set(const QString& name, const QVariant& value) {
    m_settings->setValue(name, value);
    if (!m_flush.isActive())
        m_flush.start();
}

void Settings::remove(const QString& name) {
    m_settings->remove(name);
    if (!m_flush.isActive())
        m_flush.start();
}

void Settings::noteReplaced() {
    Q_EMIT replaced();
    Q_EMIT languageChanged();
    Q_EMIT appearanceChanged();
    Q_EMIT pollingChanged();
    const auto all = accounts();
    for (const AccountSettings& account : all)
        Q_EMIT favouritesChanged(account.id);
    Q_EMIT accountsChanged();
}

QString Settings::currentAccount() const {
    return Table::textIn(*m_settings, QString(), Table::currentAccount);
}

void Settings::setCurrentAccount(const QString& id) {
    const Density before = density();
    set(Table::currentAccount.name, id);
    if (density() != before)
        Q_EMIT appearanceChanged();
}

Appearance Settings::appearance() const {
    return static_cast<Appearance>(Table::choiceIn(*m_settings, Table::appearance));
}

void Settings::setAppearance(Appearance appearance) {
    set(Table::appearance.name, Table::appearance.words().at(static_cast<int>(appearance)));
    Q_EMIT appearanceChanged();
}

Density Settings::density() const {
    const QString own = m_settings->value(accountGroup(currentAccount()) + Table::density.name).toString();
    const auto place = currentAccount().isEmpty() ? -1 : Table::density.words().indexOf(own);
    return static_cast<Density>(place < 0 ? Table::choiceIn(*m_settings, Table::density) : static_cast<int>(place));
}

void Settings::setDensity(Density density) {
    const QString word = Table::density.words().at(static_cast<int>(density));
    set(Table::density.name, word);
    if (const QString account = currentAccount(); !account.isEmpty())
        set(accountGroup(account) + Table::density.name, word);
    Q_EMIT appearanceChanged();
}

QString Settings::language() const {
    static const QRegularExpression code(u"^[a-z]{2,3}(_[A-Z]{2})?$"_s);
    const QString language = Table::textIn(*m_settings, QString(), Table::language);
    return code.match(language).hasMatch() ? language : QString();
}

void Settings::setLanguage(const QString& language) {
    set(Table::language.name, language);
    Q_EMIT languageChanged();
}

int Settings::pollSeconds() const {
    return Table::numberIn(*m_settings, QString(), Table::pollSeconds);
}

void Settings::setPollSeconds(int seconds) {
    set(Table::pollSeconds.name, Table::within(Table::pollSeconds, seconds));
    Q_EMIT pollingChanged();
}

int Settings::balanceMinutes() const {
    return Table::numberIn(*m_settings, QString(), Table::balanceMinutes);
}

void Settings::setBalanceMinutes(int minutes) {
    set(Table::balanceMinutes.name, Table::within(Table::balanceMinutes, minutes));
    Q_EMIT pollingChanged();
}

QStringList Settings::favourites(const QString& accountId) const {
    return m_settings->value(Table::favouritesGroup + accountId).toStringList();
}

void Settings::setFavourites(const QString& accountId, const QStringList& serviceIds) {
    set(Table::favouritesGroup + accountId, serviceIds);
    Q_EMIT favouritesChanged(accountId);
}

QString accountState(const QString& accountId, const QString& name) {
    return u"account/"_s + accountId + u'/' + name;
}

QByteArray Settings::state(const QString& name) const {
    return m_settings->value(Table::statesGroup + name).toByteArray();
}

void Settings::setState(const QString& name, const QByteArray& state) {
    set(Table::statesGroup + name, state);
}
