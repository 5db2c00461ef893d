// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/settings.h"

/// The accounts' names as they are told from each other on the screen, in the order of the accounts: the name itself
/// where no other has it (whatever its case), else with the host, "HeySMM (a.example)", and where two of the name have
/// the same host, or none, with a number, "HeySMM (2)". Never two alike.
[[nodiscard]] QStringList namesToldApart(const QList<AccountSettings>& accounts);

/// That of one account; its bare name where it is not among them.
[[nodiscard]] QString nameToldApart(const QList<AccountSettings>& accounts, const AccountSettings& account);
