// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ledger_failure_page.h"

#include "store/ledger_place.h"
#include "store/when_done.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/settings/ledger_words.h"
#include "ui/settings/restore_question.h"
#include "ui/shell/salvage_report_view.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 560;

LedgerCopy::Kind keptAs(const LedgerError& error) {
    return error.kind == LedgerError::Kind::Damaged ? LedgerCopy::Kind::Damaged : LedgerCopy::Kind::Replaced;
}

} // namespace

LedgerFailurePage::LedgerFailurePage(BackupKeeper& keeper, Theme& theme, const LedgerError& error, QWidget* parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_theme(theme)
    , m_error(error)
    , m_icon(new QLabel(this))
    , m_title(new PlainLabel(theme, Theme::Text::Heading, Theme::Ink::Text, {}, this))
    , m_text(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, this))
    , m_question(new RestoreQuestion(keeper, theme, keptAs(error), this))
    , m_column(new QVBoxLayout) {
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setAccessibleName(tr("Ledger"));
    m_column->setSpacing(3 * Size::step);
    m_column->addStretch(2);
    m_column->addWidget(m_icon);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_column->addWidget(m_question);
    m_column->addStretch(3);
    auto* content = new QWidget(this);
    content->setMaximumWidth(columnWidth);
    content->setLayout(m_column);
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->addStretch();
    row->addWidget(content, 10);
    row->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    const auto follow = [this] {
        m_icon->setPixmap(m_theme.pixmap(u"database"_s, Theme::Ink::Muted, 8 * Size::step, devicePixelRatioF()));
    };
    follow();
    connect(&theme, &Theme::changed, this, follow);
    connect(&keeper, &BackupKeeper::progress, this, [this](int step, int steps) {
        if (m_choices == nullptr) // only while it is being salvaged
            m_text->setText(tr("Step %1 of %2. A large ledger takes some minutes.").arg(step + 1).arg(steps));
    });
    connect(m_question, &RestoreQuestion::closed, this, &LedgerFailurePage::showChoices);
    showChoices();
}

void LedgerFailurePage::begin(const QString& title, const QString& text) {
    if (m_choices != nullptr) {
        m_choices->hide();
        m_choices->deleteLater();
        m_choices = nullptr;
    }
    m_title->setText(title);
    m_text->setText(text);
}

Button* LedgerFailurePage::addChoice(Button* button) {
    if (m_choices == nullptr) {
        m_choices = new QWidget(this);
        auto* column = new QVBoxLayout(m_choices);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2 * Size::step);
        m_column->insertWidget(m_column->count() - 1, m_choices);
    }
    button->setParent(m_choices);
    static_cast<QVBoxLayout*>(m_choices->layout())->addWidget(button);
    button->show();
    return button;
}

void LedgerFailurePage::addQuit() {
    connect(addChoice(plainButton(m_theme, {}, tr("Quit"))), &Button::clicked, this, &LedgerFailurePage::quitRequested);
}

void LedgerFailurePage::showChoices() {
    const bool damaged = m_error.kind == LedgerError::Kind::Damaged;
    begin(damaged ? tr("The ledger is damaged") : tr("The ledger cannot be opened"),
          tr("Orderdeck writes every order down before it is sent, so nothing can be ordered without the ledger.") +
              u'\n' + tr("What was found: %1").arg(m_error.text));
    if (damaged && !m_nothingReadable) {
        auto* salvageButton = addChoice(primaryButton(m_theme, tr("Salvage what can be read")));
        connect(salvageButton, &Button::clicked, this, &LedgerFailurePage::salvage);
        salvageButton->setFocus();
    }
    const bool again = !damaged && m_error.kind != LedgerError::Kind::TooNew;
    if (again)
        addTryAgain();
    // The ledger itself is elsewhere: nothing may take its place.
    const bool chosen = m_keeper.place() != nullptr && m_keeper.place()->isChosen();
    if (chosen && !damaged)
        connect(addChoice(plainButton(m_theme, {}, tr("Use the usual place…"))), &Button::clicked, this,
                &LedgerFailurePage::askUsualPlace);
    if (m_error.kind != LedgerError::Kind::CannotOpen) {
        offerNewest(-1);
        connect(addChoice(plainButton(m_theme, u"upload"_s, tr("Restore a backup…"))), &Button::clicked, this,
                &LedgerFailurePage::chooseFile);
    }
    if (damaged)
        connect(addChoice(plainButton(m_theme, {}, tr("Begin with an empty ledger…"))), &Button::clicked, this,
                &LedgerFailurePage::askEmpty);
    addQuit();
}

void LedgerFailurePage::addTryAgain() {
    auto* again = addChoice(primaryButton(m_theme, tr("Try again")));
    connect(again, &Button::clicked, &m_keeper, &BackupKeeper::restart);
    again->setFocus();
}

