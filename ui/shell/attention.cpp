// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/attention.h"

#include "desk/desk.h"
#include "desk/happening_reporter.h"
#include "models/order_facets_model.h"
#include "ui/notices/notifier.h"
#include "ui/notices/tray_notice_server.h"
#include "ui/shell/tray_icon.h"
#ifdef ORDERDECK_DBUS
#include "ui/notices/dbus_notice_server.h"
#endif

#include <QApplication>

using namespace std::chrono_literals;

namespace {

// How long a session's tray is waited for before the window is shown in its place.
constexpr auto trayPatience = 6s;
// The tray is told of counts that change with each order of a list.
constexpr auto countPause = 500ms;

} // namespace

Attention::Attention(Desk& desk, Ledger& ledger, Settings& settings, Theme& theme, const QString& profile,
                     QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_ledger(ledger)
    , m_settings(settings)
    , m_theme(theme)
    , m_happenings(ledger)
    , m_notices(settings)
    , m_profile(profile) {
    m_desktop.hasTray = &QSystemTrayIcon::isSystemTrayAvailable;
    m_pauseEnds.setSingleShot(true);
    connect(&m_pauseEnds, &QTimer::timeout, this, &Attention::followSettings);
    connect(&m_notices, &NoticeSettings::changed, this, &Attention::followSettings);
    m_tellSoon.setSingleShot(true);
    m_tellSoon.setInterval(countPause);
    connect(&m_tellSoon, &QTimer::timeout, this, &Attention::tellTray);
    QApplication::setQuitOnLastWindowClosed(true);
}

Attention::~Attention() = default;

void Attention::start() {
    if (m_started)
        return;
    m_started = true;
    m_happenings.start();
    new HappeningReporter(m_desk, m_ledger, m_settings, m_happenings, this);
    makeTray();
    makeNotices();
    followSettings();
    Q_EMIT desktopChanged();
}

void Attention::seekTray() {
    makeTray();
    if (m_tray->isAvailable()) {
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT trayKnown(true); }, Qt::QueuedConnection);
        return;
    }
    auto* wait = new QTimer(this);
    wait->setSingleShot(true);
    const auto end = [this, wait] {
        wait->disconnect();
        m_tray->disconnect(wait);
        wait->deleteLater();
        Q_EMIT trayKnown(m_tray->isAvailable());
    };
    connect(wait, &QTimer::timeout, this, end);
    connect(m_tray, &TrayIcon::availableChanged, wait, end);
    wait->start(trayPatience);
}

void Attention::setWindow(QWidget* window) {
    m_window = window;
    if (m_tray)
        m_tray->retranslate();
}

void Attention::makeTray() {
    if (m_tray)
        return;
    m_tray = new TrayIcon(m_theme, this, m_desktop.hasTray);
    m_counts = new OrderFacetsModel(m_ledger, this);
    m_counts->setAccount({});
    connect(m_counts, &OrderFacetsModel::countsChanged, &m_tellSoon, [this] {
        if (!m_tellSoon.isActive())
            m_tellSoon.start();
    });
    connect(m_tray, &TrayIcon::availableChanged, this, [this] {
        followSettings();
        Q_EMIT desktopChanged();
    });
    connect(m_tray, &TrayIcon::clicked, this, &Attention::onTrayClicked);
    connect(m_tray, &TrayIcon::openRequested, this, &Attention::openAsked);
    connect(m_tray, &TrayIcon::ordersRequested, this, [this] { Q_EMIT placeAsked(PageId::Orders, {}); });
    connect(m_tray, &TrayIcon::newOrderRequested, this, [this] { Q_EMIT placeAsked(PageId::Services, {}); });
    connect(m_tray, &TrayIcon::happeningsRequested, this, &Attention::happeningsAsked);
    connect(m_tray, &TrayIcon::quitRequested, this, &Attention::quitAsked);
    // Later: the menu that asks is made anew by it.
    connect(
        m_tray, &TrayIcon::pauseRequested, this,
        [this](std::chrono::milliseconds time) { m_notices.pause(QDateTime::currentDateTime(), time); },
        Qt::QueuedConnection);
    tellTray();
}

void Attention::makeNotices() {
    m_server = m_desktop.notices;
    if (m_server == nullptr) {
        QList<NoticeServer*> servers;
#ifdef ORDERDECK_DBUS
        servers.append(new DBusNoticeServer(DBusNoticeServer::sessionBus(), this));
#endif
        servers.append(new TrayNoticeServer(*m_tray, this));
        m_server = new NoticeChain(servers, this);
    }
    connect(m_server, &NoticeServer::stateChanged, this, &Attention::desktopChanged);
    m_notifier = new Notifier(m_happenings, m_notices, m_settings, *m_server, this);
    m_notifier->setWaits(m_desktop.noticeWait, 6 * m_desktop.noticeWait);
    m_notifier->setLooking([this] { return isLookedAt(); });
    connect(m_notifier, &Notifier::chosen, this,
            [this](const QList<Happening>& rows, const QString& words, const QByteArray& token) {
                if (!token.isEmpty())
                    qputenv("XDG_ACTIVATION_TOKEN", token);
                if (rows.isEmpty())
                    Q_EMIT openAsked();
                else
                    lead(rows, words);
            });
}

void Attention::tellTray() {
    using Facet = OrdersQuery::Facet;
    m_tray->setCounts(m_counts->count(Facet::Pending) + m_counts->count(Facet::InProgress),
                      m_counts->count(Facet::NeedsAttention));
}

void Attention::followSettings() {
    const auto left = m_notices.pauseLeft(QDateTime::currentDateTime());
    if (m_tray)
        m_tray->setPause(left);
    if (left > std::chrono::milliseconds::zero())
        m_pauseEnds.start(left + 1ms);
    else
        m_pauseEnds.stop();
    // A hidden window is no reason to go on, nor a closed dialog to end.
    QApplication::setQuitOnLastWindowClosed(!(m_notices.staysInTray() && hasTray()));
}

NoticeServer::State Attention::noticeState() const {
    return m_server ? m_server->state() : NoticeServer::State::Asking;
}

bool Attention::hasTray() const {
    return m_tray && m_tray->isAvailable();
}

void Attention::lookForTray() {
    if (m_tray)
        m_tray->look();
}

const Autostart& Attention::autostart() {
    if (!m_autostart) {
        const QString folder =
            m_desktop.autostartFolder.isEmpty() ? Autostart::standardFolder() : m_desktop.autostartFolder;
        m_autostart = std::make_unique<Autostart>(folder, Autostart::thisProgram(), m_profile);
    }
    return *m_autostart;
}
