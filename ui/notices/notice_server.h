// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What a desktop shows in a corner for a while. Plain text, both; body may be several lines, or empty.
struct Notice final {
    QString title;
    QString body;
    friend bool operator==(const Notice&, const Notice&) = default;
};

/// Whoever shows notices: the desktop's service, the tray, nobody. Calls return at once.
class NoticeServer : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeServer)

public:
    enum class State : quint8 {
        Asking, ///< it is not known yet; what is shown meanwhile is kept for the answer
        Ready,
        Absent,
    };

    using QObject::QObject;

    [[nodiscard]] virtual State state() const = 0;
    /// In the place of the one before, while that stands.
    virtual void show(const Notice& notice) = 0;
    /// Whether one is to be seen still, as far as can be known: then the next takes its place.
    [[nodiscard]] virtual bool stands() const = 0;

Q_SIGNALS:
    void stateChanged();
    /// A person clicked on the one that was shown last. token: lets a window come to the front, where the desktop gave
    /// one.
    void activated(const QByteArray& token);
    /// It could not be shown.
    void refused(const Notice& notice);
};
