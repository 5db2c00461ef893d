// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// For orderdeck-bench: prints "first-frame <ms> rss-kib <peak>" on stdout when a table with rows in it was painted for
/// the first time, and ends the program. ms counts from the start of the process. Does nothing unless on.
class FirstFrame final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstFrame)

public:
    explicit FirstFrame(bool on);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void report();

    bool m_seen = false;
};
