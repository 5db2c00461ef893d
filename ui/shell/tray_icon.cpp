// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray_icon.h"

#include "ui/kit/program_icon.h"
#include "ui/theme/badge.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A tray may come after the program, as at the start of a session. Looking for it asks the desktop, so not for ever.
constexpr auto lookPause = 5s;
constexpr int mostLooks = 12;
constexpr auto noticeTime = 10s;

std::chrono::milliseconds untilTomorrow() {
    const QDateTime now = QDateTime::currentDateTime();
    return std::chrono::milliseconds(now.msecsTo(now.date().addDays(1).startOfDay()));
}

QPixmap drawn(const Theme& theme, int count, int size) {
    QPixmap pixmap = programIcon().pixmap(size, size);
    if (count <= 0)
        return pixmap;
    const Tokens& tokens = theme.tokens();
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString words = count > 99 ? u"99+"_s : QLocale().toString(count);
    QFont font = theme.font(Theme::Text::Strong);
    font.setPixelSize(std::max(Badge::leastText, size * 7 / 16));
    const int height = size * 9 / 16;
    const int width = std::max(height, QFontMetrics(font).horizontalAdvance(words) + size / 5);
    const QRect badge(size - std::min(width, size), size - height, std::min(width, size), height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.bad);
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setFont(font);
    painter.setPen(tokens.surface);
    painter.drawText(badge, Qt::AlignCenter, words);
    return pixmap;
}

} // namespace

TrayIcon::TrayIcon(Theme& theme, QObject* parent, std::function<bool()> hasTray)
    : QObject(parent)
    , m_theme(theme)
    , m_hasTray(std::move(hasTray))
    , m_menu(std::make_unique<QMenu>())
    , m_looksLeft(mostLooks) {
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT clicked();
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::noticeClicked);
    connect(&theme, &Theme::changed, this, &TrayIcon::draw);
    connect(&m_looking, &QTimer::timeout, this, &TrayIcon::look);
    m_looking.start(lookPause);
    m_icon.setContextMenu(m_menu.get());
    fillMenu();
    tell();
    draw();
    look();
}

void TrayIcon::look() {
    const bool available = m_hasTray();
    if (available || --m_looksLeft <= 0)
        m_looking.stop();
    if (available && !m_icon.isVisible())
        m_icon.show();
    if (std::exchange(m_available, available) != available)
        Q_EMIT availableChanged();
}

void TrayIcon::setCounts(int running, int needAttention) {
    if (running == m_running && needAttention == m_attention)
        return;
    m_running = running;
    const bool badged = std::exchange(m_attention, needAttention) != needAttention;
    tell();
    if (badged)
        draw();
}

void TrayIcon::setPause(std::chrono::milliseconds left) {
    if (std::exchange(m_paused, left > 0ms) != m_paused)
        fillMenu();
}

void TrayIcon::retranslate() {
    fillMenu();
    tell();
}

void TrayIcon::showNotice(const QString& title, const QString& body) {
    m_icon.showMessage(title, body, programIcon(), static_cast<int>(std::chrono::milliseconds(noticeTime).count()));
}

void TrayIcon::tell() {
    const QString running = tr("%Ln order(s) running", nullptr, m_running);
    const QString attention = tr("%Ln need(s) attention", "orders", m_attention);
    //: Of the tray icon: how many orders run, how many need attention
    m_icon.setToolTip(m_attention > 0 ? tr("Orderdeck: %1, %2").arg(running, attention)
                                      : tr("Orderdeck: %1").arg(running));
}

void TrayIcon::draw() {
    m_icon.setIcon(badgedIcon(m_theme, m_attention));
}

void TrayIcon::fillMenu() {
    m_menu->clear();
    m_menu->addAction(tr("Open Orderdeck"), this, &TrayIcon::openRequested);
    m_menu->addAction(tr("Orders"), this, &TrayIcon::ordersRequested);
    m_menu->addAction(tr("New order"), this, &TrayIcon::newOrderRequested);
    m_menu->addAction(tr("What happened…"), this, &TrayIcon::happeningsRequested);
    m_menu->addSeparator();
    if (m_paused) {
        m_menu->addAction(tr("Show notices again"), this, [this] { Q_EMIT pauseRequested(0ms); });
    } else {
        m_menu->addAction(tr("Pause notices for 1 h"), this, [this] { Q_EMIT pauseRequested(1h); });
        m_menu->addAction(tr("Pause notices until tomorrow"), this, [this] { Q_EMIT pauseRequested(untilTomorrow()); });
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &TrayIcon::quitRequested);
}

QIcon TrayIcon::badgedIcon(const Theme& theme, int count) {
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(drawn(theme, count, size));
    return icon;
}
