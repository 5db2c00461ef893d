// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_orders.h"

#include "desk/account_desk.h"
#include "ui/bulk/bulk_reader.h"
#include "ui/bulk/bulk_sheet.h"
#include "ui/bulk/bulk_words.h"
#include "ui/kit/banner.h"

#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

BulkOrders::BulkOrders(Theme& theme, Settings& settings, Ledger& ledger, QWidget* page, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_ledger(ledger)
    , m_page(page)
    , m_strip(new QWidget(page->parentWidget())) {
    m_banner = new Banner(theme, m_strip);
    m_banner->setAccessibleName(tr("Bulk order"));
    auto* column = new QVBoxLayout(m_strip);
    column->setContentsMargins(3 * Size::step, 2 * Size::step, 3 * Size::step, 0);
    column->addWidget(m_banner);
    m_strip->hide();
    connect(m_banner, &Banner::actionTriggered, this, &BulkOrders::open);
    connect(m_banner, &Banner::closed, this, [this] {
        m_active = 0;
        tell();
    });
}

QWidget* BulkOrders::strip() const {
    return m_strip;
}

bool BulkOrders::isOpen() const {
    return m_sheet && m_sheet->isVisible();
}

void BulkOrders::setAccount(AccountDesk* desk) {
    if (m_desk)
        disconnect(&m_desk->bulk(), nullptr, this, nullptr);
    m_desk = desk;
    m_active = 0;
    if (m_sheet)
        m_sheet->setDesk(desk);
    if (desk)
        connect(&desk->bulk(), &BulkPlacer::changed, this, qOverload<>(&BulkOrders::tell));
    tell();
}

void BulkOrders::open() {
    if (m_desk)
        sheet().open();
}

void BulkOrders::openFile(const QString& path) {
    if (m_desk)
        sheet().openFile(path);
}

void BulkOrders::close() {
    if (m_sheet)
        m_sheet->closeSheet();
}

BulkSheet& BulkOrders::sheet() {
    if (!m_sheet) {
        m_sheet = new BulkSheet(m_theme, m_settings, m_ledger, m_page);
        m_sheet->setDesk(m_desk);
        connect(m_sheet, &BulkSheet::shownChanged, this, qOverload<>(&BulkOrders::tell));
        connect(m_sheet, &BulkSheet::preparedChanged, this, qOverload<>(&BulkOrders::tell));
    }
    return *m_sheet;
}

void BulkOrders::tell() {
    if (!m_desk || isOpen()) {
        m_active = m_desk && m_desk->bulk().isActive() ? m_desk->bulk().list().key : 0;
        m_strip->hide();
        return;
    }
    const BulkPlacer& bulk = m_desk->bulk();
    const BulkList& list = bulk.list();
    const QString standing = standingText(list);
    if (bulk.isActive()) {
        m_active = list.key;
        if (list.state == BulkState::Running)
            tell(
                Tone::Accent,
                tr("%1, %2", "how far a list came, and how long it takes").arg(standing, timeLeftText(bulk.timeLeft())),
                false);
        else if (list.pauseText.isEmpty())
            tell(Tone::Warn, tr("%1. It is paused: %Ln line(s) wait.", nullptr, list.waiting).arg(standing), false);
        else if (list.pauseLine == 0) // no line is at fault: the program was ended
            tell(Tone::Warn, tr("%1. It is paused: %2").arg(standing, list.pauseText), false);
        else
            tell(Tone::Bad, tr("%1. It stopped by itself: %2").arg(standing, list.pauseText), false);
    } else if (m_active != 0 && m_active == list.key) {
        tell(list.placed == list.lines ? Tone::Good : Tone::Warn, tr("%1. It came to its end.").arg(standing), true);
    } else if (m_sheet && m_sheet->preparedLines() > 0) {
        tell(Tone::Neutral,
             tr("A bulk order of %Ln line(s) is prepared and not placed.", nullptr, m_sheet->preparedLines()), false);
    } else {
        m_strip->hide();
    }
}

void BulkOrders::tell(Tone tone, const QString& text, bool closable) {
    m_banner->setContent(tone, {}, text);
    m_banner->setAction(tr("Show"));
    m_banner->setClosable(closable);
    m_strip->show();
}

bool BulkOrders::mayQuit(const std::function<void()>& quit) {
    if (!m_desk || !m_sheet || m_sheet->preparedLines() == 0)
        return true;
    m_sheet->askQuit(quit);
    return false;
}

void BulkOrders::takeDropsOn(QWidget* widget) {
    widget->setAcceptDrops(true);
    widget->installEventFilter(this);
}

bool BulkOrders::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto* drop = static_cast<QDropEvent*>(event);
        const QString file = BulkReader::fileOf(*drop->mimeData());
        if (m_desk && !file.isEmpty()) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop)
                sheet().openFile(file);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
