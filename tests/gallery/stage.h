// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hand.h"
#include "program.h"
#include "ui/notices/notice_server.h"

#include <QDir>
#include <QSize>

#include <memory>

class Attention;
class LastEnd;
class QApplication;

/// The program over a copy of one of the worlds, in one language, with the practice provider beside it; opened anew for
/// each scene, so that none depends on what another did.
class Stage final {
    Q_DISABLE_COPY_MOVE(Stage)

public:
    enum class World : quint8 {
        Fresh,  ///< nothing yet: the first run
        Empty,  ///< an account with its catalog, no orders
        Desk,   ///< some days of work (see story.h)
        Broken, ///< a ledger that cannot be read
    };

    /// worlds: the folder that story.h filled; size: of the window, in device independent pixels.
    Stage(QApplication& application, const QDir& worlds, const QString& language, const QSize& size);
    ~Stage();

    /// faults: of the practice provider from the first request, as for orderdeck --practice-fault.
    void open(World world, const QString& faults = {});
    void close();

    [[nodiscard]] Hand& hand() { return m_hand; }
    [[nodiscard]] MainWindow& window() { return m_program->window(); }
    [[nodiscard]] Desk& desk() { return m_program->desk(); }
    [[nodiscard]] AccountDesk& account() { return *desk().current(); }
    [[nodiscard]] Ledger& ledger() { return m_program->ledger(); }
    [[nodiscard]] Settings& settings() { return m_program->settings(); }
    [[nodiscard]] PracticeProvider& provider() { return *m_provider; }
    [[nodiscard]] QString file(const QString& name) const { return m_worlds.filePath(QStringLiteral("now/") + name); }
    [[nodiscard]] const QString& language() const { return m_language; }
    void setFaults(const QString& faults);
    /// Of this window, whatever its size.
    void resize(const QSize& size) { window().resize(size); }
    /// As after a crash of the run before: what is unconfirmed was being sent then.
    void tellCrash();
    /// A second provider's account; the first stays the current one.
    void addSecondAccount();

    /// The window and all that lies over it, once nothing moves any more, in this theme.
    [[nodiscard]] QImage picture(Appearance theme);

private:
    [[nodiscard]] QImage composed();

    QApplication& m_application;
    QDir m_worlds;
    QString m_language;
    QSize m_size;
    Hand m_hand;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<PracticeProvider> m_second;
    std::unique_ptr<LastEnd> m_lastEnd;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<NoticeServer> m_notices;
    std::unique_ptr<Attention> m_attention;
};
