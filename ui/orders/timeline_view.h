// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListView>

/// What happened to an order, one line each: time, dot, words. From a model with Role::Time and Role::Tone.
class TimelineView final : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineView)

public:
    TimelineView(Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

protected:
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    Theme& m_theme;
};
