// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/crash_modules.h"

#if __has_include(<link.h>)

#include <array>
#include <atomic>
#include <cstdio>
#include <cstring>
#include <link.h>
#include <mutex>

namespace {

constexpr std::size_t mostModules = 256;
constexpr std::size_t longestName = 64;
constexpr std::size_t longestId = 32; ///< bytes

struct Module final {
    std::uintptr_t base = 0;
    std::uintptr_t begin = 0;
    std::uintptr_t end = 0;
    std::array<char, longestName + 1> name{};
};

struct ModuleTable final {
    std::array<Module, mostModules> modules;
    std::size_t count = 0;
};

// A handler is a function without an object. One table is read while the other is filled.
std::array<ModuleTable, 2> tables;
std::atomic<const ModuleTable*> current = nullptr;
std::array<char, 2 * longestId + 1> buildId{};

bool isPlain(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
           std::strchr("._+-", letter) != nullptr;
}

void setName(Module& module, const char* path) {
    const char* slash = std::strrchr(path, '/');
    const char* name = *path == '\0' ? "orderdeck" : slash == nullptr ? path : slash + 1;
    std::size_t at = 0;
    for (; at < longestName && name[at] != '\0'; ++at)
        module.name.at(at) = isPlain(name[at]) ? name[at] : '_';
    module.name.at(at) = '\0';
}

void readBuildId(const char* notes, std::size_t size) {
    std::size_t at = 0;
    while (at + sizeof(ElfW(Nhdr)) <= size) {
        ElfW(Nhdr) head;
        std::memcpy(&head, notes + at, sizeof(head));
        const auto padded = [](std::size_t length) { return (length + 3) / 4 * 4; };
        const std::size_t name = at + sizeof(head);
        const std::size_t value = name + padded(head.n_namesz);
        const std::size_t next = value + padded(head.n_descsz);
        if (next > size || next <= at)
            return;
        if (head.n_type == NT_GNU_BUILD_ID && head.n_namesz == 4 && std::memcmp(notes + name, "GNU", 4) == 0 &&
            head.n_descsz <= longestId) {
            for (std::size_t byte = 0; byte < head.n_descsz; ++byte)
                static_cast<void>(
                    std::snprintf(&buildId.at(2 * byte), 3, "%02x", static_cast<unsigned char>(notes[value + byte])));
            return;
        }
        at = next;
    }
}

int addModule(dl_phdr_info* info, std::size_t /*size*/, void* filled) {
    auto& table = *static_cast<ModuleTable*>(filled);
    const bool isProgram = *info->dlpi_name == '\0' && table.count == 0;
    if (*info->dlpi_name == '\0' && !isProgram) // the kernel's own
        return 0;
    for (int part = 0; part < info->dlpi_phnum; ++part) {
        const auto& header = info->dlpi_phdr[part];
        const std::uintptr_t begin = info->dlpi_addr + header.p_vaddr;
        if (header.p_type == PT_NOTE && isProgram && buildId.front() == '\0')
            readBuildId(reinterpret_cast<const char*>(begin), header.p_memsz);
        if (header.p_type != PT_LOAD || (header.p_flags & PF_X) == 0 || table.count == mostModules)
            continue;
        auto& module = table.modules.at(table.count++);
        module.base = info->dlpi_addr;
        module.begin = begin;
        module.end = begin + header.p_memsz;
        setName(module, info->dlpi_name);
    }
    return 0;
}

} // namespace

void noteModules() {
    static std::mutex one;
    const std::lock_guard lock(one);
    auto& table = current == &tables.front() ? tables.back() : tables.front();
    table.count = 0;
    dl_iterate_phdr(addModule, &table);
    current = &table;
}

CodePlace codePlaceOf(const void* address) {
    const ModuleTable* table = current;
    const auto at = reinterpret_cast<std::uintptr_t>(address);
    for (std::size_t number = 0; table != nullptr && number < table->count; ++number) {
        const Module& module = table->modules[number];
        if (at >= module.begin && at < module.end)
            return {module.name.data(), at - module.base};
    }
    return {};
}

const char* programBuildId() {
    return buildId.data();
}

#else

void noteModules() {}

CodePlace codePlaceOf(const void* /*address*/) {
    return {};
}

const char* programBuildId() {
    return "";
}

#endif
