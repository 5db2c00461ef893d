// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

/// Text for a signal's handler: fixed room, nothing is allocated, and what does not fit is left out. Qt-free.
class CrashNote final {
public:
    static constexpr std::size_t room = 7'000;

    void clear() { m_size = 0; }
    /// No more than `most` letters of it, anything but plain letters as '_'.
    void addWord(const char* word, std::size_t most = 120) {
        for (std::size_t at = 0; at < most && word[at] != '\0'; ++at)
            add(isPlain(word[at]) ? word[at] : '_');
    }
    void addNumber(std::uint64_t number, unsigned base = 10) {
        std::array<char, 20> digits{};
        std::size_t count = 0;
        do {
            digits[count++] = "0123456789abcdef"[number % base];
            number /= base;
        } while (number != 0);
        while (count > 0)
            add(digits[--count]);
    }
    void addLine(const char* name, const char* value) {
        addWord(name);
        add(' ');
        addWord(value);
        add('\n');
    }
    void add(char letter) {
        if (m_size < room)
            m_text[m_size++] = letter;
    }
    [[nodiscard]] const char* data() const { return m_text.data(); }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    [[nodiscard]] static bool isPlain(char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
               (letter >= '0' && letter <= '9') || letter == '_' || letter == '.' || letter == ':' || letter == '+' ||
               letter == '-';
    }

    std::array<char, room> m_text{};
    std::size_t m_size = 0;
};
