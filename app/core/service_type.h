// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <span>

/// A parameter of `add`, and the control of the ticket that holds it.
enum class Field : quint8 {
    Link,
    Quantity,
    Comments,
    Usernames,
    Username,
    Hashtags,
    Hashtag,
    Media,
    AnswerNumber,
    Groups,
    Keywords,
    Runs,
    Interval,
    Minimum,
    Maximum,
    Posts,
    OldPosts,
    Delay,
    Expiry,
    Country,
    Device,
    TrafficType,
    GoogleKeyword,
    ReferringUrl,
};

enum class FieldInput : quint8 { Link, Number, Text, Lines, Choice, Date };

/// How a field is called and typed. `parameter` is its name in the API; `choices` are for FieldInput::Choice only.
struct FieldTrait final {
    struct Choice {
        const char* value;
        const char* label; ///< source text, context "ServiceField"
    };
    Field field;
    const char* parameter;
    const char* label; ///< source text, context "ServiceField": the accessible names of design.md
    FieldInput input;
    std::span<const Choice> choices = {};
};

struct FieldUse final {
    Field field;
    bool required;
};

/// What is counted and charged.
enum class UnitRule : quint8 { Quantity, QuantityTimesRuns, CommentLines, UsernameLines, Package, PerPost };

/// A row of the table of service types. Adding a type is one row in service_type.cpp.
struct ServiceType final {
    const char* name; ///< as providers write it; compared without regard to case, spaces, underscores and hyphens
    std::span<const FieldUse> fields; ///< in the order the ticket shows them
    UnitRule units;
    bool freeRows = false; ///< name=value rows that the user edits: types that nobody documents
};

[[nodiscard]] std::span<const ServiceType> serviceTypes();
/// The row of the provider's word; the row with freeRows for a word in no row. Never fails.
[[nodiscard]] const ServiceType& serviceType(QStringView word);
[[nodiscard]] const FieldTrait& fieldTrait(Field field);
[[nodiscard]] std::span<const FieldTrait> fieldTraits();
/// The label and the choices' labels, translated.
[[nodiscard]] QString fieldLabel(Field field);
[[nodiscard]] QString choiceLabel(const FieldTrait::Choice& choice);
