// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_life.h"

using namespace Qt::StringLiterals;

SoakLife::SoakLife(const QString& profile, const QUrl& provider, const QString& key, qint64 patience)
    : m_paths(ProfilePaths::in(profile))
    , settings(m_paths.settings)
    , keys(m_paths.settings)
    , ledger(m_paths.ledger)
    , network(patience)
    , desk(network, ledger, settings, keys, [] { return QUrl(); }, {}) {
    auto opened = ledger.open();
    opened.waitForFinished();
    if (!opened.result())
        qFatal("The ledger does not open: %s", qPrintable(opened.result().error().text));
    m_foundSending = opened.result().value().size();
    desk.readAhead();
    desk.start();
    if (desk.accounts().isEmpty())
        desk.addAccount(provider, key, u"Soak"_s);
}

SoakLife::~SoakLife() = default;
