// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/asking_line.h"

#include "models/asking_model.h"
#include "ui/kit/announcer.h"
#include "ui/kit/banner.h"
#include "ui/orders/asking_sheet.h"

#include <QVBoxLayout>

#include <chrono>

namespace {

/// Batches of single orders come one after the other: so often at most it is painted.
constexpr std::chrono::milliseconds soon(100);

} // namespace

AskingLine::AskingLine(Theme& theme, Settings& settings, OrderAsking* asking,
                       const QHash<QString, QString>& accountNames, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_asking(asking)
    , m_model(new AskingModel(asking->ask(), this))
    , m_banner(new Banner(theme, this)) {
    setAccessibleName(asking->ask() == Ask::Refill ? tr("Asking for refills") : tr("Asking to cancel"));
    m_asking->setParent(this);
    m_model->setAccountNames(accountNames);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Size::step, 10, 3 * Size::step, 0);
    column->addWidget(m_banner);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &AskingLine::update);
    connect(m_asking, &OrderAsking::answered, this, [this](const AskedOrders& orders) {
        m_model->append(orders);
        if (!m_soon.isActive())
            m_soon.start(soon);
    });
    connect(m_asking, &OrderAsking::finished, this, &AskingLine::onFinished);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (!isRunning())
            return showAnswers();
        m_asking->stop();
        update();
    });
    connect(m_banner, &Banner::otherActionTriggered, this, &AskingLine::showAnswers);
    connect(m_banner, &Banner::closed, this, &AskingLine::closed);
}

AskingLine::~AskingLine() {
    delete m_sheet; // before the model that it shows
}

void AskingLine::start() {
    m_asking->start();
    setVisible(m_asking->total() > 1);
    update();
}

QString AskingLine::words() const {
    if (isRunning() && m_asking->isStopping())
        return tr("Stopping; what has been sent gets its answer.");
    if (isRunning())
        return askingProgress(m_model->ask(), m_asking->done(), m_asking->total());
    return askedSummary(m_model->ask(), m_model->counts());
}

Tone AskingLine::tone() const {
    if (isRunning())
        return Tone::Accent;
    return m_model->count(AskingModel::Taken) == m_model->rowCount() ? Tone::Good : Tone::Warn;
}

void AskingLine::update() {
    const bool running = isRunning();
    m_banner->setContent(tone(), {}, words());
    if (isVisible())
        announce(*this, words(), running ? Pace::Seldom : Pace::Soon);
    m_banner->setAction(!running ? tr("Show answers") : m_asking->isStopping() ? QString() : tr("Stop"));
    m_banner->setOtherAction(running ? tr("Show answers") : QString());
    m_banner->setClosable(!running);
    if (m_sheet)
        m_sheet->setState(words(), running && !m_asking->isStopping());
}

void AskingLine::onFinished() {
    m_soon.stop();
    update();
    if (m_asking->total() > 1)
        return;
    if (m_model->orders().isEmpty())
        Q_EMIT message(Tone::Warn, tr("The order is not in the ledger any more."));
    else if (const AskedOrder& order = m_model->orders().constFirst(); order.answer == AskedOrder::Answer::Taken)
        Q_EMIT message(Tone::Good, words());
    else
        Q_EMIT message(Tone::Warn, tr("Order %1: %2").arg(order.orderId, answerText(m_model->ask(), order)));
    Q_EMIT closed();
}

void AskingLine::showAnswers() {
    if (!m_sheet) {
        m_sheet = new AskingSheet(m_theme, m_settings, *m_model, window());
        connect(m_sheet, &AskingSheet::stopAsked, this, [this] {
            m_asking->stop();
            update();
        });
        connect(m_sheet, &AskingSheet::showOrderRequested, this, &AskingLine::showOrderRequested);
        connect(m_sheet, &AskingSheet::fileWritten, this, &AskingLine::fileWritten);
    }
    update();
    m_sheet->show();
    m_sheet->raise();
    m_sheet->activateWindow();
}
