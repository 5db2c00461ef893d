// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/saved_searches.h"
#include "store/settings.h"

#include <QObject>

/// The saved searches of one account: every change is kept at once.
class SavedSearchKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedSearchKeeper)

public:
    /// settings must outlive this object.
    explicit SavedSearchKeeper(Settings& settings, QObject* parent = nullptr);

    /// Empty: none, and nothing is kept.
    void setAccount(const QString& accountId);
    [[nodiscard]] const QList<SavedSearch>& searches() const { return m_searches; }

    /// Returns the name it got: another one where this is taken. Empty where it was not kept.
    QString add(const QString& name, const CatalogQuery& query);
    QString rename(const QString& name, const QString& newName);
    void remove(const QString& name);
    /// Puts a removed one back where it stood, under its name or one like it; that of this account alone.
    void restore(const QString& accountId, qsizetype place, const SavedSearch& search);
    [[nodiscard]] qsizetype placeOf(const QString& name) const; ///< -1: there is none
    [[nodiscard]] QString account() const { return m_account; }

Q_SIGNALS:
    void changed();

private:
    void keep();

    Settings& m_settings;
    QString m_account;
    QList<SavedSearch> m_searches;
};
