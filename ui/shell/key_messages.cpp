// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_messages.h"

#include "desk/desk.h"
#include "store/account_names.h"
#include "ui/kit/message_bar.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView settingsKey("settings");

QString keyFor(const QString& accountId) {
    return u"key/"_s + accountId;
}

} // namespace

KeyMessages::KeyMessages(Desk& desk, Settings& settings, MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_bar(bar) {
    const AccountKeys& keys = desk.keys();
    connect(&keys, &AccountKeys::changed, this, &KeyMessages::follow);
    connect(&keys, &AccountKeys::notKept, this, [this](const QString& id, const KeyProblem& problem) {
        m_bar.show(Tone::Bad,
                   tr("The API key of %1 could not be kept: it is known until Orderdeck ends. %2")
                       .arg(nameOf(id), keyProblemText(problem)),
                   u"kept/"_s + id);
    });
    connect(&keys, &AccountKeys::notRemoved, this, [this](const QString&, const KeyProblem& problem) {
        m_bar.show(Tone::Warn,
                   tr("The key of the removed account could not be removed from where it was kept; it is tried again "
                      "when Orderdeck starts. %1")
                       .arg(keyProblemText(problem)),
                   u"forgotten"_s);
    });
    connect(&settings, &Settings::writeFailed, this, [this](const QString& why) {
        m_bar.show(Tone::Warn,
                   tr("Settings cannot be kept: what you change is forgotten when Orderdeck ends. %1").arg(why),
                   settingsKey);
    });
    connect(&settings, &Settings::writeRecovered, this, [this] { m_bar.clear(settingsKey); });
    connect(&desk, &Desk::currentChanged, this, [this] {
        const auto accounts = m_desk.accounts();
        for (const AccountSettings& account : accounts)
            follow(account.id);
    });
}

void KeyMessages::tellFile(const QString& words) {
    if (!words.isEmpty())
        m_bar.show(Tone::Warn, words, u"file"_s);
}

QString KeyMessages::nameOf(const QString& accountId) const {
    const auto accounts = m_desk.accounts();
    for (const AccountSettings& account : accounts) {
        if (account.id == accountId)
            return nameToldApart(accounts, account);
    }
    return {};
}

void KeyMessages::follow(const QString& accountId) {
    const auto* work = m_desk.account(accountId);
    const bool missing = work != nullptr && work->connection() == AccountDesk::Connection::KeyMissing;
    if (!missing || m_desk.keys().state(accountId) != AccountKeys::State::Missing) {
        m_bar.clear(keyFor(accountId));
        return;
    }
    //: An account's name, then why it has no key
    const QString words = tr("%1: %2").arg(nameOf(accountId), work->connectionText());
    const auto problem = m_desk.keys().problem(accountId);
    const bool toType = problem && problem->home == KeyHome::File;
    m_bar.show(Tone::Bad, words, keyFor(accountId), toType ? tr("Open Settings") : tr("Try again"),
               [this, accountId, toType] {
                   if (toType)
                       Q_EMIT settingsRequested();
                   else
                       m_desk.keys().tryAgain(accountId);
               });
}
