// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/limits_section.h"

#include "desk/desk.h"
#include "store/settings_table.h"
#include "ui/kit/plain_label.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;
namespace Table = SettingsTable::Account;

namespace {

constexpr auto restAfterChange = 800ms;
constexpr int boxWidth = 112;

} // namespace

LimitsSection::LimitsSection(Desk& desk, Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Limits"), parent)
    , m_desk(desk)
    , m_table(new QWidget(this))
    , m_grid(new QGridLayout(m_table))
    , m_none(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, tr("There is no account yet."), this)) {
    auto* words = new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted,
                                 tr("Providers turn away who asks too often. Where one tells its limit, stay below it; "
                                    "where it asks to wait, the program waits whatever stands here."),
                                 this);
    words->setWordWrap(true);
    column().addWidget(words);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4 * Size::step);
    m_grid->setVerticalSpacing(2 * Size::step);
    m_grid->setColumnStretch(0, 1);
    int at = 0;
    for (const QString& heading : {tr("Account"), tr("Requests a minute"), tr("At the same time")})
        m_grid->addWidget(new PlainLabel(theme, Theme::Text::SmallStrong, Theme::Ink::Muted, heading, m_table), 0,
                          at++);
    addItem(m_table);
    addItem(m_none);
    addReset([this] {
        for (const Row& row : std::as_const(m_rows)) {
            row.perMinute->setValue(Table::perMinute.standard);
            row.atOnce->setValue(Table::atOnce.standard);
        }
    });
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &LimitsSection::keep);
    connect(&desk, &Desk::accountsChanged, this, &LimitsSection::fill);
    fill();
}

LimitsSection::~LimitsSection() {
    if (m_soon.isActive())
        keep();
}

void LimitsSection::fill() {
    const auto accounts = m_desk.accounts();
    QStringList ids;
    for (const AccountSettings& account : accounts)
        ids.append(account.id);
    QStringList shown;
    for (const Row& row : std::as_const(m_rows))
        shown.append(row.accountId);
    if (ids != shown) {
        for (const Row& row : std::as_const(m_rows)) {
            for (QWidget* gone : {static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.perMinute),
                                  static_cast<QWidget*>(row.atOnce)}) {
                gone->hide();
                gone->deleteLater();
            }
        }
        m_rows.clear();
        for (const AccountSettings& account : accounts)
            addRow(account);
    } else if (!m_soon.isActive()) { // else the person is ahead of what is kept
        for (qsizetype at = 0; at < accounts.size(); ++at) {
            const Row& row = m_rows.at(at);
            const QSignalBlocker minute(row.perMinute);
            const QSignalBlocker once(row.atOnce);
            row.name->setText(accounts.at(at).name);
            row.perMinute->setValue(accounts.at(at).perMinute);
            row.atOnce->setValue(accounts.at(at).atOnce);
        }
    }
    m_table->setVisible(!accounts.isEmpty());
    m_none->setVisible(accounts.isEmpty());
}

void LimitsSection::addRow(const AccountSettings& account) {
    const auto box = [this](int least, int most, int value, const QString& name) {
        auto* made = new QSpinBox(m_table);
        made->setGroupSeparatorShown(true);
        made->setRange(least, most);
        made->setValue(value);
        made->setKeyboardTracking(false); // a half-typed number is not what is meant
        made->setAccelerated(true);
        made->setFixedSize(boxWidth, Size::control);
        made->setAccessibleName(name);
        connect(made, &QSpinBox::valueChanged, this, [this] { m_soon.start(restAfterChange); });
        return made;
    };
    Row row;
    row.accountId = account.id;
    row.name = new PlainLabel(theme(), Theme::Text::Body, Theme::Ink::Text, account.name, m_table);
    row.name->setElide(Qt::ElideRight);
    row.perMinute = box(Table::perMinute.least, Table::perMinute.most, account.perMinute,
                        tr("Requests a minute of %1").arg(account.name));
    row.atOnce = box(Table::atOnce.least, Table::atOnce.most, account.atOnce,
                     tr("Requests at the same time of %1").arg(account.name));
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.name, at, 0);
    m_grid->addWidget(row.perMinute, at, 1);
    m_grid->addWidget(row.atOnce, at, 2);
    m_rows.append(row);
}

void LimitsSection::keep() {
    QList<AccountSettings> changed; // all of them first: the rows follow what is kept
    for (const Row& row : std::as_const(m_rows)) {
        for (AccountSettings account : m_desk.accounts()) {
            if (account.id != row.accountId)
                continue;
            const AccountSettings before = account;
            account.perMinute = row.perMinute->value();
            account.atOnce = row.atOnce->value();
            if (account != before)
                changed.append(account);
        }
    }
    for (const AccountSettings& account : std::as_const(changed)) {
        // What is at the provider would be given up with the desk.
        AccountDesk* desk = m_desk.account(account.id);
        if (desk != nullptr && (m_desk.isPlacing() || desk->bulk().isRunning())) {
            m_soon.start(restAfterChange);
            return;
        }
    }
    for (const AccountSettings& account : std::as_const(changed))
        m_desk.changeAccount(account, {});
}
