// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// Where the program's code lies in memory, read beforehand so that a signal's handler can look places up without
/// asking the loader. Qt-free.

/// A place in a file of code.
struct CodePlace final {
    const char* module = nullptr; ///< the file's name without its folder; null: the address is no code of ours
    std::uintptr_t offset = 0;
};

/// Reads what is loaded now. Not for a handler; call it again when more was loaded.
void noteModules();
/// For a handler, too.
[[nodiscard]] CodePlace codePlaceOf(const void* address);
/// Of the program's own file, hexadecimal; "" where it has none. Known after noteModules().
[[nodiscard]] const char* programBuildId();
