// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_file_sheet.h"

#include "ui/kit/buttons.h"
#include "ui/kit/form_field.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/usable.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>

#include <algorithm>

namespace {

constexpr int wide = 560;
constexpr int margin = 5 * Size::step;
constexpr int faultsHeight = 110;
constexpr int boxWidth = 200;

// Words that came make it taller, never smaller.
void grow(QDialog& dialog) {
    dialog.layout()->activate();
    const int wanted = dialog.layout()->totalHeightForWidth(dialog.width());
    if (wanted > dialog.height())
        dialog.resize(dialog.width(), wanted);
}

} // namespace

OrderFileSheet::OrderFileSheet(Theme& theme, Ledger& ledger, const QList<QPair<QString, QString>>& accounts,
                               const QString& path, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_known(accounts)
    , m_fileName(QFileInfo(path).fileName())
    , m_import(ledger, accounts)
    , m_grid(new QGridLayout)
    , m_said(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, this))
    , m_bar(new QProgressBar(this))
    , m_faultList(new QPlainTextEdit(this))
    , m_faults(new FormField(theme, tr("Lines that cannot be read"), m_faultList, this))
    , m_close(plainButton(theme, {}, tr("Close"), this))
    , m_stop(plainButton(theme, {}, tr("Stop"), this))
    , m_add(primaryButton(theme, tr("Add orders"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open a file of orders"));
    build(theme);
    connect(m_add, &Button::clicked, &m_import, &OrderFileImport::start);
    connect(m_close, &Button::clicked, this, &QDialog::close);
    connect(m_stop, &Button::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_import.stop();
    });
    connect(&m_import, &OrderFileImport::changed, this, &OrderFileSheet::follow);
    follow();
    m_import.open(path);
}

void OrderFileSheet::build(Theme& theme) {
    auto* why = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted,
                               tr("%1: orders that were exported as CSV with all columns. What this ledger holds "
                                  "already is not added again; what is still running is followed from then on.")
                                   .arg(m_fileName),
                               this);
    why->setWordWrap(true);
    m_said->setAccessibleName(tr("Result"));
    m_said->setWordWrap(true);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_faultList->setReadOnly(true);
    m_faultList->setTabChangesFocus(true);
    m_faultList->setFixedHeight(faultsHeight);
    m_faults->hide();
    m_grid->setHorizontalSpacing(3 * Size::step);
    m_grid->setVerticalSpacing(2 * Size::step);
    m_grid->setColumnStretch(2, 1);
    m_add->setDefault(true);
    m_add->setFixedHeight(Size::control);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Size::step);
    buttons->addStretch();
    for (Button* button : {m_close, m_stop, m_add})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(4 * Size::step);
    column->addWidget(why);
    column->addLayout(m_grid);
    column->addWidget(m_said);
    column->addWidget(m_bar);
    column->addWidget(m_faults);
    column->addStretch();
    column->addLayout(buttons);
    resize(wide, sizeHint().height());
}

// A line for each account of the file: whose orders these are here.
void OrderFileSheet::buildAccounts() {
    for (int at = 0; at < m_import.accounts().size(); ++at) {
        const auto& account = m_import.accounts().at(at);
        auto* name = new PlainLabel(m_theme, Theme::Text::Body, Theme::Ink::Text, account.name, this);
        auto* box = new QComboBox(this);
        box->setAccessibleName(tr("Account for the orders of %1").arg(account.name));
        box->setFixedWidth(boxWidth);
        box->addItem(tr("Leave out"), QString());
        for (const auto& [id, words] : std::as_const(m_known))
            box->addItem(words, id);
        box->setCurrentIndex(std::max(0, box->findData(account.accountId)));
        auto* count = new PlainLabel(m_theme, Theme::Text::Body, Theme::Ink::Muted, {}, this);
        m_counts.append(count);
        m_grid->addWidget(name, at, 0);
        m_grid->addWidget(box, at, 1);
        m_grid->addWidget(count, at, 2);
        connect(box, &QComboBox::activated, this,
                [this, at, box] { m_import.setAccount(at, box->currentData().toString()); });
        connect(&m_import, &OrderFileImport::changed, box, [this, box] {
            box->setEnabled(m_import.stage() == Stage::Reviewed || m_import.stage() == Stage::Reviewing);
        });
    }
}

