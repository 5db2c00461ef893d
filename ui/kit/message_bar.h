// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

#include <functional>

class Banner;
class QVBoxLayout;

/// The messages under the header. They slide in, never take the focus and are told to screen readers. Good and neutral
/// ones leave by themselves; the others stay until they are closed or cleared.
class MessageBar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MessageBar)

public:
    explicit MessageBar(Theme& theme, QWidget* parent = nullptr);

    using QWidget::show;
    /// A message with a key takes the place of the one before with this key. action: what the button with actionText
    /// does; the message stays.
    void show(Tone tone, const QString& text, const QString& key = {}, const QString& actionText = {},
              const std::function<void()>& action = {});
    void clear(const QString& key);
    void clearAll();
    /// What is being said, the newest last.
    [[nodiscard]] QStringList texts() const;

private:
    void makeRoom();
    void remove(Banner* banner);
    void announce();
    void slideIn(Banner* banner);

    Theme& m_theme;
    QVBoxLayout* m_column;
    QList<Banner*> m_banners;
    QHash<QString, Banner*> m_keyed;
};
