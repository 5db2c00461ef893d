// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

/// Sorts items by the bytes of their keys, the last byte first; equal ones stay in order. byteOf(item, i): byte i of
/// the key, 0 the one that weighs least. `spare` is room to work in, kept for the next call. Fewer than 2^32 items.
template <std::size_t bytes, typename Item, typename ByteOf>
void radixSort(std::span<Item> items, std::vector<Item>& spare, ByteOf byteOf) {
    std::array<std::array<std::uint32_t, 256>, bytes> counts{};
    for (const Item& item : items) {
        for (std::size_t i = 0; i < bytes; ++i)
            ++counts[i][byteOf(item, i)];
    }
    if (spare.size() < items.size())
        spare.resize(items.size());
    std::span<Item> from = items;
    std::span<Item> to = std::span(spare).first(items.size());
    for (std::size_t i = 0; i < bytes; ++i) {
        auto& places = counts[i];
        // A byte that all have in common orders nothing.
        if (items.empty() || places[byteOf(from.front(), i)] == items.size())
            continue;
        std::uint32_t place = 0;
        for (std::uint32_t& count : places) {
            const std::uint32_t next = place + count;
            count = place;
            place = next;
        }
        for (const Item& item : from)
            to[places[byteOf(item, i)]++] = item;
        std::swap(from, to);
    }
    if (from.data() != items.data())
        std::copy(from.begin(), from.end(), items.begin());
}
