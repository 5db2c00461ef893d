// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <clocale>
#ifdef Q_OS_MACOS
#include <xlocale.h>
#endif

/// While it lives, C functions of this thread write numbers with a point, whatever the person's language: Qt sets the
/// program's locale to theirs, and a workbook with "0,5" in it cannot be opened.
class CNumbers final {
    Q_DISABLE_COPY_MOVE(CNumbers)

public:
#ifdef Q_OS_WIN
    CNumbers() {
        _configthreadlocale(_ENABLE_PER_THREAD_LOCALE);
        std::setlocale(LC_NUMERIC, "C");
    }
    ~CNumbers() {
        _configthreadlocale(_DISABLE_PER_THREAD_LOCALE);
    }
#else
    CNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr))
        , m_before(uselocale(m_plain)) {}
    ~CNumbers() {
        uselocale(m_before);
        freelocale(m_plain);
    }

private:
    locale_t m_plain;
    locale_t m_before;
#endif
};
