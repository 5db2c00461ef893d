// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notices_section.h"

#include "models/happening_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/sides.h"
#include "ui/shell/attention.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 2;
constexpr int timeWidth = 96;
constexpr int noteIndent = 24; // below the words of a check box

PlainLabel* note(Theme& theme, const QString& words, QWidget* parent) {
    auto* label = new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, words, parent);
    label->setWordWrap(true);
    return label;
}

// Hours and minutes as the language writes them.
QString clockFormat() {
    return QLocale().timeFormat(QLocale::ShortFormat).contains(u'A', Qt::CaseInsensitive) ? u"h:mm AP"_s : u"HH:mm"_s;
}

QCheckBox* box(const QString& words, QWidget* parent) {
    auto* made = new QCheckBox(words, parent);
    made->setAccessibleName(words);
    return made;
}

} // namespace

NoticesSection::NoticesSection(Attention& attention, Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Notices"), parent)
    , m_attention(attention)
    , m_on(box(tr("Show notices on the desktop"), this))
    , m_quiet(box(tr("Quiet hours"), this))
    , m_from(new QTimeEdit(this))
    , m_until(new QTimeEdit(this))
    , m_kinds(nullptr)
    , m_try(plainButton(theme, u"bell"_s, tr("Try a notice"), this))
    , m_desktop(note(theme, {}, this))
    , m_stays(box(tr("Keep running in the tray when the window is closed"), this))
    , m_tray(note(theme, {}, this))
    , m_starts(box(tr("Start with the system"), this))
    , m_start(note(theme, {}, this)) {
    auto* head = new QHBoxLayout;
    head->addWidget(m_on, 1);
    head->addWidget(m_try);
    auto* all = new QVBoxLayout;
    all->setSpacing(2);
    all->addLayout(head);
    m_desktop->setContentsMargins(sidedMargins(noteIndent, 0, 0, 0));
    all->addWidget(m_desktop);
    column().addLayout(all);
    m_kinds = kindsBox();
    column().addWidget(m_kinds);
    column().addWidget(quietBox());
    addTray();
    NoticeSettings& notices = attention.notices();
    addReset([this] { reset(); });
    connect(m_on, &QCheckBox::toggled, &notices, &NoticeSettings::setOn);
    connect(m_try, &Button::clicked, this, [this] { m_attention.tryNotice(); });
    connect(&notices, &NoticeSettings::changed, this, &NoticesSection::follow);
    connect(&attention, &Attention::desktopChanged, this, &NoticesSection::follow);
    follow();
}

QWidget* NoticesSection::kindsBox() {
    auto* kinds = new QWidget(this);
    auto* grid = new QGridLayout(kinds);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4 * Size::step);
    grid->setVerticalSpacing(2 * Size::step);
    NoticeSettings& notices = m_attention.notices();
    const int rows = (happeningKindCount + columns - 1) / columns;
    for (int at = 0; at < happeningKindCount; ++at) {
        const auto kind = static_cast<HappeningKind>(at);
        auto* one = box(happeningKindName(kind), kinds);
        one->setChecked(notices.shows(kind));
        grid->addWidget(one, at % rows, at / rows);
        connect(one, &QCheckBox::toggled, &notices, [&notices, kind](bool shows) { notices.setShows(kind, shows); });
    }
    return kinds;
}

QWidget* NoticesSection::quietBox() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Size::step);
    row->addWidget(m_quiet);
    NoticeSettings& notices = m_attention.notices();
    const QuietHours& hours = notices.quietHours();
    const auto add = [&](QTimeEdit* edit, const QString& name, QTime time) {
        edit->setLayoutDirection(Qt::LeftToRight); // hours before minutes
        edit->setAccessibleName(name);
        edit->setFixedSize(timeWidth, Size::control);
        edit->setDisplayFormat(clockFormat());
        edit->setTime(time);
        row->addWidget(edit);
    };
    const auto take = [this, &notices] {
        notices.setQuietHours({m_quiet->isChecked(), m_from->time(), m_until->time()});
    };
    add(m_from, tr("Quiet from"), hours.from);
    row->addWidget(
        new PlainLabel(theme(), Theme::Text::Body, Theme::Ink::Muted, tr("to", "from one time to another"), line));
    add(m_until, tr("Quiet until"), hours.until);
    row->addWidget(note(theme(), tr("What happens meanwhile is told afterwards, in one notice."), line), 1);
    m_quiet->setChecked(hours.on);
    connect(m_quiet, &QCheckBox::toggled, this, take);
    for (QTimeEdit* edit : {m_from, m_until})
        connect(edit, &QTimeEdit::timeChanged, this, take);
    return line;
}

