// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ledger_move_window.h"

#include "store/ledger_place.h"
#include "store/when_done.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/program_icon.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int windowWidth = 520;
constexpr int whole = 1000; // of the bar

QString native(const QString& path) {
    return QDir::toNativeSeparators(path);
}

} // namespace

LedgerMoveWindow::LedgerMoveWindow(LedgerPlace& place, Theme& theme)
    : m_place(place)
    , m_text(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, this))
    , m_bar(new QProgressBar(this))
    , m_stop(plainButton(theme, {}, tr("Stop"), this))
    , m_mover(place) {
    setWindowTitle(tr("Moving the ledger"));
    setWindowIcon(programIcon());
    const QString folder =
        place.wantedFolder().isEmpty() ? QFileInfo(place.ledger()).absolutePath() : place.wantedFolder();
    auto* title = new PlainLabel(theme, Theme::Text::Heading, Theme::Ink::Text,
                                 tr("Moving the ledger to %1").arg(native(folder)), this);
    title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setAccessibleName(tr("Moving the ledger"));
    m_bar->setAccessibleName(tr("How much is copied"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_stop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Size::step, 6 * Size::step, 6 * Size::step, 6 * Size::step);
    column->setSpacing(3 * Size::step);
    column->addWidget(title);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addStretch();
    column->addLayout(row);
    resize(windowWidth, sizeHint().height());
    connect(m_stop, &Button::clicked, this, &LedgerMoveWindow::stop);
    connect(&m_mover, &LedgerMover::progress, this, &LedgerMoveWindow::tell);
    tell(MoveStep::Copying, 0, 0);
}

void LedgerMoveWindow::start() {
    whenDone(m_mover.start(), this, [this](const Stored<std::optional<MovedLedger>>& moved) { end(moved); });
}

void LedgerMoveWindow::stop() {
    m_mover.stop();
    m_stop->setEnabled(false);
}

void LedgerMoveWindow::closeEvent(QCloseEvent* event) {
    stop();
    event->ignore(); // ended() comes soon
}

void LedgerMoveWindow::tell(MoveStep step, qint64 bytes, qint64 ofBytes) {
    const bool counted = bytes > 0 && ofBytes > 0;
    if (counted || step != MoveStep::CopyingBackups)
        m_bar->setRange(0, counted ? whole : 0);
    if (counted)
        m_bar->setValue(static_cast<int>(std::min(bytes, ofBytes) * whole / ofBytes));
    switch (step) {
    case MoveStep::Copying:
        m_text->setText(tr("Copying the ledger… Nothing is ordered or asked for meanwhile."));
        break;
    case MoveStep::CopyingBackups:
        m_text->setText(tr("Copying the backups…"));
        break;
    case MoveStep::Checking:
        m_text->setText(tr("Checking the copy…"));
        break;
    case MoveStep::Switching:
    case MoveStep::Placing:
    case MoveStep::SettingAside:
    case MoveStep::Ending:
        m_stop->setEnabled(false); // it is done
        break;
    }
}

void LedgerMoveWindow::end(const Stored<std::optional<MovedLedger>>& moved) {
    const QString here = native(m_place.ledger());
    if (!moved) {
        const QString why = moved.error().text;
        Q_EMIT ended(MoveEnd{false, why.isEmpty() ? tr("The move was stopped. The ledger is still %1.").arg(here)
                                                  : tr("The ledger was not moved and is still %1. %2").arg(here, why)});
    } else if (!moved.value()) {
        Q_EMIT ended(std::nullopt);
    } else if (moved.value()->kept.isEmpty()) {
        Q_EMIT ended(MoveEnd{true, tr("The ledger is now %1. The old file %2 could not be renamed; it is not used any "
                                      "more.")
                                       .arg(here, native(moved.value()->left))});
    } else {
        Q_EMIT ended(MoveEnd{
            true, tr("The ledger is now %1. The old one is kept as %2.").arg(here, native(moved.value()->kept))});
    }
}

std::optional<MoveEnd> endLedgerMove(LedgerPlace& place, QApplication& application, Settings& settings) {
    if (place.wantedFolder().isEmpty() && place.leftLedger().isEmpty())
        return std::nullopt;
    Theme theme(application, settings);
    std::optional<MoveEnd> end;
    LedgerMoveWindow window(place, theme);
    QObject::connect(
        &window, &LedgerMoveWindow::ended, &window,
        [&end](const std::optional<MoveEnd>& how) {
            end = how;
            QCoreApplication::exit();
        },
        Qt::QueuedConnection);
    window.start();
    window.show();
    QApplication::exec();
    return end;
}
