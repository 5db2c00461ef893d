// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_account.h"

#include <QString>
#include <QUrl>

/// The address that a new account starts with.
[[nodiscard]] QString defaultProviderAddress();
/// What is wrong with an address before anybody is asked, in words; empty when nothing is.
[[nodiscard]] QString addressProblem(const QString& text);
/// A name for the account at this address.
[[nodiscard]] QString accountNameFor(const QUrl& address);
