// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings_copy.h"

#include "core/spreadsheet_text.h"
#include "store/settings_table.h"
#include "store/whole_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace Table = SettingsTable;

namespace {

constexpr qint64 largestFile = 16LL * 1024 * 1024;
constexpr int format = 1;

bool isPlain(const QString& name) {
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

bool isCopied(const QString& name) {
    // QSettings takes "/keys/a" and "keys//a" for "keys/a".
    if (!isPlain(name) || name.startsWith(u'/') || name.endsWith(u'/') || name.contains("//"_L1))
        return false;
    for (const auto group : {Table::keysGroup, Table::keyHomesGroup, Table::ledgerGroup, QLatin1StringView("keychain/"),
                             QLatin1StringView("state/window")}) {
        if (name.startsWith(group, Qt::CaseInsensitive))
            return false;
    }
    // Without a group it is nothing of ours.
    return name.contains(u'/') && !name.contains("password"_L1, Qt::CaseInsensitive);
}

QJsonValue toJsonValue(const QVariant& value) {
    if (value.typeId() == QMetaType::QStringList)
        return QJsonArray::fromStringList(value.toStringList());
    if (value.typeId() == QMetaType::QByteArray)
        return QJsonObject{{u"bytes"_s, QString::fromLatin1(value.toByteArray().toBase64())}};
    return value.toString();
}

// Qt leaves out the mark of byte order before a text, one each time that it is read.
QString withoutByteOrder(QString text) {
    while (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

// A half of a pair cannot be written to orderdeck.ini, nor anything after it then.
QString textOf(const QJsonValue& value) {
    return withoutByteOrder(withoutControls(value.toString()));
}

// Invalid where it is none of the three.
QVariant fromJsonValue(const QJsonValue& value) {
    if (value.isString())
        return textOf(value);
    if (value.isObject() && value["bytes"_L1].isString())
        return QByteArray::fromBase64(value["bytes"_L1].toString().toLatin1());
    if (!value.isArray())
        return {};
    QStringList list;
    for (const auto& entry : value.toArray())
        list.append(textOf(entry));
    return list;
}

QString notSettings() {
    return QCoreApplication::translate("SettingsCopy", "This is not a file of Orderdeck's settings.");
}

} // namespace

QStringList SettingsCopy::accountIds() const {
    return values.value(Table::accountIds.name).toStringList();
}

QString SettingsCopy::ofAccount(const QString& id, QLatin1StringView field) const {
    return values.value(Table::accountsGroup + id + u'/' + field).toString();
}

SettingsCopy SettingsCopy::of(const QString& iniPath) {
    const QSettings settings(iniPath, QSettings::IniFormat);
    SettingsCopy copy;
    const QStringList names = settings.allKeys();
    for (const QString& name : names) {
        if (!isCopied(name))
            continue;
        const QVariant value = settings.value(name);
        const bool asItIs = value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QByteArray;
        copy.values.insert(name, asItIs ? value : QVariant(value.toString()));
    }
    return copy;
}

QByteArray SettingsCopy::toJson() const {
    QJsonObject all;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        all.insert(value.key(), toJsonValue(*value));
    QJsonObject root{{u"program"_s, u"orderdeck"_s}, {u"format"_s, format}, {u"settings"_s, all}};
    QJsonObject secrets;
    for (auto key = keys.cbegin(); key != keys.cend(); ++key)
        secrets.insert(key.key(), *key);
    if (!secrets.isEmpty())
        root.insert(u"keys"_s, secrets);
    return QJsonDocument(root).toJson();
}

Result<SettingsCopy, QString> SettingsCopy::fromJson(const QByteArray& bytes) {
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root["program"_L1].toString() != "orderdeck"_L1 || !root["settings"_L1].isObject())
        return notSettings();
    if (root["format"_L1].toInt() > format)
        return QCoreApplication::translate("SettingsCopy",
                                           "These settings come from a newer version of Orderdeck. Update it first.");
    SettingsCopy copy;
    const QJsonObject all = root["settings"_L1].toObject();
    for (auto value = all.begin(); value != all.end(); ++value) {
        const QVariant read = fromJsonValue(value.value());
        if (isCopied(value.key()) && read.isValid())
            copy.values.insert(value.key(), read);
    }
    const QJsonObject secrets = root["keys"_L1].toObject();
    for (auto key = secrets.begin(); key != secrets.end(); ++key) {
        const QString secret = withoutByteOrder(key.value().toString());
        if (!secret.isEmpty() && isPlain(key.key()))
            copy.keys.insert(key.key(), secret);
    }
    return copy;
}

Result<bool, QString> SettingsCopy::writeTo(const QString& path) const {
    const QString problem = writeWholeBytes(path, toJson());
    if (problem.isEmpty())
        return true;
    return QCoreApplication::translate("SettingsCopy", "%1 could not be written: %2")
        .arg(QDir::toNativeSeparators(path), problem);
}

Result<SettingsCopy, QString> SettingsCopy::readFrom(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QCoreApplication::translate("SettingsCopy", "%1 could not be read: %2")
            .arg(QDir::toNativeSeparators(path), file.errorString());
    if (file.size() > largestFile)
        return notSettings();
    return fromJson(file.readAll());
}