void LedgerFailurePage::askUsualPlace() {
    const QString usual = QDir::toNativeSeparators(m_keeper.place()->usual());
    const QString missing = QDir::toNativeSeparators(m_keeper.files().ledger());
    const bool there = QFileInfo::exists(m_keeper.place()->usual());
    begin(
        tr("Use the usual place?"),
        (there ? tr("The ledger %1 is opened from now on.").arg(usual)
               : tr("There is no ledger in the usual place: an empty one is begun, or a copy restored, as %1.")
                     .arg(usual)) +
            u'\n' +
            tr("Orders that are only in %1 will not be known here, though they go on at the provider. That file is not "
               "changed.")
                .arg(missing));
    auto* back = addChoice(plainButton(m_theme, {}, tr("Back")));
    connect(back, &Button::clicked, this, &LedgerFailurePage::showChoices);
    back->setFocus();
    connect(addChoice(plainButton(m_theme, {}, tr("Use the usual place"))), &Button::clicked, this, [this] {
        if (const auto restarted = m_keeper.restartInUsualPlace(); !restarted) {
            m_error.text = restarted.error().text;
            showChoices();
        }
    });
}

void LedgerFailurePage::offerNewest(qint64 moreThan) {
    auto* offer = addChoice(plainButton(m_theme, u"rotate-ccw"_s, {}));
    offer->hide();
    whenDone(m_keeper.copies(), offer, [this, offer, moreThan](const QList<ListedCopy>& copies) {
        const auto good = std::find_if(copies.cbegin(), copies.cend(), [&](const ListedCopy& copy) {
            return copy.facts && copy.facts->orders > moreThan && copy.copy.kind != LedgerCopy::Kind::Damaged;
        });
        if (good == copies.cend())
            return;
        offer->setText(tr("Restore the copy of %1 (%n order(s))", nullptr, static_cast<int>(good->facts->orders))
                           .arg(LedgerWords::day(good->copy, locale())));
        offer->show();
        connect(offer, &Button::clicked, this, [this, path = good->copy.path] { ask(path); });
    });
}

void LedgerFailurePage::salvage() {
    begin(tr("Reading what can be read…"), tr("The damaged file is not changed."));
    whenDone(m_keeper.salvage(), this, [this](const Stored<SalvageReport>& report) { salvaged(report); });
}

void LedgerFailurePage::salvaged(const Stored<SalvageReport>& report) {
    if (!report || report.value().facts.orders == 0) {
        m_keeper.dropStaged();
        const QString why = report ? tr("There is no order in it that can be read.") : report.error().text;
        m_nothingReadable = true;
        m_error.text = tr("Nothing can be salvaged from the damaged file. %1").arg(why);
        showChoices();
        return;
    }
    showReport(report.value());
}

void LedgerFailurePage::showReport(const SalvageReport& report) {
    begin(tr("What was saved"), tr("Nothing is changed before you choose."));
    auto* keep = primaryButton(m_theme, tr("Go on with what was saved"));
    addChoice(keep);
    static_cast<QVBoxLayout*>(m_choices->layout())->insertWidget(0, new SalvageReportView(m_theme, report, m_choices));
    connect(keep, &Button::clicked, this, [this] { restart(LedgerCopy::Kind::Damaged); });
    keep->setFocus();
    offerNewest(report.facts.orders);
    connect(addChoice(plainButton(m_theme, {}, tr("Back"))), &Button::clicked, this, [this] {
        m_keeper.dropStaged();
        showChoices();
    });
    addQuit();
}

void LedgerFailurePage::askEmpty() {
    begin(
        tr("Begin with an empty ledger?"),
        tr("None of your orders will be known here, though they go on at the provider. The damaged file is kept among "
           "the backups."));
    auto* back = addChoice(plainButton(m_theme, {}, tr("Back")));
    connect(back, &Button::clicked, this, &LedgerFailurePage::showChoices);
    back->setFocus();
    connect(addChoice(plainButton(m_theme, {}, tr("Begin with an empty ledger"))), &Button::clicked, this, [this] {
        whenDone(m_keeper.stageEmpty(), this, [this](const Stored<Done>& staged) {
            if (staged) {
                restart(LedgerCopy::Kind::Damaged);
                return;
            }
            m_error.text = staged.error().text;
            showChoices();
        });
    });
}

void LedgerFailurePage::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Restore a backup"), m_keeper.files().backupsFolder());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Ledgers (*.sqlite)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &LedgerFailurePage::ask);
    dialog->open();
}

void LedgerFailurePage::ask(const QString& file) {
    begin(tr("Restore a backup"), {});
    m_question->ask(file);
}

void LedgerFailurePage::restart(LedgerCopy::Kind presentKeptAs) {
    if (const auto restarted = m_keeper.restartWithStaged(presentKeptAs); !restarted) {
        m_error.text = restarted.error().text;
        showChoices();
    }
}
