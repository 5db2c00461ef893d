// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTextBrowser>

/// A chapter of the guide, set in the program's look, to be read and copied from; follows the theme. Its links lead to
/// other chapters; no other link does anything, and nothing is loaded from anywhere.
class HelpText final : public QTextBrowser {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpText)

public:
    explicit HelpText(Theme& theme, QWidget* parent = nullptr);

    /// A name of helpChapters(); shown from its beginning.
    void setChapter(const QString& name);
    /// Marks these words wherever they stand, and goes to the first.
    void setMarked(const QStringList& words);
    void toNextMark();
    [[nodiscard]] qsizetype marks() const { return m_marks.size(); }

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void chapterAsked(const QString& name);

private:
    void setPage();
    void setBlocks(QTextDocument& page) const;
    /// As they are to look in a heading of this level; 0: in none.
    [[nodiscard]] QTextCharFormat lettersOf(QTextCharFormat letters, int level) const;
    void setTables(QTextDocument& page) const;
    void toMark(int number);

    Theme& m_theme;
    QString m_markdown;
    QTextDocument* m_page = nullptr;
    QStringList m_words;
    QList<QTextCursor> m_marks;
    int m_mark = 0; ///< that one is at
};
