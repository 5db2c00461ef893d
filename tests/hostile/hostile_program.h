// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../gui/program.h"
#include "../gui/window_hand.h"
#include "../ui/notices_fixture.h"
#include "export_judge.h"
#include "hostile_shop.h"
#include "plain_walk.h"

#include "ui/shell/attention.h"

#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <optional>

class QTableView;

/// Whoever opens an address of a text is counted here.
class Opened final : public QObject {
    Q_OBJECT

public:
    QList<QUrl> urls;
    Q_INVOKABLE void open(const QUrl& url) { urls.append(url); }
};

/// The program with one account at a HostileShop, in a window of 1280 by 800, and what walks it. Its steps fail the
/// test that is under way. A second server, which the texts name, counts who asks it.
class HostileProgram {
    Q_DISABLE_COPY_MOVE(HostileProgram)

protected:
    static constexpr int patience = 30'000;

    HostileProgram();
    ~HostileProgram();

    void open();
    /// Nobody asked the stranger, nothing was opened, no notice is too long; then all ends.
    void end();

    MainWindow& window() { return m_program->window(); }
    WindowHand hand() { return WindowHand(window()); }
    AccountDesk& account() { return *m_program->desk().current(); }
    HostileShop& shop() { return *m_shop; }
    [[nodiscard]] QString pathOf(const QString& name) const { return m_profile.filePath(name); }

    /// Walks every window that is to be seen. cells: of tables and lists, too.
    void look(const QString& place, bool cells = true);
    void lookAtSheet(const QString& place);
    void lookAtMenu(const QString& place);
    /// How many were found since it was asked last; each is told as a warning.
    [[nodiscard]] qsizetype problems();

    /// With the choices of the sheet as they are, but for this one. of: the window that has the button; the main one.
    ReadExport exported(const QString& button, const QString& name, const QString& choice = {}, QWidget* of = nullptr);
    [[nodiscard]] static bool isFine(const ReadExport& read, const QString& name);
    /// Gives the file dialog that is open this path. False when there is none.
    [[nodiscard]] bool chooseFile(const QString& path);
    void showAllColumns(QTableView* table);
    /// Sending: no end came.
    Placement place(const QString& serviceId, const QString& link);

    QTemporaryDir m_profile;
    FakeProvider m_stranger;
    std::unique_ptr<Program> m_program;
    PlainWalk m_walk;

private:
    void start();
    void stop();

    Opened m_opened;
    std::unique_ptr<HostileShop> m_shop;
    std::unique_ptr<PracticeProvider> m_unused;
    FakeNotices m_notices;
    std::unique_ptr<Attention> m_attention;
    QSize m_smallest;
};
