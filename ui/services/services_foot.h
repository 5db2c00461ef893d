// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/catalog_source.h"
#include "ui/kit/plain_label.h"

#include <QPointer>
#include <QTimer>

class ActionRegistry;
class Button;

/// The line below the table of Services: how many, how fresh or how far the refresh is, what changed since a person
/// looked last and what could not be read (a click shows them), whose catalog is missing among several, what the keys
/// do.
class ServicesFoot final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServicesFoot)

public:
    explicit ServicesFoot(Theme& theme, QWidget* parent = nullptr);

    /// nullptr: no account. The source may go before this widget.
    void setSource(CatalogSource* source);
    void setShown(int services);
    /// Says what its page's keys do.
    void setActions(const ActionRegistry& actions);
    /// What is wrong with the search, in the place of the keys; empty: nothing.
    void setProblem(const QString& words);

Q_SIGNALS:
    /// A person wants to see what changed since they looked last.
    void newsAsked();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void follow();
    void sayAge();
    void sayFaults();
    void sayNews();
    void sayGaps();
    [[nodiscard]] ReplyFaults faults() const;
    void showFaults();

    Theme& m_theme;
    QPointer<CatalogSource> m_source;
    PlainLabel* m_shown;
    PlainLabel* m_age;
    Button* m_news;
    Button* m_faults;
    PlainLabel* m_gaps; ///< of several accounts, who has no catalog
    PlainLabel* m_keys;
    PlainLabel* m_problem;
    QTimer m_often;
};
