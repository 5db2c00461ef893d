// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class PlainLabel;
class QHBoxLayout;

/// A text to be read and copied as a whole, in a font whose letters are of one width; it begins at its end where the
/// newest stands there.
class TextDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextDialog)

public:
    enum class Begins : quint8 { AtTop, AtEnd };

    TextDialog(Theme& theme, const QString& title, const QString& text, Begins begins, QWidget* parent = nullptr);

    /// A button that writes the text into a file, whose name a person may change.
    void offerSaving(const QString& fileName);

private:
    void askWhere(const QString& fileName);
    void saveAs(const QString& path);

    Theme& m_theme;
    QString m_text;
    QHBoxLayout* m_foot;
    PlainLabel* m_said = nullptr;
};
