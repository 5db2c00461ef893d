// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/catalog_keeper.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class Banner;

/// Above the table of Services: the question whether a catalog that lost most of its services is to be taken over.
/// Hidden while there is none; takes no focus by itself.
class CatalogNotice final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogNotice)

public:
    explicit CatalogNotice(Theme& theme, QWidget* parent = nullptr);

    /// nullptr: no account. The keeper may go before this widget.
    void setKeeper(CatalogKeeper* keeper);

private:
    void follow();

    QPointer<CatalogKeeper> m_keeper;
    Banner* m_question;
};
