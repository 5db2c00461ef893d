// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

template <const char* call>
QString replyTo(const QByteArray& body) {
    return fuzz::reply(QString::fromLatin1(call), body);
}

constexpr char services[] = "services";
constexpr char add[] = "add";
constexpr char status[] = "status";
constexpr char statuses[] = "statuses";
constexpr char refill[] = "refill";
constexpr char refills[] = "refills";
constexpr char refillStatus[] = "refill_status";
constexpr char refillStatuses[] = "refill_statuses";
constexpr char cancels[] = "cancels";
constexpr char balance[] = "balance";

constexpr FuzzTarget targets[] = {
    {services, "replies", replyTo<services>},
    {add, "replies", replyTo<add>},
    {status, "replies", replyTo<status>},
    {statuses, "replies", replyTo<statuses>},
    {refill, "replies", replyTo<refill>},
    {refills, "replies", replyTo<refills>},
    {refillStatus, "replies", replyTo<refillStatus>},
    {refillStatuses, "replies", replyTo<refillStatuses>},
    {cancels, "replies", replyTo<cancels>},
    {balance, "replies", replyTo<balance>},
    {"numbers", "", fuzz::numbers},
    {"catalog_query", "", fuzz::catalogQuery},
    {"catalog_cache", "", fuzz::catalogCache},
    {"order_query", "", fuzz::orderQuery},
    {"bulk_list", "bulk", fuzz::bulkList},
    {"order_file", "", fuzz::orderFile},
    {"workbook", "", fuzz::workbook},
    {"settings", "", fuzz::settings},
    {"settings_copy", "", fuzz::settingsCopy},
    {"deep_link", "", fuzz::deepLink},
    {"texts", "", fuzz::texts},
    {"packed_body", "", fuzz::packedBody},
    {"certificate", "", fuzz::certificate},
    {"session_mark", "", fuzz::sessionMark},
    {"echoed_key", "", fuzz::echoedKey},
    {"ledger", "", fuzz::ledgerOpened},
    {"salvage", "", fuzz::ledgerSalvaged},
};

} // namespace

std::span<const FuzzTarget> fuzzTargets() {
    return targets;
}

QString fuzz::typed(const QByteArray& bytes) {
    if (!bytes.startsWith('\xff'))
        return QString::fromUtf8(bytes);
    QString text;
    for (qsizetype at = 1; at + 1 < bytes.size(); at += 2)
        text += QChar(static_cast<uchar>(bytes.at(at)), static_cast<uchar>(bytes.at(at + 1)));
    return text;
}

QString fuzz::folderTemplate() {
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/orderdeck-fuzz-XXXXXX"_s;
}

void fuzz::write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("Cannot write %s", qUtf8Printable(path));
}

QByteArray fuzz::content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
