// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/add_existing_dialog.h"

#include "desk/account_desk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/form_field.h"
#include "ui/kit/usable.h"
#include "ui/orders/add_existing_words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QProgressBar>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int wide = 560;
constexpr int margin = 4 * Size::step;
constexpr int smallPaste = 20'000; ///< characters that are read within the keystroke
constexpr int tabWidth = 120;
constexpr int roomForTitle = 16 * Size::step;

} // namespace

AddExistingDialog::AddExistingDialog(Theme& theme, AccountDesk& desk, int unconfirmed, QWidget* parent)
    : QDialog(parent)
    , m_desk(&desk)
    , m_edit(new QPlainTextEdit(this))
    , m_field(new FormField(theme, tr("Order IDs"), m_edit, this))
    , m_understood(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, this))
    , m_outcome(new QWidget(this))
    , m_copy(plainButton(theme, u"copy"_s, tr("Copy list"), this))
    , m_close(plainButton(theme, {}, tr("Close"), this))
    , m_add(primaryButton(theme, tr("Add orders"), this))
    , m_stop(plainButton(theme, {}, tr("Stop"), this)) {
    setWindowTitle(tr("Add existing orders"));
    setAttribute(Qt::WA_DeleteOnClose);
    build(theme, unconfirmed);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(200ms);
    connect(&m_readSoon, &QTimer::timeout, this, &AddExistingDialog::read);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_edit->document()->characterCount() < smallPaste)
            read();
        else
            m_readSoon.start();
    });
    connect(m_add, &Button::clicked, this, &AddExistingDialog::start);
    connect(m_stop, &Button::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_said->setText(tr("Stopping as soon as the answer to what was asked is there."));
        if (isRunning())
            import()->stop();
    });
    connect(m_close, &Button::clicked, this, &QDialog::close);
    connect(m_copy, &Button::clicked, this,
            [this] { QApplication::clipboard()->setText(m_refusedList->toPlainText()); });
    connect(import(), &OrderImport::progressed, this, &AddExistingDialog::showProgress);
    connect(import(), &OrderImport::finished, this, &AddExistingDialog::showOutcome);
    // The account went: so does what is asked in its name.
    connect(&desk, &QObject::destroyed, this, &QDialog::close);
    read();
    m_edit->setFocus();
}

AddExistingDialog::~AddExistingDialog() {
    if (isRunning())
        import()->stop();
}

OrderImport* AddExistingDialog::import() const {
    return m_desk ? &m_desk->orderImport() : nullptr;
}

bool AddExistingDialog::isRunning() const {
    return m_desk && m_desk->orderImport().isRunning();
}

void AddExistingDialog::build(Theme& theme, int unconfirmed) {
    auto* why = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted,
                               tr("Orders that were placed on the provider's page or with another program. Each id is "
                                  "asked about; what the provider tells is added to the ledger and followed from then "
                                  "on. The provider does not tell service, link and quantity."),
                               this);
    why->setWordWrap(true);
    auto* warning = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Warn,
                                   tr("%n order(s) may have been placed and have no id yet. If one of these is meant, "
                                      "look into it first: added here, it would be in the ledger twice.",
                                      nullptr, unconfirmed),
                                   this);
    warning->setWordWrap(true);
    warning->setVisible(unconfirmed > 0);
    m_edit->setPlaceholderText(tr("23488, 23490-23500\nOr one a line, a column of a spreadsheet, the text of the "
                                  "provider's page"));
    m_edit->setTabChangesFocus(true);
    m_edit->setMinimumHeight(140);
    m_understood->setWordWrap(true);
    m_understood->setAccessibleName(tr("What was understood"));
    m_add->setDefault(true);
    m_stop->hide();
    buildOutcome(theme);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Size::step);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    for (Button* button : {m_close, m_stop, m_add})
        buttons->addWidget(button);
    m_add->setFixedHeight(Size::control);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(3 * Size::step);
    column->addWidget(why);
    column->addWidget(warning);
    column->addWidget(m_field, 1);
    column->addWidget(m_understood);
    column->addWidget(m_outcome, 1);
    column->addLayout(buttons);
    resize(wide, sizeHint().height());
}

void AddExistingDialog::buildOutcome(Theme& theme) {
    m_said = new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, m_outcome);
    m_said->setWordWrap(true);
    m_said->setAccessibleName(tr("Result"));
    m_bar = new QProgressBar(m_outcome);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_refusedList = new QPlainTextEdit(m_outcome);
    m_refusedList->setReadOnly(true);
    m_refusedList->setTabChangesFocus(true);
    m_refusedList->setTabStopDistance(tabWidth);
    m_refusedList->setMinimumHeight(100);
    m_refused = new FormField(theme, tr("Not added"), m_refusedList, m_outcome);
    auto* column = new QVBoxLayout(m_outcome);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Size::step);
    column->addWidget(m_bar);
    column->addWidget(m_said);
    column->addWidget(m_refused, 1);
    m_outcome->hide();
    m_refused->hide();
    m_copy->hide();
}

void AddExistingDialog::read() {
    const bool empty = m_edit->document()->isEmpty();
    const OrderIdList list = empty ? OrderIdList() : orderIdsIn(m_edit->toPlainText());
    m_ids = list.ids;
    m_field->setProblem(list.problems.join(u'\n'));
    m_understood->setText(
        empty || !list.problems.isEmpty() ? QString() : understoodText(list, m_desk ? m_desk->account().perMinute : 0));
    m_understood->setVisible(!m_understood->text().isEmpty());
    setUsable(*m_add, !m_ids.isEmpty() && m_desk && !isRunning(),
              isRunning() ? tr("Orders are being added.") : tr("Paste order ids first."));
}

void AddExistingDialog::start() {
    if (m_readSoon.isActive()) {
        m_readSoon.stop();
        read();
    }
    if (m_ids.isEmpty() || !m_desk || isRunning())
        return;
    import()->start(m_ids, m_desk->currency());
    m_stop->setEnabled(true);
    showProgress();
}

void AddExistingDialog::showProgress() {
    const auto& progress = import()->progress();
    const bool running = isRunning();
    m_outcome->show();
    m_bar->setRange(0, std::max(1, progress.ids));
    m_bar->setValue(progress.ended);
    m_bar->setVisible(running);
    m_said->setText(progressText(progress));
    m_refused->setVisible(false);
    m_copy->hide();
    m_edit->setReadOnly(running);
    m_add->setVisible(!running);
    m_stop->setVisible(running);
}

void AddExistingDialog::showOutcome() {
    showProgress();
    const auto& progress = import()->progress();
    m_said->setText(outcomeText(progress));
    m_refusedList->setPlainText(refusedText(progress));
    m_refused->setVisible(!progress.unknown.isEmpty());
    m_copy->setVisible(!progress.unknown.isEmpty());
    read();
    const int room = parentWidget() ? parentWidget()->window()->height() - roomForTitle : sizeHint().height();
    resize(wide, std::max(height(), std::min(room, sizeHint().height())));
}

void AddExistingDialog::keyPressEvent(QKeyEvent* event) {
    // Enter begins a line in the field; with Ctrl it adds.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        return start();
    QDialog::keyPressEvent(event);
}
