// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Button;
class PlainLabel;
class Theme;

/// The head of the bulk order: what it is, which list, and the ways to give it one.
class BulkHead final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkHead)

public:
    explicit BulkHead(Theme& theme, QWidget* parent = nullptr);

    /// "orders-november.csv · 1,204 lines"; name may be empty.
    void setSource(const QString& name, const QString& standing);
    /// giving: lists can be given now; clearable: there is one that can be taken off.
    void setChoices(bool giving, bool clearable);

Q_SIGNALS:
    void openAsked();
    void pasteAsked();
    void clearAsked();
    void closeAsked();

private:
    PlainLabel* m_source;
    Button* m_open;
    Button* m_paste;
    Button* m_clear;
};
