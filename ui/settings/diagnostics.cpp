// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/diagnostics.h"

#include "store/ledger_check.h"
#include "store/network_settings.h"
#include "store/program_log.h"
#include "store/settings.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPromise>
#include <QScreen>
#include <QSslSocket>
#include <QStyle>
#include <QSysInfo>
#include <QThreadPool>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString line(const QString& name, const QString& value) {
    return name + u": "_s + value + u'\n';
}

// Whose computer it is says nothing about the program.
QString withoutHome(const QString& path) {
    const QString home = QDir::homePath();
    return home.size() > 1 && path.startsWith(home) ? u'~' + path.mid(home.size()) : path;
}

QString programLines() {
    return line(u"Orderdeck"_s, QCoreApplication::applicationVersion()) +
           line(u"Qt"_s, QString::fromLatin1(qVersion()) + u" (built with "_s + QStringLiteral(QT_VERSION_STR) + u')') +
           line(u"TLS"_s, QSslSocket::sslLibraryVersionString()) +
           line(u"System"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' ' +
                                 QSysInfo::kernelVersion() + u", "_s + QSysInfo::currentCpuArchitecture()) +
           line(u"Platform"_s, QGuiApplication::platformName() + u", style "_s + QApplication::style()->name() +
                                   u", desktop "_s + qEnvironmentVariable("XDG_CURRENT_DESKTOP", u"unknown"_s));
}

QString screenLines() {
    QString lines;
    const auto screens = QGuiApplication::screens();
    for (const QScreen* screen : screens)
        lines += line(u"Screen"_s, u"%1 x %2 at %3, %4 dpi, %5 Hz"_s.arg(screen->size().width())
                                       .arg(screen->size().height())
                                       .arg(screen->devicePixelRatio())
                                       .arg(qRound(screen->logicalDotsPerInch()))
                                       .arg(qRound(screen->refreshRate())));
    return lines;
}

QString settingsLines(const Settings& settings, const NetworkSettings* network) {
    static const QStringList looks{u"system"_s, u"light"_s, u"dark"_s};
    static const QStringList ways{u"system"_s, u"none"_s, u"HTTP"_s, u"SOCKS5"_s};
    const QString chosen = settings.language().isEmpty() ? u"as the system"_s : settings.language();
    QString lines =
        line(u"Language"_s, chosen + u", system "_s + QLocale::system().name() + u", in use "_s + QLocale().name()) +
        line(u"Appearance"_s, looks.at(static_cast<int>(settings.appearance()))) +
        line(u"Checking"_s,
             u"orders every %1 s, balance every %2 min"_s.arg(settings.pollSeconds()).arg(settings.balanceMinutes()));
    if (network != nullptr)
        lines += line(u"Proxy"_s, ways.at(static_cast<int>(network->proxy().kind))) +
                 line(u"Certificates of one's own"_s, QString::number(network->certificates().size()));
    return lines;
}

QString ledgerLines(const QString& path, const std::optional<LedgerFacts>& facts, const FacetCounts& counts) {
    QString lines =
        line(u"Ledger"_s, withoutHome(QDir::toNativeSeparators(path)) + u", %1 bytes"_s.arg(QFileInfo(path).size()));
    lines += line(u"Ledger version"_s, facts ? QString::number(facts->version) : u"cannot be read"_s);
    const auto count = [&counts](OrdersQuery::Facet facet) { return QString::number(counts.value(facet)); };
    using Facet = OrdersQuery::Facet;
    return lines + line(u"Orders"_s, u"%1 (unconfirmed %2, not sent %3, rejected %4, pending %5, in progress %6, "
                                     "completed %7, partial %8, canceled %9)"_s.arg(
                                         count(Facet::All), count(Facet::Unconfirmed), count(Facet::NotSent),
                                         count(Facet::Rejected), count(Facet::Pending), count(Facet::InProgress),
                                         count(Facet::Completed), count(Facet::Partial), count(Facet::Canceled)));
}

QString accountLines(const QList<AccountSettings>& accounts, bool withNames) {
    QString lines;
    int number = 0;
    for (const AccountSettings& account : accounts) {
        QString facts = u"%1, %2 requests a minute, %3 at the same time, %4"_s
                            .arg(account.practice ? u"practice provider"_s : u"a provider"_s)
                            .arg(account.perMinute)
                            .arg(account.atOnce)
                            .arg(account.multiForms ? u"lists of orders"_s : u"one order at a time"_s);
        if (withNames)
            facts += u", “%1”, %2"_s.arg(account.name, account.address.host() + account.address.path());
        lines += line(u"Account %1"_s.arg(++number), facts);
    }
    return lines.isEmpty() ? line(u"Accounts"_s, u"none"_s) : lines;
}

// Errors name hosts.
QString errorLines(const QStringList& errors, const QList<AccountSettings>& accounts, bool withNames) {
    QString lines;
    for (QString error : errors) {
        int number = 0;
        for (const AccountSettings& account : accounts) {
            ++number;
            if (withNames)
                continue;
            const QString stead = u"(account %1)"_s.arg(number);
            if (const QString host = account.address.host(); !host.isEmpty())
                error.replace(host, stead, Qt::CaseInsensitive);
            if (account.name.size() > 2 && !account.practice)
                error.replace(account.name, stead, Qt::CaseInsensitive);
        }
        lines += u"  "_s + withoutSecrets(error).replace(QDir::homePath(), u"~"_s) + u'\n';
    }
    return lines.isEmpty() ? line(u"Last errors"_s, u"none"_s) : u"Last errors:\n"_s + lines;
}

} // namespace

QFuture<std::optional<LedgerFacts>> readLedgerFacts(const QString& ledgerPath) {
    auto promise = std::make_shared<QPromise<std::optional<LedgerFacts>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, ledgerPath] {
        const auto facts = factsOf(ledgerPath);
        promise->addResult(facts ? std::optional(facts.value()) : std::nullopt);
        promise->finish();
    });
    return promise->future();
}

QString diagnosticsText(const DiagnosticsSubject& subject, const std::optional<LedgerFacts>& ledger,
                        const FacetCounts& counts) {
    const auto accounts = subject.settings.accounts();
    QString text = programLines() + screenLines() + settingsLines(subject.settings, subject.network) +
                   ledgerLines(subject.ledgerPath, ledger, counts) + accountLines(accounts, subject.withNames);
    if (subject.log != nullptr)
        text += line(u"Log"_s, logLevelWord(subject.log->level())) +
                errorLines(subject.log->lastErrors(), accounts, subject.withNames);
    return text;
}
