// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_damage.h"

#include "fuzz_target.h"
#include "ledger_seed.h"
#include "store/database.h"
#include "store/sqlite_setup.h"

#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 4096;

// What a statement takes from the input.
class Input final {
public:
    explicit Input(const QByteArray& bytes)
        : m_bytes(bytes) {}
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    int byte() { return atEnd() ? 0 : static_cast<uchar>(m_bytes.at(m_at++)); }
    int number() { return byte() + 256 * byte(); }
    QByteArray some(qsizetype count) {
        const QByteArray taken = m_bytes.mid(m_at, count);
        m_at += taken.size();
        return taken;
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

qsizetype placeIn(const QByteArray& file, Input& input) {
    const qsizetype page = input.number();
    return file.isEmpty() ? 0 : (page * pageSize + input.number() % pageSize) % file.size();
}

QString oddValue(int which) {
    static constexpr std::array values = {"NULL",
                                          "''",
                                          "'x'",
                                          "-1",
                                          "0",
                                          "1",
                                          "9223372036854775807",
                                          "-9223372036854775808",
                                          "1.5e300",
                                          "x'ff00'",
                                          "'99999999999999999999999999999'",
                                          "'[['",
                                          "'[]'",
                                          "'NaN'",
                                          "1000000000",
                                          "'[[\"a\",1],[2]]'",
                                          "'-5'",
                                          "4",
                                          "12"};
    return QString::fromLatin1(values.at(static_cast<std::size_t>(which) % values.size()));
}

// A value that the program would not write, in a file whose structure is sound; or less schema than there should be.
void changeRows(QByteArray& file, Input& input) {
    const QTemporaryDir folder(fuzz::folderTemplate());
    const QString path = folder.filePath(u"ledger.sqlite"_s);
    fuzz::write(path, file);
    {
        Database database;
        if (!database.open(path, Database::Access::Write))
            return;
        for (const char* words : {"PRAGMA ignore_check_constraints = ON", "PRAGMA foreign_keys = OFF"})
            static_cast<void>(database.executeOnce(QString::fromLatin1(words)));
        const int what = input.byte();
        const auto tables = sqlite::tablesOf(database);
        if (!tables || tables.value().isEmpty())
            return;
        const QString table = tables.value().at(input.byte() % tables.value().size());
        const auto columns = sqlite::columnsOf(database, table);
        if (!columns || columns.value().isEmpty())
            return;
        const QString column = columns.value().at(input.byte() % columns.value().size());
        QString sql = u"UPDATE %1 SET %2 = %3 WHERE %2 = (SELECT %2 FROM %1 LIMIT 1 OFFSET %4)"_s.arg(
            table, column, oddValue(input.byte()), QString::number(input.byte() % 16));
        if (what % 16 == 1)
            sql = u"DELETE FROM "_s + table;
        else if (what % 16 == 2)
            sql = u"DROP TABLE "_s + table;
        else if (what % 16 == 3)
            sql = u"ALTER TABLE %1 RENAME COLUMN %2 TO other"_s.arg(table, column);
        else if (what % 16 == 4)
            sql = u"PRAGMA user_version = %1"_s.arg(input.byte() % 9);
        else if (what % 16 == 5)
            sql = u"CREATE TRIGGER t AFTER UPDATE ON %1 BEGIN DELETE FROM %1; END"_s.arg(table);
        static_cast<void>(database.executeOnce(sql));
    }
    file = fuzz::content(path);
}

void damage(fuzz::DamagedLedger& ledger, Input& input) {
    QByteArray& file = ledger.file;
    const int what = input.byte() % 9;
    const qsizetype at = what < 6 ? placeIn(file, input) : 0;
    const qsizetype page = at / pageSize * pageSize;
    switch (what) {
    case 0:
    case 1: {
        const QByteArray bytes = input.some(1 + 15 * what);
        file.replace(at, std::min(bytes.size(), file.size() - at),
                     bytes.first(std::min(bytes.size(), file.size() - at)));
        break;
    }
    case 2:
        file.replace(page, pageSize, QByteArray(pageSize, static_cast<char>(input.byte())));
        break;
    case 3: {
        const qsizetype other = placeIn(file, input) / pageSize * pageSize;
        const QByteArray bytes = file.mid(page, pageSize);
        file.replace(page, pageSize, file.mid(other, pageSize)).replace(other, pageSize, bytes);
        break;
    }
    case 4: {
        const qsizetype from = placeIn(file, input);
        const QByteArray bytes = file.mid(from, 1 + input.byte() % 32);
        file.replace(at, bytes.size(), bytes);
        break;
    }
    case 5:
        file.truncate(at);
        break;
    case 6:
        ledger.log = input.some(input.number());
        break;
    default:
        changeRows(file, input);
    }
}

} // namespace

fuzz::DamagedLedger fuzz::damagedLedger(const QByteArray& bytes) {
    static constexpr int mostSteps = 24;
    DamagedLedger ledger;
    Input input(bytes);
    const int first = input.byte();
    if (first == 255) {
        ledger.file = bytes.sliced(1);
        return ledger;
    }
    ledger.version = 1 + first % newestLedger();
    ledger.file = ledgerOfVersion(ledger.version);
    ledger.whole = input.atEnd();
    for (int step = 0; step < mostSteps && !input.atEnd(); ++step)
        damage(ledger, input);
    return ledger;
}
