// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_keeper.h"

#include "ui/shell/window_place.h"

#include <QDataStream>
#include <QEvent>
#include <QGuiApplication>
#include <QIODevice>
#include <QScreen>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize usual(1280, 800);
constexpr QSize least(720, 480);
constexpr auto dragged = 1s;
constexpr auto settled = 500ms;

QString stateName() {
    return u"window"_s;
}

} // namespace

WindowKeeper::WindowKeeper(QWidget& window, Settings& settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
    , m_setup(setupName(presentScreens())) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(dragged);
    m_screensSoon.setSingleShot(true);
    m_screensSoon.setInterval(settled);
    connect(&m_soon, &QTimer::timeout, this, &WindowKeeper::keep);
    connect(&m_screensSoon, &QTimer::timeout, this, &WindowKeeper::adoptScreens);
    for (auto signal : {&QGuiApplication::screenAdded, &QGuiApplication::screenRemoved})
        connect(qGuiApp, signal, &m_screensSoon, qOverload<>(&QTimer::start));
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, &m_screensSoon, qOverload<>(&QTimer::start));
    window.installEventFilter(this);
}

void WindowKeeper::remember(quint8 page) {
    m_page = page;
    keep();
}

void WindowKeeper::keep() {
    m_soon.stop();
    // What the desktop did to the window while screens come and go is nobody's wish.
    if (!m_page || m_screensSoon.isActive())
        return;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_window.saveGeometry() << *m_page;
    keepScreenState(m_settings, stateName(), bytes);
}

std::optional<quint8> WindowKeeper::restore() {
    QDataStream stream(screenState(m_settings, stateName()));
    QByteArray geometry;
    quint8 page = 0;
    stream >> geometry >> page;
    const bool known = stream.status() == QDataStream::Ok;
    if (!known || !m_window.restoreGeometry(geometry))
        m_window.resize(firstSize(presentScreens(), usual));
    place();
    return known ? std::optional(page) : std::nullopt;
}

// A maximised window is the desktop's to place; how large it is otherwise is seen to when it is.
void WindowKeeper::place() {
    const auto screens = presentScreens();
    QSize smallest = least;
    for (const ScreenArea& screen : screens)
        smallest = smallest.boundedTo(screen.available.size());
    m_window.setMinimumSize(smallest);
    if ((m_window.windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)) != 0)
        return;
    const QRect present = m_window.geometry();
    if (const QRect wanted = placeOn(screens, present, smallest); wanted != present)
        m_window.setGeometry(wanted);
}

void WindowKeeper::adoptScreens() {
    const QString setup = setupName(presentScreens());
    if (setup == m_setup)
        return place();
    m_setup = setup;
    restore(); // the page stays: a person is at work on it
}

bool WindowKeeper::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if ((type == QEvent::Move || type == QEvent::Resize || type == QEvent::WindowStateChange) && m_window.isVisible())
        m_soon.start();
    return QObject::eventFilter(watched, event);
}
