// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// What the models offer besides the roles of Qt; delegates and views know these numbers, never a model.
namespace Role {
enum : int {
    Raw = Qt::UserRole + 1, ///< the value itself, for sorting and export: text, qint64, bool, Decimal, Money, QDateTime
    Key,                    ///< OrderKey of an order's row, key of a service's (Catalog::key())
    Status,                 ///< OrderStatus as int
    Placement,              ///< Placement as int
    Progress,               ///< permille delivered 0..1000; -1 when not known
    Count,                  ///< a facet's count, int
    Facet,                  ///< what choosing the facet's row means: see the model
    Icon,                   ///< name of an icon of resources/icons, without ".svg"; may be empty
    Heading,                ///< true for rows that only name a section
    Tone,                   ///< Tone as int: how a chip is coloured
    Time,                   ///< Timestamp
    Muted,                  ///< true for rows that are only history: shown greyed
    Mark,                   ///< a word that sets the cell off from the others of its column; empty for most
};
}

/// How good or bad something is; never told by colour alone.
enum class Tone : unsigned char { Neutral, Accent, Good, Warn, Bad };
