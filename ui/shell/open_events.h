// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What the system asks a running program to open by an event instead of a second start, as macOS does.
class OpenEvents final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenEvents)

public:
    /// Watches `application`, which is the parent, too.
    explicit OpenEvents(QObject& application);

Q_SIGNALS:
    /// As LinkOpener takes it.
    void wanted(const QString& linkOrFile);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};
