// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QWidget>

class Button;
class PlainLabel;
class QMimeData;
class QProgressBar;
class Theme;

/// A field for lines that hands on what is pasted into it as a whole list (a file, or several lines) while it is empty.
class BulkLinesField final : public QPlainTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkLinesField)

public:
    explicit BulkLinesField(QWidget* parent = nullptr);

Q_SIGNALS:
    void listPasted(const QMimeData& mime);
    void submitted(); ///< Ctrl+Enter

protected:
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// What the bulk order shows while there is no list: how to give it one, and a field to type lines into.
class BulkIntake final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkIntake)

public:
    explicit BulkIntake(Theme& theme, QWidget* parent = nullptr);

    /// What is being done with a list just given; empty: nothing.
    void setBusy(const QString& words);
    void clearText() { m_lines->clear(); }
    void focusLines() { m_lines->setFocus(Qt::OtherFocusReason); }

Q_SIGNALS:
    void typed(const QString& text);
    void listPasted(const QMimeData& mime);
    void templateAsked();
    /// To be shown above this place of the screen.
    void earlierAsked(const QPoint& at);

private:
    void submit();

    BulkLinesField* m_lines;
    Button* m_check;
    PlainLabel* m_busyWords;
    QProgressBar* m_busy;
};
