// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/file_lock.h"

#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>

/// One program for each profile. The first start holds `orderdeck.lock` beside the ledger and listens on a local socket
/// of its user alone; a later one asks it to show its window. What a dead process left behind is in nobody's way.
class SingleInstance final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    /// The folder of the ledger must be there.
    explicit SingleInstance(const QString& ledgerPath, QObject* parent = nullptr);

    /// False while another process of this profile runs. True also where no lock can be had at all: opening the ledger
    /// tells that better.
    bool claim();
    [[nodiscard]] bool isFirst() const { return m_first; }
    /// What the first is to open when it is called: links and files, as many and as long as fit; the rest is left out.
    void setWanted(const QStringList& wanted);
    /// Asks the first to show itself; ends in answered(), claimed() or, after this patience, unanswered().
    void callFirst(std::chrono::milliseconds patience = std::chrono::seconds(4));
    /// Who holds the lock; 0: nobody knows.
    [[nodiscard]] qint64 firstProcess() const;
    /// Of the profile, whatever way its folder is named.
    [[nodiscard]] static QString serverName(const QString& ledgerPath);

Q_SIGNALS:
    /// For the first: another start wants to see the window. activationToken: its right to do so under Wayland.
    /// wanted: what it was asked to open, which may be anything.
    void showRequested(const QByteArray& activationToken, const QStringList& wanted);
    void answered();
    /// The other one ended meanwhile: this is the first now.
    void claimed();
    void unanswered();

private:
    void listen();
    void serve(QLocalSocket* socket);
    void tryToCall();
    void onReply();

    QString m_name;
    FileLock m_lock;
    bool m_first = false;
    QLocalServer m_server;
    QLocalSocket m_call;
    QTimer m_retry;
    QDeadlineTimer m_patience;
    QByteArray m_wanted; ///< as it is said
};
