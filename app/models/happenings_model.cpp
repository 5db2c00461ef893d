// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/happenings_model.h"

#include "models/happening_words.h"
#include "models/time_text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString dayText(const QDate& day, const QDate& today) {
    if (day == today)
        return HappeningsModel::tr("Today");
    if (day == today.addDays(-1))
        return HappeningsModel::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

// As one line, whatever the words hold.
QString lineOf(const QString& text) {
    return text.simplified();
}

} // namespace

HappeningsModel::HappeningsModel(Happenings& happenings, QObject* parent)
    : QAbstractListModel(parent)
    , m_happenings(happenings) {
    connect(&happenings, &Happenings::changed, this, [this] {
        if (m_shown)
            read();
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Age, Qt::AccessibleTextRole});
    });
    m_minute.setInterval(std::chrono::minutes(1));
}

void HappeningsModel::setAccounts(const QList<QPair<QString, QString>>& accounts) {
    m_accounts = accounts;
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Account, Qt::AccessibleTextRole});
}

void HappeningsModel::setShown(bool shown) {
    m_shown = shown;
    if (shown) {
        m_minute.start();
        read();
    } else {
        m_minute.stop();
    }
}

std::optional<Happening> HappeningsModel::at(int row) const {
    if (row < 0 || row >= m_rows.size() || !m_rows.at(row).heading.isEmpty())
        return std::nullopt;
    return m_rows.at(row).happening;
}

int HappeningsModel::rowLike(const std::optional<Happening>& happening) const {
    for (int row = 0; happening && row < m_rows.size(); ++row) {
        const auto one = at(row);
        if (one && one->kind == happening->kind && one->accountId == happening->accountId &&
            one->first <= happening->last && happening->first <= one->last)
            return row;
    }
    return -1;
}

int HappeningsModel::unseen() const {
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(),
                                          [](const Row& row) { return row.heading.isEmpty() && !row.happening.seen; }));
}

void HappeningsModel::read() {
    if (m_loading) {
        m_again = true;
        return;
    }
    m_loading = true;
    whenDone(m_happenings.recent(mostRows), this, [this](const Stored<QList<Happening>>& found) {
        m_loading = false;
        if (found)
            take(found.value());
        Q_EMIT loaded();
        if (std::exchange(m_again, false) && m_shown)
            read();
    });
}

void HappeningsModel::take(const QList<Happening>& happenings) {
    QList<Row> rows;
    const QDate today = QDate::currentDate();
    QDate shown;
    for (const Happening& happening : happenings) {
        if (const QDate day = QDateTime::fromMSecsSinceEpoch(happening.at).date(); day != shown) {
            shown = day;
            rows.append({dayText(day, today), {}});
        }
        rows.append({{}, happening});
    }
    m_newest = happenings.isEmpty() ? 0 : happenings.first().last;
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

QString HappeningsModel::accountName(const QString& id) const {
    const auto found =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(), [&](const auto& one) { return one.first == id; });
    return m_accounts.size() < 2 || found == m_accounts.cend() ? QString() : found->second;
}

QString HappeningsModel::wholeText(const Happening& happening) const {
    QStringList parts{happeningText(happening), lineOf(happeningDetail(happening)),
                      longAge(happening.at, QDateTime::currentMSecsSinceEpoch()), accountName(happening.accountId),
                      happening.seen ? QString() : tr("new")};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

int HappeningsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HappeningsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    const bool heading = !row.heading.isEmpty();
    if (role == Role::Heading)
        return heading;
    if (heading)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.heading) : QVariant();
    const Happening& happening = row.happening;
    switch (role) {
    case Qt::DisplayRole:
        return lineOf(happeningText(happening));
    case Qt::AccessibleTextRole:
        return wholeText(happening);
    case Qt::ToolTipRole:
        // Markup where it looks like it: what a provider says is escaped.
        return QStringList{happeningText(happening), happeningDetail(happening), exactTime(happening.at, QLocale())}
            .join(u'\n')
            .toHtmlEscaped()
            .replace(u'\n', u"<br>"_s);
    case Detail:
        return lineOf(happeningDetail(happening));
    case Age:
        return relativeTime(happening.at, QDateTime::currentMSecsSinceEpoch(), QLocale());
    case Account:
        return accountName(happening.accountId);
    case Unseen:
        return !happening.seen;
    case Role::Icon:
        return happeningIcon(happening.kind);
    case Role::Tone:
        return static_cast<int>(happeningTone(happening.kind));
    case Role::Time:
        return happening.at;
    default:
        return {};
    }
}

Qt::ItemFlags HappeningsModel::flags(const QModelIndex& index) const {
    const bool isRow = index.isValid() && m_rows.at(index.row()).heading.isEmpty();
    return !isRow ? Qt::ItemFlags(Qt::NoItemFlags) : QAbstractListModel::flags(index) | Qt::ItemNeverHasChildren;
}
