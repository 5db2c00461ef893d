// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class NetworkSetup;
class ProgramLog;

/// What the settings show besides accounts, ledger and looks; each may be missing, and its sections with it. Whatever
/// is given must outlive the window.
struct SettingsParts final {
    NetworkSetup* network = nullptr;
    ProgramLog* log = nullptr;
};
