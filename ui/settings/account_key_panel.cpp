// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/account_key_panel.h"

#include "desk/desk.h"
#include "store/when_done.h"
#include "ui/kit/buttons.h"
#include "ui/kit/copied_secret.h"
#include "ui/kit/form_field.h"
#include "ui/kit/segments.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int keychainChoice = 1;

QString veil() {
    return QString(24, QChar(0x2022));
}

} // namespace

AccountKeyPanel::AccountKeyPanel(Desk& desk, Theme& theme, QString accountId, QWidget* parent, AccountKeyTimes times)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(std::move(accountId))
    , m_times(times)
    , m_key(new QLineEdit(this))
    , m_show(plainButton(theme, u"eye"_s, tr("Show key"), this))
    , m_copy(plainButton(theme, u"copy"_s, tr("Copy key"), this))
    , m_home(new Segments(theme, tr("Where the key is kept"), {tr("Settings file"), tr("System keychain")}, this))
    , m_words(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_again(plainButton(theme, u"refresh-cw"_s, tr("Try again"), this)) {
    build(theme);
    m_hide.setSingleShot(true);
    m_hide.setInterval(times.shown);
    connect(&m_hide, &QTimer::timeout, this, &AccountKeyPanel::hideKey);
    connect(m_show, &Button::clicked, this, &AccountKeyPanel::toggle);
    connect(m_copy, &Button::clicked, this, [this] {
        m_copy->setFocus();
        read(&AccountKeyPanel::toClipboard);
    });
    connect(m_again, &Button::clicked, this, [this] {
        m_told = false;
        m_desk.keys().tryAgain(m_id);
        follow();
    });
    connect(m_home, &Segments::chosen, this,
            [this](int choice) { move(choice == keychainChoice ? KeyHome::Keychain : KeyHome::File); });
    connect(&desk.keys(), &AccountKeys::changed, this, [this](const QString& id) {
        if (id == m_id)
            follow();
    });
    // Of the timer, which goes before the rest: the focus leaves while the panel itself ends.
    connect(qApp, &QApplication::focusChanged, &m_hide, [this](const QWidget* /*before*/, const QWidget* now) {
        if (now == nullptr || !isAncestorOf(now))
            hideKey();
    });
    hideKey();
    follow();
}

void AccountKeyPanel::build(Theme& theme) {
    m_key->setReadOnly(true);
    CopiedSecret::watch(*m_key, m_times.copied);
    m_key->setFocusPolicy(Qt::ClickFocus); // the buttons do it all for the keyboard
    m_words->setWordWrap(true);
    auto* field = new FormField(theme, tr("Kept API key"), m_key, this);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * Size::step);
    head->addWidget(field, 1);
    head->addWidget(m_show, 0, Qt::AlignBottom);
    head->addWidget(m_copy, 0, Qt::AlignBottom);
    auto* where = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, tr("Kept in"), this);
    auto* homes = new QHBoxLayout;
    homes->setSpacing(2 * Size::step);
    homes->addWidget(where);
    homes->addWidget(m_home);
    homes->addStretch();
    homes->addWidget(m_again);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Size::step);
    column->addLayout(head);
    column->addLayout(homes);
    column->addWidget(m_words);
}

void AccountKeyPanel::follow() {
    const AccountKeys& keys = m_desk.keys();
    const bool inKeychain = keys.home(m_id) == KeyHome::Keychain;
    const bool moving = keys.isMoving(m_id);
    const auto problem = keys.problem(m_id);
    m_home->setCurrent(inKeychain ? keychainChoice : 0);
    m_home->setEnabled(!moving);
    m_show->setEnabled(!moving);
    m_copy->setEnabled(!moving);
    m_again->setVisible(problem && inKeychain);
    if (keys.state(m_id) == AccountKeys::State::Reading)
        say(Theme::Ink::Muted, tr("Waiting for the keychain…"));
    else if (problem)
        say(Theme::Ink::Bad, keyProblemText(*problem));
    else if (!m_told)
        say(Theme::Ink::Muted, inKeychain
                                   ? tr("The keychain of your system encrypts it; you may be asked to unlock it.")
                                   : tr("It lies in orderdeck.ini, a file that only you can read, unencrypted."));
}

void AccountKeyPanel::toggle() {
    if (m_hide.isActive())
        return hideKey();
    m_show->setFocus(); // where a click gives none
    read(&AccountKeyPanel::showKey);
}

void AccountKeyPanel::read(void (AccountKeyPanel::*then)(const QString& key)) {
    if (std::exchange(m_reading, true))
        return;
    if (m_desk.keys().home(m_id) == KeyHome::Keychain)
        say(Theme::Ink::Muted, tr("Waiting for the keychain…"));
    whenDone(m_desk.keys().show(m_id), this, [this, then](const KeyRead& found) {
        m_reading = false;
        m_told = !found;
        follow();
        // Whoever went elsewhere meanwhile no longer wants to see it; the keychain's own question does not count.
        const auto* focus = QApplication::focusWidget();
        if (!found)
            say(Theme::Ink::Bad, keyProblemText(found.error()));
        else if (isVisible() && (focus == nullptr || isAncestorOf(focus)))
            (this->*then)(found.value());
    });
}

void AccountKeyPanel::showKey(const QString& key) {
    m_key->setText(key);
    m_key->setCursorPosition(0);
    m_show->setText(tr("Hide key"));
    m_show->setIconName(u"eye-off"_s);
    m_hide.start();
}

void AccountKeyPanel::hideKey() {
    m_hide.stop();
    m_key->setText(veil());
    m_key->setCursorPosition(0);
    m_show->setText(tr("Show key"));
    m_show->setIconName(u"eye"_s);
}

void AccountKeyPanel::hideEvent(QHideEvent* event) {
    hideKey();
    QWidget::hideEvent(event);
}

void AccountKeyPanel::toClipboard(const QString& key) {
    CopiedSecret::copy(key, m_times.copied);
    m_told = true;
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(m_times.copied).count();
    say(Theme::Ink::Good,
        tr("The key is copied. It leaves the clipboard in %n second(s).", nullptr, static_cast<int>(seconds)));
}

void AccountKeyPanel::move(KeyHome to) {
    hideKey();
    m_told = true;
    const auto moved = m_desk.keys().move(m_id, to);
    follow();
    say(Theme::Ink::Muted,
        to == KeyHome::Keychain ? tr("Moving the key into the keychain…") : tr("Moving the key into orderdeck.ini…"));
    whenDone(moved, this, [this, to](const KeyOutcome& problem) {
        m_told = problem.has_value();
        follow();
        if (problem)
            say(Theme::Ink::Bad, tr("The key stays where it was. %1").arg(keyProblemText(*problem)));
        else
            say(Theme::Ink::Good, to == KeyHome::Keychain ? tr("The key is now in the keychain alone.")
                                                          : tr("The key is now in orderdeck.ini."));
    });
}

void AccountKeyPanel::say(Theme::Ink ink, const QString& words) {
    m_words->setInk(ink);
    m_words->setText(words);
}
