// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

/// Calls then() once, from the event loop, when `widget` and what is painted together with it are on screen for the
/// first time. For making what nobody sees yet: the window comes sooner. Nothing is called when the widget goes first.
class AfterFirstPaint final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AfterFirstPaint)

public:
    /// The widget owns this object.
    AfterFirstPaint(QWidget* widget, std::function<void()> then);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<void()> m_then;
};
