// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/salvage_report_view.h"

#include "ui/kit/plain_label.h"
#include "ui/kit/rule.h"
#include "ui/settings/ledger_words.h"

#include <QGridLayout>
#include <QLocale>

SalvageReportView::SalvageReportView(Theme& theme, const SalvageReport& report, QWidget* parent)
    : Panel(parent) {
    setAccessibleName(tr("What was saved"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(6 * Size::step);
    grid->setVerticalSpacing(Size::step);
    grid->setColumnStretch(0, 1);
    const auto add = [&](int row, int column, Theme::Text text, Theme::Ink ink, const QString& words) {
        auto* label = new PlainLabel(theme, text, ink, words, this);
        label->setFigures(column > 0 && row > 0);
        grid->addWidget(label, row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    };
    int row = 0;
    int column = 0;
    for (const QString& heading : {tr("Of the damaged ledger"), tr("Saved"), tr("Only in part"), tr("Lost")})
        add(row, column++, Theme::Text::SmallStrong, Theme::Ink::Muted, heading);
    for (const SalvagedTable& table : report.tables) {
        if (table.saved == 0 && table.lost == 0 && table.lostIsKnown)
            continue;
        ++row;
        const QString lost =
            table.lostIsKnown ? locale().toString(table.lost) : tr("%1 or more").arg(locale().toString(table.lost));
        const bool bad = table.lost > 0 || !table.lostIsKnown;
        add(row, 0, Theme::Text::Body, Theme::Ink::Text, LedgerWords::table(table.table));
        add(row, 1, Theme::Text::Body, Theme::Ink::Text, locale().toString(table.saved));
        add(row, 2, Theme::Text::Body, table.partly > 0 ? Theme::Ink::Warn : Theme::Ink::Muted,
            locale().toString(table.partly));
        add(row, 3, Theme::Text::Body, bad ? Theme::Ink::Bad : Theme::Ink::Muted, lost);
    }
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(4 * Size::step, 4 * Size::step, 4 * Size::step, 4 * Size::step);
    all->setSpacing(3 * Size::step);
    all->addLayout(grid);
    all->addWidget(new Rule(this));
    const QStringList words = sentences(report);
    for (const QString& sentence : words) {
        auto* label = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, sentence, this);
        label->setWordWrap(true);
        all->addWidget(label);
    }
}

QStringList SalvageReportView::sentences(const SalvageReport& report) {
    QStringList words;
    const SalvagedTable orders = report.table(QStringLiteral("orders"));
    if (report.lost() == 0 && orders.partly == 0)
        words.append(tr("Everything that the damaged ledger still names was saved."));
    if (orders.partly > 0)
        words.append(tr("Of %n order(s) only the order ID and what happened to it are known; what was ordered is lost.",
                        nullptr, static_cast<int>(orders.partly)));
    if (orders.lost > 0)
        words.append(
            tr("%n order(s) are lost altogether. Look for them on the provider's page and add them by their order "
               "IDs.",
               nullptr, static_cast<int>(orders.lost)));
    if (report.contradictory > 0)
        words.append(tr("%n row(s) could be read but cannot be true; they were left out.", nullptr,
                        static_cast<int>(report.contradictory)));
    if (report.headMended)
        words.append(tr("The file did not say any more where its rows lie: the newest of them may be missing without a "
                        "trace."));
    for (const QString& remark : report.remarks)
        words.append(remark);
    words.append(tr("Orders that were under way when the damage happened may be unknown here. The damaged file is not "
                    "deleted: it is kept among the backups."));
    return words;
}
