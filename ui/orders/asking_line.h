// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/order_asking.h"
#include "models/roles.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class AskingModel;
class AskingSheet;
class Banner;
class Settings;
class Theme;

/// One asking of many orders in a line: how far it came, "Stop", the result in a sentence, and a sheet with every
/// order's answer. Closed by a person, or by its owner when the next one ends.
class AskingLine final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskingLine)

public:
    /// asking: becomes its child. All else must outlive it.
    AskingLine(Theme& theme, Settings& settings, OrderAsking* asking, const QHash<QString, QString>& accountNames,
               QWidget* parent = nullptr);
    ~AskingLine() override;

    void start();
    [[nodiscard]] bool isRunning() const { return m_asking->isRunning(); }
    /// How far it came, or the result.
    [[nodiscard]] QString words() const;
    /// Its sheet is open.
    [[nodiscard]] bool isRead() const { return !m_sheet.isNull(); }

Q_SIGNALS:
    /// The end of asking a single order, in words; the line is of no more use.
    void message(Tone tone, const QString& text);
    void showOrderRequested(OrderKey key);
    void fileWritten(const QString& said, const QString& path);
    void closed();

private:
    void update();
    void onFinished();
    void showAnswers();
    [[nodiscard]] Tone tone() const;

    Theme& m_theme;
    Settings& m_settings;
    OrderAsking* m_asking;
    AskingModel* m_model;
    Banner* m_banner;
    QPointer<AskingSheet> m_sheet;
    QTimer m_soon;
};
