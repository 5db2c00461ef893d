// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include <utility>

Statement::Statement(QSqlQuery& prepared)
    : m_query(&prepared) {}

Statement::Statement(std::unique_ptr<QSqlQuery> own)
    : m_own(std::move(own))
    , m_query(m_own.get()) {}

Statement::Statement(Statement&& other) noexcept
    : m_own(std::move(other.m_own))
    , m_query(std::exchange(other.m_query, nullptr)) {}

Statement& Statement::operator=(Statement&& other) noexcept {
    if (this != &other) {
        end();
        m_own = std::move(other.m_own);
        m_query = std::exchange(other.m_query, nullptr);
    }
    return *this;
}

Statement::~Statement() {
    end();
}

std::optional<qint64> Statement::optionalInteger(int column) const {
    if (isNull(column))
        return std::nullopt;
    return integer(column);
}

void Statement::end() {
    if (m_query != nullptr)
        m_query->finish();
}
