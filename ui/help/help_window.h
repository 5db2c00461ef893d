// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class Button;
class HelpText;
class QListWidget;
class SearchField;

/// The guide in a window of its own, beside the work: chapters at the left, narrowed by a search, the chosen one at the
/// right. Links lead from chapter to chapter and nowhere else; nothing is fetched. Esc closes it.
class HelpWindow final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpWindow)

public:
    /// theme must outlive the window.
    HelpWindow(Theme& theme, QWidget* parent);

    /// A name of helpChapters(); anything else shows the first.
    void showChapter(const QString& name);
    [[nodiscard]] QString chapter() const { return m_chapter; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut(Theme& theme);
    void connectParts();
    void go(const QString& name);
    void showCurrent();
    void back();
    void find();
    void mark();

    SearchField* m_search;
    QListWidget* m_list;
    HelpText* m_text;
    Button* m_back;
    QString m_chapter;
    QStringList m_before; ///< chapters to go back to, the last one first to be taken
};

/// Shows the guide at this chapter: the one window of `from`'s window, which is made where there is none.
HelpWindow* openHelp(Theme& theme, const QString& chapter, QWidget& from);
