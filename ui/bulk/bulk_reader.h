// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/bulk_text.h"

#include <QObject>

#include <functional>

class QMimeData;

/// Reads bulk lists from files, the clipboard and what is dropped, beside the GUI thread; of two that are asked for one
/// after the other only the second is told.
class BulkReader final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkReader)

public:
    explicit BulkReader(QObject* parent = nullptr);

    void readFile(const QString& path);
    void readText(const QString& text);
    /// A file or text. False: there is neither.
    bool readMime(const QMimeData& mime);
    [[nodiscard]] bool isReading() const { return m_reading; }
    /// The one local file of what is dragged or copied; empty when it is none or several.
    [[nodiscard]] static QString fileOf(const QMimeData& mime);

Q_SIGNALS:
    void readingChanged(bool reading);
    /// name: the file's, empty for a text.
    void read(const QString& name, const QList<BulkRow>& rows);
    /// Nothing of it can be taken; a sentence for people.
    void refused(const QString& name, const QString& why);

private:
    using Bytes = Result<QByteArray, QString>;
    void start(const QString& name, std::function<Bytes()> bytes);

    bool m_reading = false;
    quint64 m_job = 0;
};
