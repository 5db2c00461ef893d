// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet_text.h"
#include "desk/order_file.h"
#include "desk/order_file_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Column = OrderFileColumn;

// By which a file is known, and without which a line is no order.
constexpr std::array required = {Column::AccountId, Column::OrderId,  Column::ServiceId,
                                 Column::Link,      Column::Quantity, Column::Outcome,
                                 Column::Status,    Column::Recorded, Column::Parameters};

QString canonical(const QString& head) {
    return head.simplified().toLower();
}

// "1.25", and "1,25" where a spreadsheet or our own writing had a comma for the point; with both, the last is it.
std::optional<Decimal> amountOf(QString text) {
    text.replace(u'\u066b', u',');
    const qsizetype comma = text.lastIndexOf(u',');
    if (comma > text.lastIndexOf(u'.')) {
        text.remove(u'.');
        const qsizetype last = text.lastIndexOf(u',');
        if (text.count(u',') == 1)
            text[last] = u'.';
    }
    return Decimal::parse(text);
}

std::optional<Timestamp> timeOf(const QString& text) {
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid()) // as spreadsheets write them again
        time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    if (!time.isValid() || time.toMSecsSinceEpoch() < 0)
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

std::optional<OrderParameters> parametersOf(const QString& text) {
    OrderParameters parameters;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return std::nullopt;
    const QJsonArray pairs = document.array();
    for (const auto& entry : pairs) {
        const QJsonArray pair = entry.toArray();
        if (pair.size() != 2)
            return std::nullopt;
        parameters.append({pair.at(0).toString(), pair.at(1).toString()});
    }
    return parameters;
}

/// Reads the fields of a line one after the other; the first that cannot be read is the line's problem.
class LineReader final {
public:
    explicit LineReader(std::function<QString(Column)> text)
        : m_text(std::move(text)) {}

    [[nodiscard]] QString text(Column column) const { return m_text(column); }
    [[nodiscard]] const QString& problem() const { return m_problem; }

    template <typename Value, typename Read>
    void take(Column column, Value& value, Read read) {
        const QString text = m_text(column);
        if (text.isEmpty())
            return;
        if (const auto known = read(text))
            value = *known;
        else if (m_problem.isEmpty())
            m_problem = QCoreApplication::translate("OrderFile", "“%1” cannot be read as %2.")
                            .arg(text.left(60), orderFileHeads().at(static_cast<int>(column)));
    }
    void takeCount(Column column, std::optional<qint64>& value) {
        take(column, value, [](const QString& text) -> std::optional<qint64> {
            const auto number = amountOf(text);
            return number ? number->toInteger() : std::nullopt;
        });
    }
    void takeAmount(Column column, Decimal& value) { take(column, value, amountOf); }
    void takeTime(Column column, Timestamp& value) { take(column, value, timeOf); }
    void takeFlag(Column column, bool& value) {
        take(column, value, [](const QString& text) -> std::optional<bool> {
            const bool yes = text.compare("yes"_L1, Qt::CaseInsensitive) == 0;
            return yes || text.compare("no"_L1, Qt::CaseInsensitive) == 0 ? std::optional(yes) : std::nullopt;
        });
    }

private:
    std::function<QString(Column)> m_text;
    QString m_problem;
};

void takeMoney(LineReader& line, Order& order) {
    order.rate.currency = line.text(Column::Currency);
    order.expectedCharge.currency = order.rate.currency;
    line.takeAmount(Column::Rate, order.rate.amount);
    line.takeAmount(Column::ExpectedCharge, order.expectedCharge.amount);
    if (!line.text(Column::Charge).isEmpty()) {
        order.charge = Money{{}, line.text(Column::ChargeCurrency)};
        line.takeAmount(Column::Charge, order.charge->amount);
    }
}

void takeTimes(LineReader& line, Order& order) {
    line.takeTime(Column::Placed, order.placedAt);
    line.takeTime(Column::Recorded, order.recordedAt);
    line.takeTime(Column::Checked, order.checkedAt);
    line.takeTime(Column::Changed, order.changedAt);
    line.takeTime(Column::CancelAsked, order.cancelAskedAt);
    line.takeTime(Column::RefillAsked, order.refillAskedAt);
}

// What is missing or does not go together.
QString lacking(const Order& order) {
    if (order.recordedAt == 0)
        return QCoreApplication::translate("OrderFile", "The time of recording is missing.");
    if (order.placement == Placement::Placed && order.orderId.isEmpty())
        return QCoreApplication::translate("OrderFile", "It was placed, but its order id is missing.");
    return {};
}

} // namespace

std::optional<OrderFileReader> OrderFileReader::named(const QStringList& heads) {
    QStringList known;
    for (const QString& head : heads)
        known.append(canonical(withoutFormulaMarks(head)));
    OrderFileReader reader;
    const QStringList ours = orderFileHeads();
    for (std::size_t column = 0; column < reader.m_places.size(); ++column)
        reader.m_places.at(column) = known.indexOf(canonical(ours.at(static_cast<qsizetype>(column))));
    const bool all = std::all_of(required.begin(), required.end(), [&reader](Column column) {
        return reader.m_places.at(static_cast<std::size_t>(column)) >= 0;
    });
    return all ? std::optional(reader) : std::nullopt;
}

QString OrderFileReader::text(const QStringList& fields, OrderFileColumn column) const {
    return withoutFormulaMarks(fields.value(m_places.at(static_cast<std::size_t>(column))));
}

QString OrderFileReader::accountName(const QStringList& fields) const {
    return text(fields, Column::Account);
}

Result<Order, QString> OrderFileReader::order(const QStringList& fields) const {
    LineReader line([this, &fields](Column column) { return text(fields, column); });
    Order order;
    order.accountId = line.text(Column::AccountId);
    order.orderId = line.text(Column::OrderId);
    order.serviceId = line.text(Column::ServiceId);
    order.serviceName = line.text(Column::Service);
    order.serviceType = line.text(Column::Type);
    order.link = line.text(Column::Link);
    order.placementText = line.text(Column::Reason);
    order.rawStatus = line.text(Column::ProvidersWord);
    order.refillId = line.text(Column::RefillId);
    order.refillRawStatus = line.text(Column::RefillWord);
    std::optional<qint64> units;
    line.takeCount(Column::Quantity, units);
    order.units = units.value_or(0);
    takeMoney(line, order);
    line.take(Column::Outcome, order.placement, placementOfWord);
    line.take(Column::Status, order.status, statusOfWord);
    line.takeCount(Column::StartCount, order.startCount);
    line.takeCount(Column::Remains, order.remains);
    takeTimes(line, order);
    line.take(Column::RefillStatus, order.refillStatus, refillStatusOfWord);
    line.takeFlag(Column::RefillOffered, order.refillOffered);
    line.takeFlag(Column::CancelOffered, order.cancelOffered);
    line.take(Column::Shelf, order.shelf, shelfOfWord);
    line.take(Column::Parameters, order.parameters, parametersOf);
    const QString problem = line.problem().isEmpty() ? lacking(order) : line.problem();
    if (!problem.isEmpty())
        return problem;
    return order;
}
