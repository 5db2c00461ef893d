// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

/// The body of a request that must leave at most once. It is sequential, can be read once and cannot be reset, so that
/// QNetworkAccessManager, which would otherwise send a POST again by itself, has nothing to send again.
class OneShotBody final : public QIODevice {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OneShotBody)

public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);
    /// Overwrites the bytes: they hold a key.
    ~OneShotBody() override;

    /// False as long as not one byte of the body was asked for: then the provider cannot have got the request.
    [[nodiscard]] bool wasRead() const { return m_wasRead; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
    bool m_wasRead = false;
};
