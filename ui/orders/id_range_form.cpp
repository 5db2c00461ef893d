// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/id_range_form.h"

#include "ui/kit/buttons.h"
#include "ui/kit/form_field.h"
#include "ui/kit/usable.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

// As people write numbers: with separators.
std::optional<qint64> typedId(const QLineEdit& edit) {
    QString text = edit.text().simplified();
    text.remove(u' ').remove(u',').remove(u'.').remove(u'\'');
    return numericId(text);
}

} // namespace

IdRangeForm::IdRangeForm(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_fromField(new FormField(theme, tr("From id"), m_from, this))
    , m_toField(new FormField(theme, tr("To id"), m_to, this))
    , m_search(plainButton(theme, u"search"_s, tr("Search these ids"), this))
    , m_effort(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    m_effort->setWordWrap(true);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(2 * Size::step);
    fields->addWidget(m_fromField, 1);
    fields->addWidget(m_toField, 1);
    auto* button = new QVBoxLayout;
    // In line with the editors, whatever is said below them.
    button->addSpacing(QFontMetrics(theme.font(Theme::Text::SmallStrong)).height() + Size::step);
    button->addWidget(m_search);
    button->addStretch();
    fields->addLayout(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Size::step);
    column->addLayout(fields);
    column->addWidget(m_effort);
    setFocusProxy(m_fromField);
    for (QLineEdit* edit : {m_from, m_to}) {
        connect(edit, &QLineEdit::textChanged, this, &IdRangeForm::showRange);
        connect(edit, &QLineEdit::returnPressed, this, &IdRangeForm::search);
    }
    connect(m_search, &QPushButton::clicked, this, &IdRangeForm::search);
}

void IdRangeForm::setLimits(qint64 most, bool oneByOne, int perMinute) {
    m_most = most;
    m_oneByOne = oneByOne;
    m_perMinute = perMinute;
    showRange();
}

void IdRangeForm::setRange(const IdRange& range) {
    m_from->setText(range.isEmpty() ? QString() : QString::number(range.from));
    m_to->setText(range.isEmpty() ? QString() : QString::number(range.to));
    showRange();
}

void IdRangeForm::setSearching(bool searching) {
    m_searching = searching;
    showRange();
}

std::optional<IdRange> IdRangeForm::typedRange() {
    const auto from = typedId(*m_from);
    const auto to = typedId(*m_to);
    const QString noNumber = tr("A number, as order ids are.");
    QString toProblem = to || m_to->text().isEmpty() ? QString() : noNumber;
    std::optional<IdRange> range;
    if (from && to) {
        range = IdRange{*from, *to};
        if (range->isEmpty())
            toProblem = tr("Not below the first id.");
        else if (range->count() > m_most)
            toProblem = tr("At most %Ln id(s) in one search.", nullptr, static_cast<int>(m_most));
    }
    m_fromField->setProblem(from || m_from->text().isEmpty() ? QString() : noNumber);
    m_toField->setProblem(toProblem);
    return toProblem.isEmpty() ? range : std::nullopt;
}

void IdRangeForm::showRange() {
    const auto range = typedRange();
    setUsable(*m_search, range && !m_searching,
              m_searching ? tr("A search is under way.") : tr("Type the first and the last id to look at."));
    if (!range) {
        m_effort->clear();
        return;
    }
    const auto count = static_cast<int>(range->count());
    const QString rate = QLocale().toString(m_perMinute);
    if (m_oneByOne)
        m_effort->setText(
            tr("%Ln id(s); this provider is asked about one at a time, at most %1 a minute.", nullptr, count)
                .arg(rate));
    else
        m_effort->setText(
            tr("%Ln id(s), up to 100 in one request, at most %1 requests a minute.", nullptr, count).arg(rate));
}

void IdRangeForm::search() {
    const auto range = typedRange();
    if (range && m_search->isEnabled())
        Q_EMIT searchRequested(*range);
}
