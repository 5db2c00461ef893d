// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_entry.h"
#include "ui/settings/settings_query.h"

#include <QPointer>

class MatchMark;
class SettingsSection;
class Theme;

/// Shows of one section what a search finds in it: the lines that match, or all of it where its title or its synonyms
/// do, with the matches marked.
class SectionFilter final {
    Q_DISABLE_COPY_MOVE(SectionFilter)

public:
    /// All must outlive it.
    SectionFilter(Theme& theme, SettingsSection& section, const SettingsEntry& entry);
    ~SectionFilter();

    /// How many lines match; 0: nothing of the section does, and the section is as without a search.
    int show(const SettingsQuery& query);
    /// As without a search.
    void end();

private:
    [[nodiscard]] QString wordsOf(const QWidget& part) const;
    void mark(const SettingsQuery& query);

    Theme& m_theme;
    SettingsSection& m_section;
    QString m_context; ///< its title, its group's name and its synonyms
    QList<QPointer<QWidget>> m_hidden;
    QList<QPointer<MatchMark>> m_marks;
};
