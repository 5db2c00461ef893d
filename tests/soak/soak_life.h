// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak_network.h"

#include "desk/desk.h"
#include "store/key_store.h"
#include "store/ledger.h"
#include "store/profile_paths.h"
#include "store/settings.h"

#include <QUrl>

/// The program on a profile from its start to its end, but for its window: the same objects in the same order. Where
/// there is no account yet, it is opened.
class SoakLife final {
    Q_DISABLE_COPY_MOVE(SoakLife)

public:
    SoakLife(const QString& profile, const QUrl& provider, const QString& key, qint64 patience);
    ~SoakLife();

    [[nodiscard]] AccountDesk& account() { return *desk.current(); }
    /// Orders that were found `sending`.
    [[nodiscard]] qsizetype foundSending() const { return m_foundSending; }

private:
    ProfilePaths m_paths;
    qsizetype m_foundSending = 0;

public:
    Settings settings;
    KeyStore keys;
    Ledger ledger;
    SoakNetwork network;
    Desk desk;
};
