// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/catalog_source.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class Banner;

/// Above the table of Services: the question whether a catalog that lost most of its services is to be taken over, of
/// several accounts one after the other. Hidden while there is none; takes no focus by itself.
class CatalogNotice final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogNotice)

public:
    explicit CatalogNotice(Theme& theme, QWidget* parent = nullptr);

    /// nullptr: no account. The source may go before this widget.
    void setSource(CatalogSource* source);

private:
    void follow();
    void answer(bool takesNew);

    QPointer<CatalogSource> m_source;
    QString m_asked; ///< id of the account that is asked about
    Banner* m_question;
};
