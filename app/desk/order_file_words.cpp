// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_file_words.h"

#include <algorithm>
#include <array>

namespace {

template <typename Value>
struct Word {
    Value value;
    const char* text;
};

constexpr std::array placements = {
    Word<Placement>{Placement::Sending, "Sending"}, Word<Placement>{Placement::Placed, "Placed"},
    Word<Placement>{Placement::Rejected, "Rejected"}, Word<Placement>{Placement::NotSent, "Not sent"},
    Word<Placement>{Placement::Unconfirmed, "Unconfirmed"}};
constexpr std::array statuses = {
    Word<OrderStatus>{OrderStatus::Unknown, "Unknown"},        Word<OrderStatus>{OrderStatus::Pending, "Pending"},
    Word<OrderStatus>{OrderStatus::InProgress, "In progress"}, Word<OrderStatus>{OrderStatus::Completed, "Completed"},
    Word<OrderStatus>{OrderStatus::Partial, "Partial"},        Word<OrderStatus>{OrderStatus::Canceled, "Canceled"},
    Word<OrderStatus>{OrderStatus::Refunded, "Refunded"},      Word<OrderStatus>{OrderStatus::Failed, "Failed"},
    Word<OrderStatus>{OrderStatus::Paused, "Paused"}};
constexpr std::array refills = {Word<RefillStatus>{RefillStatus::Unknown, "Unknown"},
                                Word<RefillStatus>{RefillStatus::Pending, "Pending"},
                                Word<RefillStatus>{RefillStatus::InProgress, "In progress"},
                                Word<RefillStatus>{RefillStatus::Completed, "Completed"},
                                Word<RefillStatus>{RefillStatus::Rejected, "Rejected"},
                                Word<RefillStatus>{RefillStatus::Canceled, "Canceled"},
                                Word<RefillStatus>{RefillStatus::Failed, "Failed"}};
constexpr std::array shelves = {Word<OrderShelf>{OrderShelf::Shown, ""}, Word<OrderShelf>{OrderShelf::Hidden, "Hidden"},
                                Word<OrderShelf>{OrderShelf::Archived, "Archived"}};

template <typename Value, std::size_t size>
QString wordOf(const std::array<Word<Value>, size>& words, Value value) {
    const auto found =
        std::find_if(words.begin(), words.end(), [value](const Word<Value>& word) { return word.value == value; });
    return found == words.end() ? QString() : QString::fromLatin1(found->text);
}

template <typename Value, std::size_t size>
std::optional<Value> valueOf(const std::array<Word<Value>, size>& words, const QString& text) {
    const auto found = std::find_if(words.begin(), words.end(), [&text](const Word<Value>& word) {
        return text.compare(QLatin1StringView(word.text), Qt::CaseInsensitive) == 0;
    });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString orderFileWord(Placement placement) {
    return wordOf(placements, placement);
}

QString orderFileWord(OrderStatus status) {
    return wordOf(statuses, status);
}

QString orderFileWord(RefillStatus status) {
    return wordOf(refills, status);
}

QString orderFileWord(OrderShelf shelf) {
    return wordOf(shelves, shelf);
}

std::optional<Placement> placementOfWord(const QString& word) {
    return valueOf(placements, word);
}

std::optional<OrderStatus> statusOfWord(const QString& word) {
    return valueOf(statuses, word);
}

std::optional<RefillStatus> refillStatusOfWord(const QString& word) {
    return valueOf(refills, word);
}

std::optional<OrderShelf> shelfOfWord(const QString& word) {
    return valueOf(shelves, word);
}
