// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/service_note_keeper.h"
#include "store/catalog_book.h"
#include "store/service_record.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

/// What is known of one service of an account beyond the catalog: the person's own record with it, its prices so far,
/// their note. Reads when the service is set and follows its orders from then on; what is asked about one service is
/// dropped when another is set.
class ServiceDossier final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceDossier)

public:
    /// ledger must outlive this object.
    ServiceDossier(Ledger& ledger, QString accountId, QObject* parent = nullptr);
    ~ServiceDossier() override;

    /// Empty: none; nothing is read.
    void setService(const QString& serviceId);
    [[nodiscard]] QString serviceId() const { return m_serviceId; }

    /// Nothing before it was read.
    [[nodiscard]] const std::optional<ServiceRecord>& record() const { return m_record; }
    /// As CatalogBook::prices(); nothing before they were read.
    [[nodiscard]] const std::optional<QList<PricePoint>>& prices() const { return m_prices; }
    [[nodiscard]] ServiceNoteKeeper& note() { return m_note; }

    /// For when changes of the catalog were written down.
    void readPrices();

Q_SIGNALS:
    /// Another service, record or prices.
    void changed();

private:
    void readRecord();
    void follow(const QList<OrderKey>& keys);
    void readTouched();
    void beginRecord();
    void endRecord(const std::optional<ServiceRecord>& record);
    template <typename T, typename Then>
    void ask(const QFuture<Stored<T>>& future, Then then);

    ServiceRecords m_records;
    CatalogBook m_book;
    ServiceNoteKeeper m_note;
    const QString m_accountId;
    QString m_serviceId;
    std::optional<ServiceRecord> m_record;
    std::optional<QList<PricePoint>> m_prices;
    QSet<OrderKey> m_touched; ///< orders that may change the record
    bool m_readingRecord = false;
    QElapsedTimer m_took;         ///< the record's reading
    QTimer m_soon;                ///< a list that is placed tells of an order many times a second
    QList<QFuture<void>> m_asked; ///< about the present service
};
