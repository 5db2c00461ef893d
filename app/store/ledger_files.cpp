// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger_files.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct NamedKind {
    LedgerCopy::Kind kind;
    QRegularExpression pattern; ///< of the whole name; its first group is the day
};

const QList<NamedKind>& kinds() {
    static const QString day = u"(\\d{4}-\\d{2}-\\d{2})"_s;
    static const QList<NamedKind> all = {
        {LedgerCopy::Kind::Daily, QRegularExpression(u"^ledger-%1\\.sqlite$"_s.arg(day))},
        {LedgerCopy::Kind::Replaced, QRegularExpression(u"^ledger-replaced-%1(-\\d+)?\\.sqlite$"_s.arg(day))},
        {LedgerCopy::Kind::Damaged, QRegularExpression(u"^ledger-damaged-%1(-\\d+)?\\.sqlite$"_s.arg(day))},
        {LedgerCopy::Kind::Moved, QRegularExpression(u"^ledger-moved-%1(-\\d+)?\\.sqlite$"_s.arg(day))},
        {LedgerCopy::Kind::BeforeDeleting,
         QRegularExpression(u"^ledger-before-deleting-%1(-\\d+)?\\.sqlite$"_s.arg(day))}};
    return all;
}

bool isNewer(const LedgerCopy& left, const LedgerCopy& right) {
    return left.day != right.day ? left.day > right.day : left.path > right.path;
}

} // namespace

LedgerFiles::LedgerFiles(const QString& ledgerPath)
    : m_ledger(QFileInfo(ledgerPath).absoluteFilePath()) {}

QString LedgerFiles::log() const {
    return m_ledger + u"-wal"_s;
}

QString LedgerFiles::backupsFolder() const {
    return QFileInfo(m_ledger).dir().filePath(u"backups"_s);
}

QString LedgerFiles::daily(const QDate& day) const {
    return u"%1/ledger-%2.sqlite"_s.arg(backupsFolder(), day.toString(Qt::ISODate));
}

QString LedgerFiles::restored() const {
    return m_ledger + u".restore"_s;
}

QString LedgerFiles::salvaged() const {
    return m_ledger + u".salvaged"_s;
}

QString LedgerFiles::moving() const {
    return m_ledger + u".moving"_s;
}

QString LedgerFiles::unwritten() const {
    return QFileInfo(m_ledger).dir().filePath(u"unwritten-orders.txt"_s);
}

QString LedgerFiles::damageMark() const {
    return m_ledger + u".damaged"_s;
}

QString LedgerFiles::aside(LedgerCopy::Kind kind, const QDate& day) const {
    const QString word = kind == LedgerCopy::Kind::Damaged          ? u"damaged"_s
                         : kind == LedgerCopy::Kind::BeforeDeleting ? u"before-deleting"_s
                         : kind == LedgerCopy::Kind::Moved          ? u"moved"_s
                                                                    : u"replaced"_s;
    const QString stem = u"%1/ledger-%2-%3"_s.arg(backupsFolder(), word, day.toString(Qt::ISODate));
    QString name = stem + u".sqlite"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1-%2.sqlite"_s.arg(stem).arg(number);
    return name;
}

QList<LedgerCopy> LedgerFiles::copies() const {
    QList<LedgerCopy> found;
    const auto files = QDir(backupsFolder()).entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& file : files) {
        for (const NamedKind& named : kinds()) {
            const auto match = named.pattern.match(file.fileName());
            const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
            if (match.hasMatch() && day.isValid())
                found.append({named.kind, file.filePath(), day, file.size()});
        }
    }
    const QFileInfo own(m_ledger);
    const QRegularExpression before(u"^%1\\.before-v\\d+(-\\d+)?$"_s.arg(QRegularExpression::escape(own.fileName())));
    const auto beside = own.dir().entryInfoList(QDir::Files | QDir::NoSymLinks);
    for (const QFileInfo& file : beside) {
        if (before.match(file.fileName()).hasMatch())
            found.append({LedgerCopy::Kind::BeforeUpdate, file.filePath(), file.lastModified().date(), file.size()});
    }
    std::sort(found.begin(), found.end(), isNewer);
    return found;
}

QList<LedgerCopy> LedgerFiles::dailyCopies() const {
    QList<LedgerCopy> daily = copies();
    daily.removeIf([](const LedgerCopy& copy) { return copy.kind != LedgerCopy::Kind::Daily; });
    return daily;
}
