// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/markup.h"

#include <QObject>

#include <memory>

class QSettings;

/// The rules of one's own prices, by account, in orderdeck.ini:
///
///   [markup]
///   <account id>\<number>=<subject>, <key>, <percent>, <fixed>, <step>, <rounding>
///
/// subject is "account" (its key is empty), "category" or "service"; percent, fixed and step are canonical decimals
/// ("12.5"), a step of 0 does not round; rounding is "nearest", "up" or "down". Numbers only tell entries apart; of two
/// for the same subject the higher counts. An entry that cannot be read gives no rule and is left as it stands.
class MarkupStore final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkupStore)

public:
    /// The file of the Settings.
    explicit MarkupStore(const QString& filePath, QObject* parent = nullptr);
    ~MarkupStore() override;

    [[nodiscard]] Markup markup(const QString& accountId) const;
    /// Writes the rules that differ from the kept ones and takes away those that are no more. Rules that are not valid
    /// are left out.
    void setMarkup(const QString& accountId, const Markup& markup);

Q_SIGNALS:
    void changed(const QString& accountId);

private:
    std::unique_ptr<QSettings> m_settings;
};
