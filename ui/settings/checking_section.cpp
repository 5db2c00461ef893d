// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/checking_section.h"

#include "store/settings_table.h"

#include <QSpinBox>

namespace {

QSpinBox* spinBox(QWidget* parent, int least, int most, int value, const QString& suffix) {
    auto* box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setValue(value);
    box->setSuffix(suffix);
    box->setAccelerated(true);
    box->setKeyboardTracking(false); // a half-typed number is not what is meant
    box->setFixedSize(120, Size::control);
    return box;
}

} // namespace

CheckingSection::CheckingSection(Settings& settings, Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Checking"), parent) {
    auto* orders = spinBox(this, 10, 3600, settings.pollSeconds(), tr(" s", "seconds, behind a number"));
    auto* balance = spinBox(this, 1, 1440, settings.balanceMinutes(), tr(" min", "minutes, behind a number"));
    addLine(
        tr("Check orders every"),
        tr("Young orders are checked this often; older ones less and less, until the provider calls them finished."),
        orders);
    addLine(tr("Check the balance every"), tr("It is also checked after each order."), balance);
    addReset([orders, balance] {
        orders->setValue(SettingsTable::pollSeconds.standard);
        balance->setValue(SettingsTable::balanceMinutes.standard);
    });
    connect(orders, &QSpinBox::valueChanged, &settings, &Settings::setPollSeconds);
    connect(balance, &QSpinBox::valueChanged, &settings, &Settings::setBalanceMinutes);
}
