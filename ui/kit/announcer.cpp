// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/announcer.h"

#include "ui/kit/accessible_kinds.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 soon = 250;
constexpr qint64 rest = 1'000;
constexpr qint64 seldom = 15'000;

} // namespace

Announcer::Announcer(QWidget* window)
    : QWidget(window) {
    setAccessibleKind(*this, QAccessible::Notification);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setFixedSize(1, 1);
    hide(); // until there are words: without any it would be told of all the same
    m_clock.start();
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Announcer::speak);
}

void Announcer::say(const void* about, const QString& words, Pace pace) {
    m_sayings.removeIf([about](const Saying& saying) { return saying.about == about; });
    if (words.trimmed().isEmpty()) {
        m_spoken.remove(about);
        return schedule();
    }
    const QString said = words.simplified();
    const auto before = m_spoken.constFind(about);
    if (before != m_spoken.cend() && before->words == said)
        return schedule();
    const qint64 now = m_clock.elapsed();
    qint64 due = now + (pace == Pace::Rested ? rest : soon);
    if (pace == Pace::Seldom && before != m_spoken.cend())
        due = std::max(due, before->at + seldom);
    m_sayings.append({about, said, due});
    schedule();
}

void Announcer::schedule() {
    m_next.stop();
    if (m_sayings.isEmpty())
        return;
    const auto first = std::min_element(m_sayings.cbegin(), m_sayings.cend(),
                                        [](const Saying& a, const Saying& b) { return a.due < b.due; });
    m_next.start(static_cast<int>(std::max<qint64>(0, first->due - m_clock.elapsed())));
}

void Announcer::speak() {
    const qint64 now = m_clock.elapsed();
    QStringList spoken;
    for (const Saying& saying : std::as_const(m_sayings)) {
        if (saying.due > now)
            continue;
        if (!spoken.contains(saying.words))
            spoken.append(saying.words);
        m_spoken.insert(saying.about, {saying.words, now});
    }
    m_sayings.removeIf([now](const Saying& saying) { return saying.due <= now; });
    schedule();
    if (spoken.isEmpty())
        return;
    const QString words = spoken.join(u'\n');
    setAccessibleDescription(words);
    setAccessibleName(words);
    lower();
    const auto tell = [this](QAccessible::Event type) {
        QAccessibleEvent event(this, type);
        QAccessible::updateAccessibility(&event);
    };
    if (isHidden())
        show(); // which tells it
    else
        tell(QAccessible::ObjectShow);
    tell(QAccessible::Alert);
    Q_EMIT this->spoken(words);
}

void announce(QWidget& about, const QString& words, Pace pace) {
    if (!QAccessible::isActive())
        return;
    QWidget* window = about.window();
    if (!window->isVisible()) // nobody is there yet; perhaps it is a part that is not in its window
        return;
    auto* announcer = window->findChild<Announcer*>(QString(), Qt::FindDirectChildrenOnly);
    if (announcer == nullptr)
        announcer = new Announcer(window);
    announcer->say(&about, words, pace);
}