void NoticesSection::addTray() {
    column().addSpacing(Size::step);
    for (const auto& [choice, words] : {std::pair(m_stays, m_tray), std::pair(m_starts, m_start)}) {
        auto* both = new QVBoxLayout;
        both->setSpacing(2);
        both->addWidget(choice);
        words->setContentsMargins(sidedMargins(noteIndent, 0, 0, 0));
        both->addWidget(words);
        column().addLayout(both);
    }
    m_stays->setChecked(m_attention.notices().staysInTray());
    connect(m_stays, &QCheckBox::toggled, &m_attention.notices(), &NoticeSettings::setStaysInTray);
    connect(m_starts, &QCheckBox::toggled, this, &NoticesSection::setStarts);
    const bool canStart = m_attention.autostart().isPossible();
    m_starts->setVisible(canStart);
    m_start->setVisible(canStart);
}

void NoticesSection::follow() {
    const NoticeSettings& notices = m_attention.notices();
    {
        const QSignalBlocker blocker(m_on);
        m_on->setChecked(notices.isOn());
    }
    m_kinds->setEnabled(notices.isOn());
    const bool quiet = notices.isOn() && notices.quietHours().on;
    m_quiet->setEnabled(notices.isOn());
    m_from->setEnabled(quiet);
    m_until->setEnabled(quiet);
    const NoticeServer::State state = m_attention.noticeState();
    m_try->setEnabled(state != NoticeServer::State::Absent);
    m_desktop->setText(state == NoticeServer::State::Absent
                           ? tr("This desktop shows no notices. What happened is listed under the bell at the top.")
                           : tr("One for many things that happen together, and none while you look at the window. All "
                                "of it is listed under the bell at the top."));
    const bool tray = m_attention.hasTray();
    m_tray->setText(tray ? tr("Orders are watched on. The icon in the tray brings the window back, and its menu quits.")
                         : tr("This desktop has no tray now: closing the window ends Orderdeck."));
    m_tray->setInk(!tray && notices.staysInTray() ? Theme::Ink::Warn : Theme::Ink::Muted);
    tellStart();
}

// But for the start with the system: that is the system's to keep.
void NoticesSection::reset() {
    m_on->setChecked(true);
    const auto kinds = m_kinds->findChildren<QCheckBox*>();
    for (QCheckBox* kind : kinds)
        kind->setChecked(true);
    const QuietHours hours;
    m_quiet->setChecked(hours.on);
    m_from->setTime(hours.from);
    m_until->setTime(hours.until);
    m_stays->setChecked(false);
}

void NoticesSection::setStarts(bool on) {
    const auto done = m_attention.autostart().setOn(on);
    tellStart();
    if (!done) {
        m_start->setInk(Theme::Ink::Bad);
        m_start->setText(tr("That could not be changed: %1").arg(done.error()));
    }
}

// As the file says it now, whoever wrote it.
void NoticesSection::tellStart() {
    const Autostart& autostart = m_attention.autostart();
    const Autostart::State state = autostart.state();
    const QSignalBlocker blocker(m_starts);
    m_starts->setChecked(state == Autostart::State::On);
    m_start->setInk(Theme::Ink::Muted);
    m_start->setText(state == Autostart::State::Other
                         ? tr("The system starts another Orderdeck now: %1").arg(autostart.command())
                         : tr("In the tray, where there is one."));
}

void NoticesSection::showEvent(QShowEvent* event) {
    SettingsSection::showEvent(event);
    m_attention.lookForTray();
    follow();
}
