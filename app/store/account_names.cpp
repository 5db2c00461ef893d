// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/account_names.h"

#include <QCoreApplication>
#include <QSet>

namespace {

QString sameness(const QString& name) {
    return name.simplified().toCaseFolded();
}

QString hostOf(const AccountSettings& account) {
    return account.practice ? QString() : account.address.host();
}

QString with(const QString& name, const QString& difference) {
    //: An account's name, then what tells it from others of that name: the provider's host or a number
    return QCoreApplication::translate("AccountNames", "%1 (%2)").arg(name, difference);
}

// The places of the accounts that have the name of the one at `at`.
QList<qsizetype> namesakes(const QList<AccountSettings>& accounts, qsizetype at) {
    QList<qsizetype> same;
    for (qsizetype other = 0; other < accounts.size(); ++other) {
        if (sameness(accounts.at(other).name) == sameness(accounts.at(at).name))
            same.append(other);
    }
    return same;
}

// Whether the hosts alone tell them apart.
bool hostsDiffer(const QList<AccountSettings>& accounts, const QList<qsizetype>& among) {
    QSet<QString> hosts;
    for (const qsizetype at : among)
        hosts.insert(hostOf(accounts.at(at)));
    return hosts.size() == among.size() && !hosts.contains(QString());
}

} // namespace

QStringList namesToldApart(const QList<AccountSettings>& accounts) {
    QStringList names;
    QSet<QString> taken;
    for (const AccountSettings& account : accounts) {
        names.append(account.name);
        taken.insert(sameness(account.name));
    }
    const auto take = [&](qsizetype at, const QString& name) {
        names[at] = name;
        taken.insert(sameness(name));
    };
    for (qsizetype at = 0; at < accounts.size(); ++at) {
        const QList<qsizetype> same = namesakes(accounts, at);
        if (same.size() == 1)
            continue;
        const AccountSettings& account = accounts.at(at);
        const QString byHost = with(account.name, hostOf(account));
        if (hostsDiffer(accounts, same) && !taken.contains(sameness(byHost))) {
            take(at, byHost);
            continue;
        }
        if (same.first() == at) // the first one of a name keeps it
            continue;
        int number = 2;
        while (taken.contains(sameness(with(account.name, QString::number(number)))))
            ++number;
        take(at, with(account.name, QString::number(number)));
    }
    return names;
}

QString nameToldApart(const QList<AccountSettings>& accounts, const AccountSettings& account) {
    for (qsizetype at = 0; at < accounts.size(); ++at) {
        if (accounts.at(at).id == account.id)
            return namesToldApart(accounts).at(at);
    }
    return account.name;
}
