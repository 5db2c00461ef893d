// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/catalog_notice.h"

#include "ui/kit/banner.h"

#include <QLocale>
#include <QVBoxLayout>

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
    connect(m_question, &Banner::actionTriggered, this, [this] {
        if (m_keeper)
            m_keeper->keepOld();
    });
    connect(m_question, &Banner::otherActionTriggered, this, [this] {
        if (m_keeper)
            m_keeper->takeShrunk();
    });
    hide();
}

void CatalogNotice::setKeeper(CatalogKeeper* keeper) {
    if (m_keeper)
        m_keeper->disconnect(this);
    m_keeper = keeper;
    if (keeper)
        connect(keeper, &CatalogKeeper::shrinkChanged, this, &CatalogNotice::follow);
    follow();
}

void CatalogNotice::follow() {
    const auto shrink = m_keeper ? m_keeper->shrink() : std::nullopt;
    setVisible(shrink.has_value());
    if (!shrink)
        return;
    const QString before = QLocale().toString(shrink->before);
    // Why there are so few may be that the others could not be read.
    const int unread = m_keeper->faults().unread;
    const QString now = QLocale().toString(shrink->now);
    m_question->setContent(
        Tone::Warn, {},
        unread > 0 ? tr("Only %1 of %2 services came, and %Ln entries of the reply could not be read. The old catalog "
                        "stays until you choose.",
                        nullptr, unread)
                         .arg(now, before)
                   : tr("Only %1 of %2 services came. The old catalog stays until you choose.").arg(now, before));
}
