// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/help_dialog.h"

#include "ui/kit/buttons.h"
#include "ui/kit/rule.h"
#include "ui/settings/help_text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace {

constexpr QSize usualSize{1040, 720};

} // namespace

HelpDialog::HelpDialog(Theme& theme, const QString& title, const QString& page, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(title);
    setAccessibleName(title);
    auto* text = new HelpText(theme, page, this);
    text->setAccessibleName(title);
    auto* close = plainButton(theme, {}, tr("Close"), this);
    close->setDefault(true);
    connect(close, &Button::clicked, this, &QDialog::accept);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(4 * Size::step, 3 * Size::step, 4 * Size::step, 3 * Size::step);
    foot->addStretch();
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(text, 1);
    column->addWidget(new Rule(this));
    column->addLayout(foot);
    text->setFocus();
    resize(parent ? usualSize.boundedTo(parent->window()->size()) : usualSize);
}
