// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/search_problem.h"

#include "ui/kit/plain_label.h"

#include <QEvent>
#include <QHBoxLayout>

SearchProblem::SearchProblem(Theme& theme, SearchField& field)
    : Panel(field.window())
    , m_field(field)
    , m_words(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Bad, {}, this)) {
    m_words->setElide(Qt::ElideRight);
    setAccessibleName(tr("What is wrong with the search"));
    // Clicks go to what lies below.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Size::step, Size::step + 2, 3 * Size::step, Size::step + 2);
    row->addWidget(m_words);
    hide();
    field.installEventFilter(this);
    connect(&field, &QObject::destroyed, this, &QObject::deleteLater);
}

void SearchProblem::setProblem(const std::optional<CatalogTextProblem>& problem) {
    m_problem = problem;
    const CatalogTextProblem wrong = problem.value_or(CatalogTextProblem());
    m_field.setWrongPart(static_cast<int>(wrong.at), static_cast<int>(wrong.length), wrong.words);
    m_words->setText(words());
    place();
}

void SearchProblem::setCovered(bool covered) {
    m_covered = covered;
    place();
}

void SearchProblem::place() {
    if (!m_problem || m_covered || !m_field.hasFocus())
        return hide();
    if (parentWidget() != m_field.window())
        setParent(m_field.window());
    // As wide as the field: what it covers, it covers whole.
    const QPoint below = m_field.mapTo(m_field.window(), QPoint(0, m_field.height() + Size::step));
    const int width = qMax(m_field.width(), sizeHint().width());
    setGeometry(below.x(), below.y(), qMin(width, m_field.window()->width() - below.x()), Size::button);
    show();
    raise();
}

bool SearchProblem::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        place();
    else if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        hide();
    return Panel::eventFilter(watched, event);
}
