// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"

#include "ui/kit/announcer.h"
#include "ui/kit/banner.h"

#include <QAccessible>
#include <QPropertyAnimation>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto shownFor = 8s;
constexpr auto slideTime = 120ms;
constexpr int most = 4; // more would push the page out of sight

bool leavesByItself(Tone tone) {
    return tone != Tone::Warn && tone != Tone::Bad;
}

} // namespace

MessageBar::MessageBar(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this)) {
    setAccessibleName(tr("Message"));
    m_column->setContentsMargins(3 * Size::step, 2 * Size::step, 3 * Size::step, 0);
    m_column->setSpacing(2 * Size::step);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    hide();
}

void MessageBar::show(Tone tone, const QString& text, const QString& key, const QString& actionText,
                      const std::function<void()>& action) {
    if (!key.isEmpty() && m_keyed.contains(key)) {
        auto* shown = m_keyed.value(key);
        if (shown->tone() == tone && shown->text() == text)
            return;
        remove(shown);
    }
    if (m_banners.size() >= most)
        makeRoom();
    auto* banner = new Banner(m_theme, this);
    banner->setContent(tone, {}, text);
    banner->setAction(actionText);
    banner->setClosable(true);
    banner->setAccessibleName(tr("Message"));
    m_banners.append(banner);
    if (!key.isEmpty())
        m_keyed.insert(key, banner);
    m_column->addWidget(banner);
    connect(banner, &Banner::closed, this, [this, banner] { remove(banner); });
    if (action)
        connect(banner, &Banner::actionTriggered, this, action);
    if (leavesByItself(tone))
        QTimer::singleShot(shownFor, banner, [this, banner] { remove(banner); });
    setVisible(true);
    slideIn(banner);
    announce();
}

void MessageBar::makeRoom() {
    // What is bad stays until it was read; of the rest the oldest goes.
    const auto found = std::find_if(m_banners.cbegin(), m_banners.cend(),
                                    [](const Banner* banner) { return banner->tone() != Tone::Bad; });
    if (found != m_banners.cend())
        remove(*found);
}

void MessageBar::clear(const QString& key) {
    if (auto* banner = m_keyed.value(key))
        remove(banner);
}

void MessageBar::clearAll() {
    const auto banners = m_banners;
    for (auto* banner : banners)
        remove(banner);
}

QStringList MessageBar::texts() const {
    QStringList texts;
    for (const auto* banner : m_banners)
        texts.append(banner->text());
    return texts;
}

void MessageBar::remove(Banner* banner) {
    if (!m_banners.removeOne(banner))
        return;
    m_keyed.removeIf([banner](const auto& entry) { return entry.value() == banner; });
    m_column->removeWidget(banner);
    banner->hide();
    banner->deleteLater();
    setAccessibleDescription(texts().join(u' '));
    setVisible(!m_banners.isEmpty());
}

void MessageBar::announce() {
    setAccessibleDescription(texts().join(u' '));
    QAccessibleEvent event(m_banners.constLast(), QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    ::announce(*m_banners.constLast(), m_banners.constLast()->text());
}

void MessageBar::slideIn(Banner* banner) {
    if (m_theme.isMotionReduced())
        return;
    auto* slide = new QPropertyAnimation(banner, "maximumHeight", banner);
    slide->setDuration(static_cast<int>(slideTime.count()));
    slide->setStartValue(0);
    slide->setEndValue(qMax(banner->sizeHint().height(), 200));
    connect(slide, &QPropertyAnimation::finished, banner, [banner] { banner->setMaximumHeight(QWIDGETSIZE_MAX); });
    slide->start(QAbstractAnimation::DeleteWhenStopped);
}
