// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deep_link.h"

#include <QObject>
#include <QStringList>

#include <optional>

class Desk;

/// What the program was started with or handed: links of core/deep_link.h, and lists of orders in files. Says what of
/// it is to be shown as soon as it can be, and refuses the rest in words. Nothing of it is ever placed or sent from
/// here.
class LinkOpener final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkOpener)

public:
    /// desk must outlive this object.
    explicit LinkOpener(Desk& desk, QObject* parent = nullptr);

    /// Links, absolute paths and file: addresses. Of several the last link and the last file count.
    void open(const QStringList& wanted);

Q_SIGNALS:
    /// There is an account, and its catalog where the link is about services.
    void linkWanted(const DeepLink& link);
    /// There is an account.
    void fileWanted(const QString& path);
    void refused(const QString& words);

private:
    void take(const QString& wanted);
    void follow();
    [[nodiscard]] bool isReady(const DeepLink& link) const;

    Desk& m_desk;
    std::optional<DeepLink> m_link; ///< that waits
    QString m_file;                 ///< that waits
    QMetaObject::Connection m_catalog;
};
