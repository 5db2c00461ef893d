// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_place.h"

#include "store/private_file.h"
#include "store/settings_table.h"
#include "store/whole_settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;
namespace Table = SettingsTable;

namespace {

constexpr QLatin1StringView chosenName("folder");
constexpr QLatin1StringView wantedName("moveTo");
constexpr QLatin1StringView leftName("movedFrom");

void put(QSettings& file, const QString& name, const QString& value) {
    if (value.isEmpty())
        file.remove(name);
    else
        file.setValue(name, value);
}

} // namespace

LedgerPlace::LedgerPlace(const QString& settingsFile, const QString& usualLedger)
    : m_settingsFile(settingsFile)
    , m_usual(QFileInfo(usualLedger).absoluteFilePath()) {}

QString LedgerPlace::value(QLatin1StringView name) const {
    const QSettings file(m_settingsFile, QSettings::IniFormat);
    const QString path = file.value(Table::ledgerGroup + name).toString();
    // A relative one would be another for each folder that the program is started in.
    return QDir::isAbsolutePath(path) ? QDir::cleanPath(path) : QString();
}

bool LedgerPlace::isChosen() const {
    return !value(chosenName).isEmpty();
}

QString LedgerPlace::ledger() const {
    const QString folder = value(chosenName);
    return folder.isEmpty() ? m_usual : QDir(folder).filePath(QFileInfo(m_usual).fileName());
}

QString LedgerPlace::wantedFolder() const {
    return value(wantedName);
}

QString LedgerPlace::leftLedger() const {
    return value(leftName);
}

QString LedgerPlace::chosenAs(const QString& folder) const {
    const QFileInfo usual(QFileInfo(m_usual).absolutePath());
    const QFileInfo asked(folder);
    const bool same = asked == usual || (asked.exists() && asked.canonicalFilePath() == usual.canonicalFilePath());
    return same ? QString() : folder;
}

bool LedgerPlace::want(const QString& folder) {
    return write({{wantedName, QDir(folder).absolutePath()}});
}

bool LedgerPlace::dropWanted() {
    return write({{wantedName, {}}});
}

bool LedgerPlace::switchTo(const QString& folder) {
    return write({{chosenName, chosenAs(folder)}, {leftName, ledger()}, {wantedName, {}}});
}

bool LedgerPlace::goBack() {
    return write({{chosenName, chosenAs(QFileInfo(leftLedger()).absolutePath())}, {leftName, {}}, {wantedName, {}}});
}

bool LedgerPlace::forgetLeft() {
    return write({{leftName, {}}});
}

bool LedgerPlace::useUsual() {
    return write({{chosenName, {}}, {leftName, {}}, {wantedName, {}}});
}

bool LedgerPlace::write(const QHash<QString, QString>& values) {
    makePrivateFile(m_settingsFile);
    QHash<QString, QString> before;
    WholeSettings file(m_settingsFile);
    for (auto one = values.cbegin(); one != values.cend(); ++one) {
        const QString name = Table::ledgerGroup + one.key();
        before.insert(name, file.value(name).toString());
        put(file, name, *one);
    }
    const bool whole = file.syncWhole();
    makePrivateFile(m_settingsFile); // QSettings puts a new file in the place of the old one
    // What follows counts on it: files are renamed only once this is on the disk.
    const bool written = whole && syncToDisk(m_settingsFile);
    if (written) {
        static_cast<void>(syncToDisk(QFileInfo(m_settingsFile).absolutePath()));
        return true;
    }
    for (auto one = before.cbegin(); one != before.cend(); ++one)
        put(file, one.key(), *one);
    return false;
}
