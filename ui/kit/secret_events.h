// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Keeps what hidden fields hold from assistive technology: Qt 6.4 tells its bus, where every program of the session
/// may listen, each text that is typed or pasted into a QLineEdit, hidden or not. From now on it hears as many
/// asterisks. Once is enough; whoever handled the events before gets them still. The GUI thread alone.
void muteSecrets();
