// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/faults_dialog.h"

#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/rule.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{760, 520};

} // namespace

FaultsDialog::FaultsDialog(Theme& theme, const ReplyFaults& faults, QWidget* parent)
    : QDialog(parent) {
    const QString title = headline(faults);
    setWindowTitle(tr("Reply of the provider"));
    setAccessibleName(title);
    auto* lead = new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, title, this);
    auto* explanation =
        new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted,
                       tr("Everything that could be read is in the catalog. This is what the provider sent:"), this);
    explanation->setWordWrap(true);
    auto* raw = new QPlainTextEdit(text(faults), this);
    raw->setReadOnly(true);
    raw->setTabChangesFocus(true);
    raw->setAccessibleName(tr("Entries of the reply"));
    raw->setFont(theme.figures());
    auto* copy = plainButton(theme, u"copy"_s, tr("Copy all"), this);
    auto* close = plainButton(theme, {}, tr("Close"), this);
    close->setDefault(true);
    connect(copy, &Button::clicked, this, [raw] { QGuiApplication::clipboard()->setText(raw->toPlainText()); });
    connect(close, &Button::clicked, this, &QDialog::accept);

    auto* body = new QVBoxLayout;
    body->setContentsMargins(4 * Size::step, 4 * Size::step, 4 * Size::step, 3 * Size::step);
    body->setSpacing(2 * Size::step);
    body->addWidget(lead);
    body->addWidget(explanation);
    body->addWidget(raw, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(4 * Size::step, 3 * Size::step, 4 * Size::step, 3 * Size::step);
    foot->setSpacing(2 * Size::step);
    foot->addStretch();
    foot->addWidget(copy);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body, 1);
    column->addWidget(new Rule(this));
    column->addLayout(foot);
    raw->setFocus();
    resize(parent ? usualSize.boundedTo(parent->window()->size()) : usualSize);
}

QString FaultsDialog::headline(const ReplyFaults& faults) {
    if (faults.unread > 0 && faults.odd > 0)
        return tr("%Ln entries of the reply could not be read, %1 look wrong", nullptr, faults.unread)
            .arg(QLocale().toString(faults.odd));
    if (faults.unread > 0)
        return tr("%Ln entries of the reply could not be read", nullptr, faults.unread);
    return faults.odd > 0 ? tr("%Ln entries of the reply look wrong", nullptr, faults.odd) : QString();
}

QString FaultsDialog::text(const ReplyFaults& faults) {
    QStringList parts;
    for (const ReplyFault& fault : faults.list)
        parts.append(fault.raw.isEmpty() ? fault.sentence : fault.sentence + u'\n' + fault.raw);
    const auto unlisted = faults.unread + faults.odd - static_cast<int>(faults.list.size());
    if (unlisted > 0)
        parts.append(tr("%Ln more are not listed.", nullptr, unlisted));
    return parts.join(u"\n\n"_s);
}
