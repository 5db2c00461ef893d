// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "ui/kit/plain_label.h"

#include <QTimer>

/// The line below the table of Services: how many, how fresh, what could not be read, what the keys do.
class ServicesFoot final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServicesFoot)

public:
    explicit ServicesFoot(Theme& theme, QWidget* parent = nullptr);

    void setShown(int services);
    /// 0: there is no catalog.
    void setFetchedAt(Timestamp fetchedAt);
    void setFaults(const QStringList& faults);
    /// What is wrong with the search, in the place of the keys; empty: nothing.
    void setProblem(const QString& words);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void sayAge();

    PlainLabel* m_shown;
    PlainLabel* m_age;
    PlainLabel* m_faults;
    PlainLabel* m_keys;
    PlainLabel* m_problem;
    QTimer m_often;
    Timestamp m_fetchedAt = 0;
};
