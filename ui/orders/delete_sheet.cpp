// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/delete_sheet.h"

#include "ui/kit/buttons.h"
#include "ui/kit/form_field.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/usable.h"

#include <QDateTime>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>

using Stage = OrderPurge::Stage;

namespace {

constexpr int wide = 500;
constexpr int margin = 5 * Size::step;

QString dayText(Timestamp time) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time).date(), QLocale::ShortFormat);
}

// Words that came make it taller, never smaller.
void grow(QDialog& dialog) {
    dialog.layout()->activate();
    const int wanted = dialog.layout()->totalHeightForWidth(dialog.width());
    if (wanted > dialog.height())
        dialog.resize(dialog.width(), wanted);
}

} // namespace

DeleteSheet::DeleteSheet(Theme& theme, Ledger& ledger, const QList<OrderKey>& keys, QWidget* parent)
    : QDialog(parent)
    , m_purge(ledger)
    , m_what(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this))
    , m_edit(new QLineEdit(this))
    , m_field(new FormField(theme, tr("Type %1").arg(word()), m_edit, this))
    , m_bar(new QProgressBar(this))
    , m_said(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, this))
    , m_cancel(plainButton(theme, {}, tr("Cancel"), this))
    , m_stop(plainButton(theme, {}, tr("Stop"), this))
    , m_delete(primaryButton(theme, tr("Delete for good"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Delete orders for good"));
    build(theme);
    connect(m_edit, &QLineEdit::textChanged, this, &DeleteSheet::follow);
    connect(m_delete, &Button::clicked, &m_purge, &OrderPurge::start);
    connect(m_stop, &Button::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_purge.stop();
    });
    connect(m_cancel, &Button::clicked, this, &QDialog::close);
    connect(&m_purge, &OrderPurge::changed, this, &DeleteSheet::follow);
    connect(&m_purge, &OrderPurge::ordersDeleted, this, &DeleteSheet::ordersDeleted);
    m_what->setText(tr("Adding up what goes…"));
    follow();
    m_purge.look(keys);
    m_edit->setFocus();
}

DeleteSheet::~DeleteSheet() {
    m_purge.stop();
}

QString DeleteSheet::word() {
    //: The word a person types before orders are deleted for good. In capitals.
    return tr("DELETE");
}

bool DeleteSheet::isWord(const QString& typed) {
    // Not every keyboard has the letters of the interface's language at hand.
    return typed == word() || typed == QLatin1StringView("DELETE");
}

void DeleteSheet::build(Theme& theme) {
    m_what->setWordWrap(true);
    m_what->setAccessibleName(tr("What is deleted"));
    auto* warning = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Warn,
                                   tr("This cannot be undone. Spending and the records of services will lack these "
                                      "orders, and what the balance fell by for them will no longer be explained. A "
                                      "copy of the ledger is kept first."),
                                   this);
    warning->setWordWrap(true);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_said->setAccessibleName(tr("Result"));
    m_said->setWordWrap(true);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->hide();
    m_delete->setFixedHeight(Size::control);
    m_delete->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Size::step);
    buttons->addStretch();
    for (Button* button : {m_cancel, m_stop, m_delete})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(4 * Size::step);
    column->addWidget(m_what);
    column->addWidget(warning);
    column->addWidget(m_field);
    column->addWidget(m_bar);
    column->addWidget(m_said);
    column->addLayout(buttons);
    setMinimumWidth(wide);
    resize(wide, sizeHint().height());
}

QString DeleteSheet::whatGoes() const {
    const DeletionSummary& summary = m_purge.summary();
    QStringList sums;
    for (const Money& sum : summary.sums)
        sums.append(sum.toText(QLocale()));
    QStringList sentences = {tr("%Ln order(s) with their history and refills.", nullptr, summary.orders)};
    if (summary.orders > 0)
        sentences.append(
            tr("The oldest is of %1, the newest of %2.").arg(dayText(summary.oldest), dayText(summary.newest)));
    if (!sums.isEmpty())
        sentences.append(tr("Together they cost %1.").arg(sums.join(tr(" and "))));
    return sentences.join(u'\n');
}

void DeleteSheet::follow() {
    const Stage stage = m_purge.stage();
    const bool working = stage == Stage::Copying || stage == Stage::Deleting;
    if (stage == Stage::Ready)
        m_what->setText(whatGoes());
    m_field->setEnabled(!working);
    setUsable(*m_delete, stage == Stage::Ready && m_purge.summary().orders > 0 && isWord(m_edit->text().trimmed()),
              tr("Type %1").arg(word()));
    m_delete->setVisible(!working && stage != Stage::Ended);
    m_cancel->setVisible(!working);
    m_stop->setVisible(working);
    m_bar->setVisible(working);
    m_field->setVisible(stage != Stage::Ended);
    m_bar->setRange(0, stage == Stage::Deleting ? std::max(1, m_purge.summary().orders) : 0);
    m_bar->setValue(m_purge.deleted());
    if (stage == Stage::Copying)
        say(Theme::Ink::Muted, tr("Copying the ledger…"));
    else if (stage == Stage::Deleting)
        say(Theme::Ink::Muted,
            tr("Deleting order %1 of %2…")
                .arg(QLocale().toString(m_purge.deleted()), QLocale().toString(m_purge.summary().orders)));
    else if (stage == Stage::Ended)
        showEnd();
    grow(*this);
}

void DeleteSheet::showEnd() {
    QStringList lines;
    if (!m_purge.problem().isEmpty())
        lines.append(m_purge.problem());
    lines.append(m_purge.deleted() == 0 ? tr("Nothing was deleted.")
                                        : tr("%Ln order(s) deleted.", nullptr, m_purge.deleted()));
    if (!m_purge.copyPath().isEmpty())
        lines.append(
            tr("The ledger as it was before is kept in %1.").arg(QDir::toNativeSeparators(m_purge.copyPath())));
    say(m_purge.problem().isEmpty() ? Theme::Ink::Text : Theme::Ink::Bad, lines.join(u'\n'));
    m_cancel->setText(tr("Close"));
    m_cancel->setFocus();
}

void DeleteSheet::say(Theme::Ink ink, const QString& words) {
    m_said->show();
    m_said->setInk(ink);
    m_said->setText(words);
}
