// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practice_service_type.h"

#include <QString>

#include <vector>

/// A category of the made-up catalog and what is sold in it: the types take turns. Rates are in millionths of a dollar.
struct PracticeShelf final {
    QString category;
    QString noun;
    std::vector<PracticeType> types;
    qint64 lowestRate;
    qint64 highestRate;
    bool people = true; ///< what is sold comes from accounts, which have qualities of their own
};

const std::vector<PracticeShelf>& practiceShelves();

/// The vocabulary of names.
struct PracticeWords final {
    std::vector<QString> qualities;
    std::vector<QString> plainQualities; ///< of what does not come from accounts
    std::vector<QString> speeds;
    std::vector<QString> starts;
    std::vector<QString> countries;
    std::vector<QString> marks;   ///< what sellers decorate names with
    std::vector<QString> remarks; ///< long ones, for a few very long names
};

const PracticeWords& practiceWords();
