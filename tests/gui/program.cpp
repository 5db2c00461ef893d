// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "store/ledger_opening.h"
#include "store/when_done.h"

#include <QApplication>

Program::Program(QApplication& application, const QString& profile, PracticeProvider& provider)
    : m_paths(ProfilePaths::in(profile))
    , m_settings(m_paths.settings)
    , m_log(m_paths.log, keptLogLevel(m_settings))
    , m_keys(m_paths.settings)
    , m_language(application, m_settings)
    , m_theme(application, m_settings)
    , m_shortcuts(m_settings)
    , m_actions(m_shortcuts)
    , m_place(m_paths.settings, m_paths.ledger)
    , m_ledger(m_place.ledger())
    , m_backups(m_ledger)
    , m_ways(m_settings)
    , m_setup(m_network, m_ways, m_settings)
    , m_desk(
          m_network, m_ledger, m_settings, m_keys, [&provider] { return provider.address(); },
          PracticeProvider::apiKey())
    , m_opening(m_place.isChosen() ? openPresent(m_ledger) : m_ledger.open())
    , m_window(std::make_unique<MainWindow>(m_desk, m_ledger, m_backups, m_settings, m_theme, m_actions)) {
    m_backups.setPlace(m_place);
    m_window->setSettingsParts({&m_setup, &m_log});
    whenDone(m_opening, &m_backups, [this](const Stored<QList<OrderKey>>& unconfirmed) {
        m_open = unconfirmed.ok();
        if (!m_open) {
            m_window->showLedgerFailure(unconfirmed.error());
            return;
        }
        m_desk.start();
        m_backups.start();
    });
    m_backups.setPlacing([this] { return m_desk.isPlacing(); });
    QObject::connect(&m_backups, &BackupKeeper::restartRequested, &m_desk, [this] { m_wantsRestart = true; });
    QObject::connect(
        &m_language, &Language::changed, &m_desk, [this] { renewWindow(); }, Qt::QueuedConnection);
    m_window->resize(1280, 800);
    m_window->show();
}

Program::~Program() = default;

void Program::renewWindow() {
    const WindowMemory memory = m_window->memory();
    const QSize size = m_window->size();
    m_window = std::make_unique<MainWindow>(m_desk, m_ledger, m_backups, m_settings, m_theme, m_actions);
    m_window->setSettingsParts({&m_setup, &m_log});
    m_window->resume(memory);
    m_window->resize(size);
    m_window->show();
}
