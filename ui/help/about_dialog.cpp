// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/about_dialog.h"

#include "ui/help/licence_texts.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/program_mark.h"
#include "ui/kit/rule.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{860, 640};
constexpr int listWidth = 200;
constexpr int markSize = 48;

} // namespace

AboutDialog::AboutDialog(Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_parts(parts())
    , m_list(new QListWidget(this))
    , m_name(new PlainLabel(theme, Theme::Text::Title, Theme::Ink::Text, {}, this))
    , m_facts(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, this))
    , m_text(new QPlainTextEdit(this)) {
    setWindowTitle(tr("About Orderdeck"));
    setAccessibleName(windowTitle());
    m_list->setAccessibleName(tr("Parts and their licences"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFixedWidth(listWidth);
    for (const Part& part : std::as_const(m_parts)) {
        auto* item = new QListWidgetItem(part.name, m_list);
        item->setSizeHint({0, Size::facetRow});
    }
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Text of the licence"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));

    auto* part = new QVBoxLayout;
    part->setSpacing(2 * Size::step);
    part->addWidget(m_name);
    part->addWidget(m_facts);
    part->addWidget(m_text, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4 * Size::step, 3 * Size::step, 4 * Size::step, 3 * Size::step);
    row->setSpacing(4 * Size::step);
    row->addWidget(m_list);
    row->addLayout(part, 1);
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
    column->addWidget(head(theme));
    column->addWidget(new Rule(this));
    column->addLayout(row, 1);
    column->addWidget(new Rule(this));
    column->addLayout(foot);
    connect(m_list, &QListWidget::currentRowChanged, this, &AboutDialog::showPart);
    m_list->setCurrentRow(0);
    resize(parent ? usualSize.boundedTo(parent->window()->size()) : usualSize);
}

QWidget* AboutDialog::head(Theme& theme) {
    auto* box = new QWidget(this);
    auto* words = new QVBoxLayout;
    words->setSpacing(Size::step);
    words->addWidget(new PlainLabel(theme, Theme::Text::Heading, Theme::Ink::Text, u"Orderdeck"_s, box));
    words->addWidget(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted,
                                    tr("Version %1").arg(QCoreApplication::applicationVersion()), box));
    auto* said = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text,
                                tr("Free software: you may use, study, share and change it. It is made of the parts "
                                   "below, each with its own makers and licence."),
                                box);
    said->setWordWrap(true);
    words->addWidget(said);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(4 * Size::step, 4 * Size::step, 4 * Size::step, 4 * Size::step);
    row->setSpacing(4 * Size::step);
    row->addWidget(new ProgramMark(theme, markSize, box), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return box;
}

void AboutDialog::showPart(int part) {
    if (part < 0 || part >= m_parts.size())
        return;
    const Part& shown = m_parts.at(part);
    m_name->setText(shown.version.isEmpty() ? shown.name
                                            : tr("%1 %2", "a part's name and version").arg(shown.name, shown.version));
    m_facts->setText(u"%1\n© %2\n%3"_s.arg(shown.use, shown.copyright, shown.licence));
    QStringList texts;
    for (const QString& name : shown.licences)
        texts.append(licenceText(name).trimmed());
    m_text->setPlainText(texts.join(u"\n\n\n"_s));
}

AboutDialog* openAbout(Theme& theme, QWidget& from) {
    AboutDialog* dialog = from.window()->findChild<AboutDialog*>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        dialog = new AboutDialog(theme, from.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}
