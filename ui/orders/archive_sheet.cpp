// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/archive_sheet.h"

#include "core/number_text.h"
#include "ui/kit/buttons.h"
#include "ui/kit/form_field.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/segments.h"
#include "ui/kit/usable.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 440;
constexpr int margin = 5 * Size::step;
constexpr int numberWidth = 120;
constexpr qint64 mostAge = 1'200;
constexpr int usualAge = 90;

} // namespace

ArchiveSheet::ArchiveSheet(Theme& theme, Ledger& ledger, const QString& accountId, QWidget* parent)
    : QDialog(parent)
    , m_shelves(ledger)
    , m_accountId(accountId)
    , m_edit(new QLineEdit(QString::number(usualAge), this))
    , m_field(new FormField(theme, tr("Older than"), m_edit, this))
    , m_unit(new Segments(theme, tr("Unit"), {tr("Days"), tr("Months")}, this))
    , m_count(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, this))
    , m_archive(primaryButton(theme, tr("Archive"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Archive old orders"));
    auto* why = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted,
                               tr("Archived orders leave the list and stay in the ledger: they are found under "
                                  "“Archived”, and balance and spending count them. Only what has ended is archived; "
                                  "an order that runs again comes back by itself."),
                               this);
    why->setWordWrap(true);
    m_unit->setCurrent(0);
    m_field->setFixedWidth(
        std::max(numberWidth,
                 QFontMetrics(theme.font(Theme::Text::SmallStrong)).horizontalAdvance(tr("Older than")) + Size::step));
    m_count->setAccessibleName(tr("Orders to archive"));
    m_count->setWordWrap(true);
    m_archive->setDefault(true);
    auto* cancel = plainButton(theme, {}, tr("Cancel"), this);
    auto* age = new QHBoxLayout;
    age->setSpacing(2 * Size::step);
    age->addWidget(m_field);
    age->addWidget(m_unit, 0, Qt::AlignBottom);
    age->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Size::step);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_archive);
    m_archive->setFixedHeight(Size::control);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(4 * Size::step);
    column->addWidget(why);
    column->addLayout(age);
    column->addWidget(m_count);
    column->addLayout(buttons);
    connect(m_edit, &QLineEdit::textChanged, this, &ArchiveSheet::read);
    connect(m_unit, &Segments::chosen, this, &ArchiveSheet::read);
    connect(cancel, &Button::clicked, this, &QDialog::close);
    connect(m_archive, &Button::clicked, this, [this] {
        Q_EMIT wanted(before());
        close();
    });
    read();
    resize(wide, sizeHint().height());
    m_edit->selectAll();
    m_edit->setFocus();
}

Timestamp ArchiveSheet::before() const {
    const auto age = parseCount(m_edit->text());
    if (!age || *age < 1 || *age > mostAge)
        return 0;
    const QDate today = QDate::currentDate();
    const auto number = static_cast<int>(*age);
    return (m_unit->current() == 0 ? today.addDays(-number) : today.addMonths(-number))
        .startOfDay()
        .toMSecsSinceEpoch();
}

void ArchiveSheet::read() {
    setUsable(*m_archive, false, tr("The orders are being counted."));
    const Timestamp start = before();
    m_field->setProblem(start > 0 ? QString() : tr("A number from 1 to %1").arg(QLocale().toString(mostAge)));
    m_count->setText(start > 0 ? tr("Counting…") : QString());
    ++m_job;
    if (start <= 0)
        return;
    whenDone(m_shelves.countOlder(m_accountId, start), this, [this, job = m_job](const Stored<int>& count) {
        if (job == m_job)
            showCount(count);
    });
}

void ArchiveSheet::showCount(const Stored<int>& count) {
    if (!count)
        return m_count->setText(count.error().text);
    setUsable(*m_archive, count.value() > 0, tr("No ended order is as old as that."));
    m_count->setText(count.value() == 0 ? tr("No order that has ended is so old.")
                                        : tr("%Ln order(s) that have ended, placed before %1", nullptr, count.value())
                                              .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(before()).date(),
                                                                      QLocale::LongFormat)));
}
