// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/catalog_notice.h"

#include "ui/kit/banner.h"

#include <QLocale>
#include <QVBoxLayout>

namespace {

// Why there are so few may be that the others could not be read.
QString wordsOf(const CatalogSource::Question& question) {
    const QString before = QLocale().toString(question.shrink.before);
    const QString now = QLocale().toString(question.shrink.now);
    if (!question.account.isEmpty() && question.unread > 0)
        return CatalogNotice::tr("%1: only %2 of %3 services came, and %Ln entries of the reply could not be read. The "
                                 "old catalog stays until you choose.",
                                 nullptr, question.unread)
            .arg(question.account, now, before);
    if (!question.account.isEmpty())
        return CatalogNotice::tr("%1: only %2 of %3 services came. The old catalog stays until you choose.")
            .arg(question.account, now, before);
    if (question.unread > 0)
        return CatalogNotice::tr("Only %1 of %2 services came, and %Ln entries of the reply could not be read. The old "
                                 "catalog stays until you choose.",
                                 nullptr, question.unread)
            .arg(now, before);
    return CatalogNotice::tr("Only %1 of %2 services came. The old catalog stays until you choose.").arg(now, before);
}

} // namespace

CatalogNotice::CatalogNotice(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_question(new Banner(theme, this)) {
    m_question->setAccessibleName(tr("Catalog"));
    m_question->setAction(tr("Keep the old catalog"));
    m_question->setOtherAction(tr("Take the new one"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Size::step, 2 * Size::step, 3 * Size::step, 2 * Size::step);
    column->addWidget(m_question);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_question, &Banner::actionTriggered, this, [this] { answer(false); });
    connect(m_question, &Banner::otherActionTriggered, this, [this] { answer(true); });
    hide();
}

void CatalogNotice::setSource(CatalogSource* source) {
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    if (source)
        connect(source, &CatalogSource::questionsChanged, this, &CatalogNotice::follow);
    follow();
}

void CatalogNotice::answer(bool takesNew) {
    if (m_source)
        m_source->answer(m_asked, takesNew);
}

void CatalogNotice::follow() {
    const auto questions = m_source ? m_source->questions() : QList<CatalogSource::Question>();
    setVisible(!questions.isEmpty());
    m_asked = questions.isEmpty() ? QString() : questions.first().accountId;
    if (!questions.isEmpty())
        m_question->setContent(Tone::Warn, {}, wordsOf(questions.first()));
}
