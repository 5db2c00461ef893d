// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class BackupKeeper;
class MessageBar;

/// Tells, in the message bar, of a ledger that was found damaged of daily copies that could not be made, and of
/// a move of the ledger that ended.
class BackupMessages final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackupMessages)

public:
    /// Both must outlive this object.
    BackupMessages(BackupKeeper& keeper, MessageBar& bar, QObject* parent = nullptr);
};
