// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section_filter.h"

#include "ui/settings/match_mark.h"
#include "ui/settings/settings_section.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

namespace {

// What a control says to people; never what was typed into it, which may be a secret.
QString saidBy(const QWidget& control) {
    if (const auto* label = qobject_cast<const QLabel*>(&control))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&control))
        return button->text().remove(u'&') + u' ' + button->accessibleName();
    QString words = control.accessibleName();
    if (const auto* box = qobject_cast<const QComboBox*>(&control)) {
        for (int at = 0; at < box->count(); ++at)
            words += u' ' + box->itemText(at);
    }
    if (const auto* edit = qobject_cast<const QLineEdit*>(&control))
        words += u' ' + edit->placeholderText();
    return words;
}

} // namespace

SectionFilter::SectionFilter(Theme& theme, SettingsSection& section, const SettingsEntry& entry)
    : m_theme(theme)
    , m_section(section)
    , m_context(entry.title + u'\n' + settingsGroupName(entry.group) + u'\n' + entry.synonyms + u'\n') {}

SectionFilter::~SectionFilter() {
    end();
}

QString SectionFilter::wordsOf(const QWidget& part) const {
    QString words = saidBy(part);
    const auto controls = part.findChildren<QWidget*>();
    for (const QWidget* control : controls) {
        if (control->isVisibleTo(&m_section))
            words += u'\n' + saidBy(*control);
    }
    return words;
}

int SectionFilter::show(const SettingsQuery& query) {
    end();
    const bool whole = query.isIn(m_context);
    if (!whole && !query.isIn(m_context + wordsOf(m_section)))
        return 0;
    QList<QWidget*> others;
    int found = 0;
    for (QWidget* item : m_section.items()) {
        if (!item->isVisibleTo(&m_section))
            continue;
        if (query.isIn(m_context + wordsOf(*item)))
            ++found;
        else
            others.append(item);
    }
    // Where the words stand in several lines, or beside them, one alone says nothing.
    if (!whole && found > 0) {
        for (QWidget* item : std::as_const(others)) {
            item->hide();
            m_hidden.append(item);
        }
    }
    mark(query);
    return qMax(1, found);
}

void SectionFilter::mark(const SettingsQuery& query) {
    const auto controls = m_section.findChildren<QWidget*>();
    for (QWidget* control : controls) {
        if (!control->isVisibleTo(&m_section))
            continue;
        if (auto* label = qobject_cast<QLabel*>(control)) {
            if (const auto spans = query.marksIn(label->text()); !spans.isEmpty())
                m_marks.append(new MatchMark(m_theme, *label, spans));
            continue;
        }
        // Of the rest what is seen of it matches, or is in its list: names for screen readers stand in a label already.
        QString seen;
        if (const auto* button = qobject_cast<QAbstractButton*>(control))
            seen = button->text().remove(u'&');
        else if (qobject_cast<QComboBox*>(control) != nullptr)
            seen = saidBy(*control).mid(control->accessibleName().size());
        if (!query.marksIn(seen).isEmpty())
            m_marks.append(new MatchMark(m_theme, *control));
    }
}

void SectionFilter::end() {
    for (const auto& item : std::as_const(m_hidden)) {
        if (item)
            item->show();
    }
    m_hidden.clear();
    for (const auto& mark : std::as_const(m_marks))
        delete mark;
    m_marks.clear();
}