QString OrderFileSheet::endWords() const {
    const QString added =
        m_import.added() == 0 ? tr("Nothing was added.") : tr("%Ln order(s) added.", nullptr, m_import.added());
    if (!m_import.problem().isEmpty() && m_import.accounts().isEmpty())
        return m_import.problem();
    if (!m_import.problem().isEmpty())
        return m_import.problem() + u'\n' + added;
    return m_import.wasStopped() ? tr("Stopped. %1 Open the file again to go on.").arg(added) : added;
}

QString OrderFileSheet::said() const {
    const QLocale locale;
    const auto [done, all] = m_import.progress();
    switch (m_import.stage()) {
    case Stage::Reading:
        return tr("Reading the file…");
    case Stage::Reviewing:
        return tr("Comparing with the ledger: %1 of %2…").arg(locale.toString(done), locale.toString(all));
    case Stage::Reviewed:
        break;
    case Stage::Adding:
        return tr("Adding order %1 of %2…").arg(locale.toString(done), locale.toString(all));
    case Stage::Ended:
        return endWords();
    }
    const QString known =
        m_import.known() == 0 ? QString() : tr("%Ln order(s) are in the ledger already.", nullptr, m_import.known());
    const QString fresh = m_import.fresh() == 0 ? tr("There is nothing new in this file.")
                                                : tr("%Ln new order(s).", nullptr, m_import.fresh());
    return known.isEmpty() ? fresh : fresh + u' ' + known;
}

void OrderFileSheet::showFaults() {
    QStringList lines;
    for (const auto& fault : m_import.faults())
        lines.append(tr("Line %1: %2").arg(QLocale().toString(fault.line), fault.reason));
    const int more = m_import.faultCount() - static_cast<int>(m_import.faults().size());
    if (more > 0)
        lines.append(tr("And %Ln more.", nullptr, more));
    m_faultList->setPlainText(lines.join(u'\n'));
    m_faults->setVisible(!lines.isEmpty());
}

void OrderFileSheet::follow() {
    const Stage stage = m_import.stage();
    if (m_counts.isEmpty() && !m_import.accounts().isEmpty()) {
        buildAccounts();
        showFaults();
    }
    for (qsizetype at = 0; at < m_counts.size(); ++at) {
        const auto& account = m_import.accounts().at(at);
        m_counts.at(at)->setText(
            stage == Stage::Reading || account.accountId.isEmpty()
                ? tr("%Ln order(s)", nullptr, account.rows)
                : tr("%Ln order(s), %1 new", nullptr, account.rows).arg(QLocale().toString(account.fresh)));
    }
    const auto [done, all] = m_import.progress();
    const bool working = stage != Stage::Reviewed && stage != Stage::Ended;
    m_bar->setVisible(working);
    m_bar->setRange(0, stage == Stage::Reading ? 0 : std::max(1, all));
    m_bar->setValue(done);
    m_said->setText(said());
    m_said->setInk(m_import.problem().isEmpty() ? Theme::Ink::Text : Theme::Ink::Bad);
    m_add->setVisible(stage != Stage::Ended && stage != Stage::Adding);
    setUsable(*m_add, stage == Stage::Reviewed && m_import.fresh() > 0,
              tr("The file has no order that could be added."));
    m_stop->setVisible(stage == Stage::Adding);
    m_close->setVisible(stage != Stage::Adding);
    if (stage == Stage::Ended && m_faultList->toPlainText().isEmpty())
        showFaults();
    grow(*this);
}
