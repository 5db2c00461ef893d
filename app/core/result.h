// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <variant>

/// A value or the reason why there is none; both are plain values. (std::expected is not in C++20.)
template <typename T, typename E>
class [[nodiscard]] Result final {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(E error)
        : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    /// Undefined when !ok(), as operator* of std::expected.
    [[nodiscard]] const T& value() const { return *std::get_if<0>(&m_state); }
    [[nodiscard]] T& value() { return *std::get_if<0>(&m_state); }
    [[nodiscard]] const E& error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, E> m_state;
};
