// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class Attention;
class Button;
class PlainLabel;
class QCheckBox;
class QTimeEdit;

/// Which notices the desktop shows and when, the tray, and the start with the desktop.
class NoticesSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticesSection)

public:
    /// Both must outlive it.
    NoticesSection(Attention& attention, Theme& theme, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* kindsBox();
    [[nodiscard]] QWidget* quietBox();
    void addTray();
    void follow();
    void reset();
    void setStarts(bool on);
    void tellStart();

    Attention& m_attention;
    QCheckBox* m_on;
    QCheckBox* m_quiet;
    QTimeEdit* m_from;
    QTimeEdit* m_until;
    QWidget* m_kinds;
    Button* m_try;
    PlainLabel* m_desktop;
    QCheckBox* m_stays;
    PlainLabel* m_tray;
    QCheckBox* m_starts;
    PlainLabel* m_start;
};
