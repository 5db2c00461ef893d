// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_language.h"
#include "ui/kit/panel.h"
#include "ui/kit/search_field.h"

#include <optional>

class PlainLabel;

/// Says below the search field what is wrong with what is typed there, and marks the wrong part in it. It lies over the
/// window while the field has the focus, so that nothing moves under the typing.
class SearchProblem final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchProblem)

public:
    /// theme must outlive this object, which goes with the field.
    SearchProblem(Theme& theme, SearchField& field);

    void setProblem(const std::optional<CatalogTextProblem>& problem);
    /// Not shown for now: something else lies there.
    void setCovered(bool covered);
    /// Empty: nothing is wrong.
    [[nodiscard]] QString words() const { return m_problem ? m_problem->words : QString(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    SearchField& m_field;
    PlainLabel* m_words;
    std::optional<CatalogTextProblem> m_problem;
    bool m_covered = false;
};
