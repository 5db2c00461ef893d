// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk_model.h"
#include "store/settings.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <any>
#include <functional>

class AccountDesk;
class Banner;
class BulkFiles;
class BulkHead;
class BulkIntake;
class BulkPreview;
class BulkReader;
class BulkRun;
class EarlierLists;
class Ledger;
class QMimeData;
class QStackedWidget;

/// The bulk order: a sheet over the page, dimmed behind. Gives a list, shows what it would do, and places it. Closing
/// loses nothing: the list is there when it is opened again, and what is being placed goes on.
class BulkSheet final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkSheet)

public:
    /// Lies over `page` and is its child; all must outlive the sheet.
    BulkSheet(Theme& theme, Settings& settings, Ledger& ledger, QWidget* page);
    ~BulkSheet() override;

    void setDesk(AccountDesk* desk);
    /// Shows where things stand: the list that is being placed or prepared, or how to give one.
    void open();
    void openFile(const QString& path);
    /// Lines that were pasted elsewhere.
    void openText(const QString& text);
    void closeSheet();
    /// Asks whether the program may end although a list was prepared.
    void askQuit(const std::function<void()>& quit);
    [[nodiscard]] int preparedLines() const { return m_model->rowCount(); }

    /// The list that is prepared, for the sheet that takes this one's place; only it reads it.
    [[nodiscard]] std::any memory() const;
    void resume(const std::any& memory);

Q_SIGNALS:
    void shownChanged(bool shown);
    void preparedChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    void take(const QMimeData& mime);
    void onRead(const QString& name, const QList<BulkRow>& rows);
    void place();
    void onHanded();
    void showPart();
    void focusPart();
    void ask(const QString& text, const QString& button, const std::function<void()>& does);
    void say(Tone tone, const QString& text);
    void adoptCatalog();

    Theme& m_theme;
    QPointer<AccountDesk> m_desk;
    BulkModel* m_model;
    BulkReader* m_reader;
    BulkFiles* m_files;
    EarlierLists* m_earlier;
    QWidget* m_frame;
    BulkHead* m_head;
    Banner* m_question;
    Banner* m_notice;
    QStackedWidget* m_parts;
    BulkIntake* m_intake;
    BulkPreview* m_preview;
    BulkRun* m_run;
    QTimer m_runningSoon;
    std::function<void()> m_answer; ///< what the question's button does
    QString m_name;                 ///< of the list that is prepared
    QSet<int> m_handed;             ///< lines that are being written down
    QMetaObject::Connection m_handing;
    bool m_runWanted = false;   ///< the list that is being placed, not the one prepared
    bool m_appending = false;   ///< what is read goes after what is there
    QPointer<QWidget> m_before; ///< had the focus when the sheet was opened
};
