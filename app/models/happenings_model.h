// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "store/happenings.h"

#include <QAbstractListModel>

/// What happened, newest first, below a heading for each day. Role::Icon, Role::Tone, Role::Time and Role::Heading as
/// elsewhere, and those below. Follows the ledger while it is shown.
class HappeningsModel final : public QAbstractListModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HappeningsModel)

public:
    enum : int {
        Detail = Qt::UserRole + 100, ///< one line; may be empty
        Age,
        Account, ///< its name; empty where there is but one
        Unseen,  ///< bool
    };
    static constexpr int mostRows = 200;

    explicit HappeningsModel(Happenings& happenings, QObject* parent = nullptr);

    /// Ids and names; told where there are several.
    void setAccounts(const QList<QPair<QString, QString>>& accounts);
    /// Reads while it is shown, and not otherwise. What was new when it was shown stays marked until it is hidden.
    void setShown(bool shown);
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Nothing for a heading.
    [[nodiscard]] std::optional<Happening> at(int row) const;
    /// The row that tells of the same, and perhaps of more; -1 where there is none.
    [[nodiscard]] int rowLike(const std::optional<Happening>& happening) const;
    /// The newest that was read; 0 for none.
    [[nodiscard]] qint64 newest() const { return m_newest; }
    [[nodiscard]] int unseen() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void loaded();

private:
    struct Row final {
        QString heading; ///< of a day; empty for what happened
        Happening happening;
        friend bool operator==(const Row&, const Row&) = default;
    };
    void read();
    void take(const QList<Happening>& happenings);
    [[nodiscard]] QString accountName(const QString& id) const;
    [[nodiscard]] QString wholeText(const Happening& happening) const;

    Happenings& m_happenings;
    QList<QPair<QString, QString>> m_accounts;
    QList<Row> m_rows;
    qint64 m_newest = 0;
    bool m_shown = false;
    bool m_loading = false;
    bool m_again = false;
    QTimer m_minute;
};
