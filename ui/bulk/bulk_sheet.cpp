// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_sheet.h"

#include "desk/account_desk.h"
#include "ui/bulk/bulk_files.h"
#include "ui/bulk/bulk_head.h"
#include "ui/bulk/bulk_intake.h"
#include "ui/bulk/bulk_preview.h"
#include "ui/bulk/bulk_preview_foot.h"
#include "ui/bulk/bulk_reader.h"
#include "ui/bulk/bulk_run.h"
#include "ui/bulk/bulk_run_foot.h"
#include "ui/bulk/earlier_lists.h"
#include "ui/bulk/sheet_frame.h"
#include "ui/kit/accessible_kinds.h"
#include "ui/kit/banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

BulkSheet::BulkSheet(Theme& theme, Settings& settings, Ledger& ledger, QWidget* page)
    : QWidget(page)
    , m_theme(theme)
    , m_model(new BulkModel(this))
    , m_reader(new BulkReader(this))
    , m_files(new BulkFiles(this))
    , m_earlier(new EarlierLists(ledger, this))
    , m_frame(new SheetFrame(theme, this))
    , m_head(new BulkHead(theme, m_frame))
    , m_question(new Banner(theme, m_frame))
    , m_notice(new Banner(theme, m_frame))
    , m_parts(new QStackedWidget(m_frame))
    , m_intake(new BulkIntake(theme, m_parts))
    , m_preview(new BulkPreview(theme, settings, *m_model, *m_files, m_parts))
    , m_run(new BulkRun(theme, settings, ledger, *m_files, m_parts)) {
    setAccessibleKind(*this, QAccessible::Dialog);
    setAccessibleName(tr("Bulk order"));
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    hide();
    build();
    connectParts();
    page->installEventFilter(this);
    setGeometry(page->rect());
}

BulkSheet::~BulkSheet() = default;

void BulkSheet::build() {
    m_question->setClosable(true);
    m_notice->setClosable(true);
    m_question->hide();
    m_notice->hide();
    m_question->setAccessibleName(tr("Question"));
    m_notice->setAccessibleName(tr("Message"));
    m_runningSoon.setSingleShot(true);
    m_runningSoon.setInterval(1s);
    for (QWidget* part :
         {static_cast<QWidget*>(m_intake), static_cast<QWidget*>(m_preview), static_cast<QWidget*>(m_run)})
        m_parts->addWidget(part);
    auto* banners = new QVBoxLayout;
    banners->setContentsMargins(5 * Size::step, 0, 5 * Size::step, 3 * Size::step);
    banners->setSpacing(2 * Size::step);
    banners->addWidget(m_notice);
    banners->addWidget(m_question);
    auto* column = new QVBoxLayout(m_frame);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addLayout(banners);
    column->addWidget(m_parts, 1);
}

void BulkSheet::connectParts() {
    connect(m_head, &BulkHead::openAsked, m_files, &BulkFiles::askOpen);
    connect(m_head, &BulkHead::pasteAsked, this, [this] { take(*QGuiApplication::clipboard()->mimeData()); });
    connect(m_head, &BulkHead::clearAsked, m_model, &BulkModel::clear);
    connect(m_head, &BulkHead::closeAsked, this, &BulkSheet::closeSheet);
    connect(m_files, &BulkFiles::chosen, this, &BulkSheet::openFile);
    connect(m_files, &BulkFiles::saved, this,
            [this](const QString& name) { say(Tone::Good, tr("%1 was written.").arg(name)); });
    connect(m_files, &BulkFiles::saveFailed, this, [this](const QString& words) { say(Tone::Bad, words); });
    connect(m_intake, &BulkIntake::listPasted, this, &BulkSheet::take);
    connect(m_intake, &BulkIntake::typed, m_reader, &BulkReader::readText);
    connect(m_intake, &BulkIntake::templateAsked, this,
            [this] { m_files->askSave(tr("Save a template"), tr("bulk-order-template.csv"), bulkTemplate); });
    connect(m_intake, &BulkIntake::earlierAsked, this, [this](const QPoint& at) {
        if (m_desk)
            m_earlier->ask(m_desk->id(), at);
    });
    connect(m_earlier, &EarlierLists::failed, this, [this](const QString& words) { say(Tone::Bad, words); });
    connect(m_earlier, &EarlierLists::chosen, this, [this](qint64 list) {
        m_runWanted = true;
        if (m_desk)
            m_desk->bulk().choose(list);
        showPart();
    });
    connect(m_reader, &BulkReader::readingChanged, this, &BulkSheet::showPart);
    connect(m_reader, &BulkReader::read, this, &BulkSheet::onRead);
    connect(m_reader, &BulkReader::refused, this, [this](const QString& name, const QString& why) {
        say(Tone::Bad, name.isEmpty() ? why : tr("%1: %2", "a file's name, and why it is refused").arg(name, why));
    });
    connect(m_model, &BulkModel::checkingChanged, this, &BulkSheet::showPart);
    connect(m_model, &BulkModel::countsChanged, this, &BulkSheet::showPart);
    connect(&m_preview->foot(), &BulkPreviewFoot::placeAsked, this, [this] {
        m_model->refreshRunning(); // not as it was a second ago
        ask(m_preview->foot().question(), tr("Yes, place %Ln order(s)", nullptr, m_preview->foot().totals().orders),
            [this] { place(); });
    });
    connect(&m_preview->foot(), &BulkPreviewFoot::totalsChanged, m_question, &QWidget::hide);
    connect(m_run, &BulkRun::message, this, &BulkSheet::say);
    connect(m_run, &BulkRun::retryAsked, this, [this](const QString& question, const QString& button) {
        ask(question, button, [this] {
            if (m_desk)
                m_desk->bulk().retry();
        });
    });
    connect(&m_run->foot(), &BulkRunFoot::stopAsked, this, [this] {
        if (!m_desk)
            return;
        ask(tr("Stop for good? %Ln line(s) will not be placed; what was placed stays placed.", nullptr,
               m_desk->bulk().list().waiting),
            tr("Stop the list"), [this] {
                if (m_desk)
                    m_desk->bulk().stop();
            });
    });
    connect(&m_run->foot(), &BulkRunFoot::nextAsked, this, [this] {
        m_runWanted = false;
        m_model->refreshRunning();
        showPart();
        focusPart();
    });
    connect(m_question, &Banner::actionTriggered, this, [this] {
        m_question->hide();
        focusPart();
        if (const auto answer = std::exchange(m_answer, {}))
            answer();
    });
    connect(m_question, &Banner::closed, this, [this] {
        m_question->hide();
        focusPart();
    });
    connect(m_notice, &Banner::closed, m_notice, &QWidget::hide);
    connect(&m_runningSoon, &QTimer::timeout, m_model, &BulkModel::refreshRunning);
}

