// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk_item.h"

/// One step back in the list of a BulkModel.
struct BulkUndo final {
    enum class Kind : quint8 {
        Put,      ///< puts removed items back where they were
        Change,   ///< gives one line its former content
        Truncate, ///< takes off what was added
        Replace,  ///< brings the former list back
    };
    Kind kind = Kind::Replace;
    QList<std::pair<int, BulkItem>> items; ///< by place in the list then, ascending
    QList<BulkItem> before;
    int size = 0; ///< Truncate: how many lines were there
};
