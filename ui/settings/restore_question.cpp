// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/restore_question.h"

#include "store/when_done.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/settings/ledger_words.h"

#include <QDir>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

RestoreQuestion::RestoreQuestion(BackupKeeper& keeper, Theme& theme, LedgerCopy::Kind presentKeptAs, QWidget* parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_presentKeptAs(presentKeptAs)
    , m_words(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this))
    , m_keep(plainButton(theme, {}, {}, this))
    , m_restore(plainButton(theme, u"rotate-ccw"_s, tr("Restore and restart"), this)) {
    m_words->setWordWrap(true);
    m_words->setAccessibleName(tr("Restore"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Size::step);
    row->addStretch();
    row->addWidget(m_keep);
    row->addWidget(m_restore);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Size::step, 0, 3 * Size::step);
    column->setSpacing(2 * Size::step);
    column->addWidget(m_words);
    column->addLayout(row);
    connect(m_keep, &Button::clicked, this, &RestoreQuestion::close);
    connect(m_restore, &Button::clicked, this, &RestoreQuestion::confirm);
    hide();
}

void RestoreQuestion::ask(const QString& file) {
    m_file = file;
    m_restore->hide();
    m_keep->setText(tr("Cancel"));
    show(Theme::Ink::Muted, tr("Checking %1…").arg(QDir::toNativeSeparators(file)));
    m_keep->setFocus();
    whenDone(m_keeper.prepareRestore(file), this, [this, file](const Stored<RestorePlan>& plan) {
        if (m_file == file)
            prepared(plan);
        else if (m_file.isEmpty())
            m_keeper.dropStaged();
    });
}

void RestoreQuestion::show(Theme::Ink ink, const QString& words) {
    m_words->setInk(ink);
    m_words->setText(words);
    setVisible(true);
    // Once the layout gave it its place.
    QMetaObject::invokeMethod(this, &RestoreQuestion::scrollIntoView, Qt::QueuedConnection);
}

void RestoreQuestion::scrollIntoView() {
    for (auto* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above))
            area->ensureWidgetVisible(m_keep, 0, 6 * Size::step);
    }
}

void RestoreQuestion::prepared(const Stored<RestorePlan>& plan) {
    if (!plan) {
        m_keep->setText(tr("Close"));
        show(Theme::Ink::Bad, tr("This file cannot be restored. %1").arg(plan.error().text));
        return;
    }
    m_plan = plan.value();
    m_keep->setText(m_presentKeptAs == LedgerCopy::Kind::Damaged ? tr("Cancel") : tr("Keep the present ledger"));
    m_restore->show();
    show(Theme::Ink::Text, LedgerWords::plan(m_plan, locale()));
}

void RestoreQuestion::confirm() {
    m_restore->setEnabled(false);
    whenDone(m_keeper.reviewRestore(m_file), this, [this](const Stored<RestorePlan>& plan) {
        m_restore->setEnabled(true);
        if (m_file.isEmpty())
            return;
        if (!plan) {
            prepared(plan);
        } else if (plan.value() != m_plan) {
            // Orders were placed while the words were read: they count, too.
            prepared(plan);
            m_words->setText(tr("The ledger went on meanwhile.") + u'\n' + m_words->text());
        } else if (const auto restarted = m_keeper.restartWithStaged(m_presentKeptAs); !restarted) {
            show(Theme::Ink::Bad, restarted.error().text);
        }
    });
}

void RestoreQuestion::close() {
    m_file.clear();
    m_keeper.dropStaged();
    hide();
    Q_EMIT closed();
}