void BulkSheet::setDesk(AccountDesk* desk) {
    if (m_desk) {
        for (const QObject* part :
             std::initializer_list<const QObject*>{&m_desk->catalog(), &m_desk->runningLinks(), m_desk})
            part->disconnect(this);
        m_desk->bulk().disconnect(this);
    }
    m_desk = desk;
    m_question->hide();
    m_preview->setDesk(desk);
    m_run->setDesk(desk);
    if (!desk) {
        closeSheet();
        return;
    }
    connect(&desk->catalog(), &CatalogKeeper::catalogChanged, this, &BulkSheet::adoptCatalog);
    connect(desk, &AccountDesk::currencyChanged, this, &BulkSheet::adoptCatalog);
    connect(&desk->runningLinks(), &RunningLinks::changed, &m_runningSoon, qOverload<>(&QTimer::start));
    connect(&desk->bulk(), &BulkPlacer::changed, this, &BulkSheet::showPart);
    connect(&desk->bulk(), &BulkPlacer::notRecorded, this, [this](const LedgerError& error) {
        m_handed.clear();
        disconnect(m_handing);
        say(Tone::Bad, tr("The list could not be written down, so nothing of it was sent: %1").arg(error.text));
    });
    m_model->setRunning([desk = m_desk](const QString& service, const QString& link) -> std::optional<BulkRunning> {
        const auto found = desk ? desk->runningLinks().find(service, link) : std::nullopt;
        return found ? std::optional(BulkRunning{found->orderId, found->placement}) : std::nullopt;
    });
    adoptCatalog();
    m_runWanted = desk->bulk().isActive();
    showPart();
}

void BulkSheet::adoptCatalog() {
    if (m_desk)
        m_model->setCatalog(m_desk->catalog().catalog(), m_desk->currency());
}

void BulkSheet::showPart() {
    const bool listed = m_desk && m_desk->bulk().list().key != 0;
    const bool run = m_runWanted && listed;
    const bool prepared = m_model->rowCount() > 0;
    const QString lines = tr("%Ln line(s)", nullptr, m_model->rowCount());
    m_head->setChoices(!run, prepared);
    m_run->foot().setNextText(prepared ? tr("%Ln line(s) left", nullptr, m_model->rowCount()) : tr("New bulk order"));
    if (run) {
        const BulkList& list = m_desk->bulk().list();
        m_head->setSource(list.name, tr("%Ln order(s)", nullptr, list.lines));
    } else {
        m_head->setSource(prepared ? m_name : QString(), prepared ? lines : QString());
    }
    QString busy;
    if (m_reader->isReading())
        busy = tr("Reading…");
    else if (m_model->isChecking())
        busy = m_model->catalog() ? tr("Checking…") : tr("The lines are checked as soon as the catalog is there.");
    m_intake->setBusy(busy);
    QWidget* part = run ? static_cast<QWidget*>(m_run) : prepared ? static_cast<QWidget*>(m_preview) : m_intake;
    if (part != m_parts->currentWidget()) {
        m_parts->setCurrentWidget(part);
        m_question->hide();
        if (isVisible())
            focusPart();
    }
    Q_EMIT preparedChanged();
}

void BulkSheet::focusPart() {
    if (m_parts->currentWidget() == m_intake)
        m_intake->focusLines();
    else if (m_parts->currentWidget() == m_preview)
        m_preview->focusTable();
    else
        m_run->focusTable();
}

void BulkSheet::ask(const QString& text, const QString& button, const std::function<void()>& does) {
    m_answer = does;
    m_question->setContent(Tone::Warn, {}, text);
    m_question->setAction(button);
    m_question->show();
    m_question->focusAction();
}

void BulkSheet::say(Tone tone, const QString& text) {
    m_notice->setContent(tone, {}, text);
    m_notice->show();
}

void BulkSheet::askQuit(const std::function<void()>& quit) {
    m_runWanted = false;
    open();
    ask(tr("Quit Orderdeck? %Ln prepared line(s) that are not placed would be lost.", nullptr, preparedLines()),
        tr("Quit"), quit);
}
