// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_traces.h"

#include "core/wipe.h"

#include <algorithm>

#if defined(Q_OS_LINUX)
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <tuple>
#include <vector>
#endif

namespace {

constexpr char mask = '\x5a';

QByteArray masked(const QByteArray& plain) {
    QByteArray bytes = plain;
    std::transform(bytes.begin(), bytes.end(), bytes.begin(), [](char c) { return static_cast<char>(c ^ mask); });
    return bytes;
}

#if defined(Q_OS_LINUX)

struct MemoryStretch final {
    std::uintptr_t from = 0;
    std::uintptr_t to = 0;
};

// A sanitizer's own books lie in one of terabytes.
constexpr std::uintptr_t longestStretch = std::uintptr_t(1) << 36;

// Memory that can be written and comes from no file. Read as plain text: QFile would make memory meanwhile.
std::vector<MemoryStretch> ownMemory() {
    std::vector<MemoryStretch> found;
    std::FILE* maps = std::fopen("/proc/self/maps", "re");
    if (maps == nullptr)
        return found;
    char line[4'352];
    while (std::fgets(line, sizeof line, maps) != nullptr) {
        // from-to rights offset device inode …
        char* rest = line;
        const std::uintptr_t from = std::strtoul(line, &rest, 16);
        if (*rest != '-')
            continue;
        const std::uintptr_t to = std::strtoul(rest + 1, &rest, 16);
        if (std::strncmp(rest, " rw-p ", 6) != 0 || to - from > longestStretch)
            continue;
        rest += 6;
        for (int field = 0; field < 2; ++field) {
            rest += std::strcspn(rest, " ");
            rest += std::strspn(rest, " ");
        }
        if (std::strtoul(rest, nullptr, 10) == 0)
            found.push_back({from, to});
    }
    std::ignore = std::fclose(maps);
    return found;
}

/// Copies stretches into a place of its own: one that is given back meanwhile cannot be read where it stood. The place
/// is shared memory, which ownMemory() leaves out.
class MemoryLens final {
    Q_DISABLE_COPY_MOVE(MemoryLens)

public:
    static constexpr std::size_t width = 1 << 20;

    MemoryLens()
        : m_memory(open("/proc/self/mem", O_RDONLY | O_CLOEXEC))
        , m_bytes(mmap(nullptr, width, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) {}
    ~MemoryLens() {
        if (m_memory >= 0)
            close(m_memory);
        if (m_bytes != MAP_FAILED)
            munmap(m_bytes, width);
    }
    [[nodiscard]] bool isThere() const { return m_memory >= 0 && m_bytes != MAP_FAILED; }
    /// How much of it could be read.
    std::size_t show(std::uintptr_t from, std::size_t length) {
        const ssize_t read = pread(m_memory, m_bytes, std::min(length, width), static_cast<off_t>(from));
        return read > 0 ? static_cast<std::size_t>(read) : 0;
    }
    [[nodiscard]] const char* bytes() const { return static_cast<const char*>(m_bytes); }

private:
    int m_memory;
    void* m_bytes;
};

bool isAt(const char* at, const QByteArray& form) {
    return std::equal(form.begin(), form.end(), at, [](char one, char other) { return (one ^ mask) == other; });
}

// One step for as many bytes as the type has; what is not the key's any more stays.
template <typename Word>
__attribute__((no_sanitize("address"), no_sanitize("thread"))) void replace(std::uintptr_t at, const char* form) {
    char plain[sizeof(Word)];
    for (std::size_t place = 0; place < sizeof(Word); ++place)
        plain[place] = static_cast<char>(form[place] ^ mask);
    Word expected = 0;
    std::memcpy(&expected, plain, sizeof(Word));
    __atomic_compare_exchange_n(reinterpret_cast<Word*>(at), &expected, Word(0), false, __ATOMIC_RELAXED,
                                __ATOMIC_RELAXED);
}

void replaceAll(std::uintptr_t at, const QByteArray& form) {
    constexpr std::size_t word = sizeof(std::uint64_t);
    const std::uintptr_t end = at + static_cast<std::uintptr_t>(form.size());
    const char* letters = form.constData();
    while (at < end) {
        const bool whole = at % word == 0 && end - at >= word;
        if (whole)
            replace<std::uint64_t>(at, letters);
        else
            replace<std::uint8_t>(at, letters);
        at += whole ? word : 1;
        letters += whole ? word : 1;
    }
}

#endif

} // namespace

KeyTraces::KeyTraces(const QString& key) {
    if (!isUnmistakable(key))
        return;
    QByteArray plain = key.toUtf8();
    m_masked.front() = masked(plain);
    ::wipe(plain);
    plain = QByteArray(reinterpret_cast<const char*>(key.utf16()), key.size() * qsizetype(sizeof(char16_t)));
    m_masked.back() = masked(plain);
    ::wipe(plain);
}

bool KeyTraces::isUnmistakable(const QString& key) {
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const bool plain = std::all_of(key.begin(), key.end(),
                                   [&](QChar c) { return isDigit(c) || isLetter(c) || c == u'-' || c == u'_'; });
    return plain && key.size() >= 16 && key.size() <= 512 && std::count_if(key.begin(), key.end(), isDigit) >= 3 &&
           std::count_if(key.begin(), key.end(), isLetter) >= 3;
}

int KeyTraces::wipe() const {
    int found = 0;
#if defined(Q_OS_LINUX)
    const auto longest = static_cast<std::size_t>(m_masked.back().size());
    MemoryLens lens;
    if (longest == 0 || !lens.isThere())
        return 0;
    const auto first = static_cast<char>(m_masked.front().at(0) ^ mask);
    const auto stretches = ownMemory();
    for (const MemoryStretch& stretch : stretches) {
        for (std::uintptr_t from = stretch.from; from < stretch.to; from += MemoryLens::width - longest) {
            const std::size_t length = lens.show(from, stretch.to - from);
            const char* const end = lens.bytes() + length;
            const char* at = lens.bytes();
            while ((at = static_cast<const char*>(std::memchr(at, first, static_cast<std::size_t>(end - at)))) !=
                   nullptr) {
                for (const QByteArray& form : m_masked) {
                    if (end - at >= form.size() && isAt(at, form)) {
                        replaceAll(from + static_cast<std::uintptr_t>(at - lens.bytes()), form);
                        ++found;
                    }
                }
                ++at;
            }
        }
    }
#endif
    return found;
}
