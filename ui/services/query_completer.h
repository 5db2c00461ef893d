// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_language.h"
#include "ui/kit/panel.h"
#include "ui/kit/search_field.h"

#include <QStringList>

#include <functional>

class LanguageRows;
class PlainLabel;

/// Suggestions below the search field, for the language of the query. They come by themselves once two letters of a
/// name are typed and take no key but Esc; Ctrl+Space asks for them: then Up and Down move in them, and Tab or Enter
/// takes the marked one. The field keeps the focus all the while.
class QueryCompleter final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryCompleter)

public:
    /// theme must outlive this object, which lies over the field's window and goes with the field.
    QueryCompleter(Theme& theme, SearchField& field);

    /// What may stand at the cursor of the text.
    using Completion = std::function<CatalogCompletions(QStringView text, qsizetype cursor)>;
    void setCompletion(const Completion& completion) { m_completion = completion; }
    [[nodiscard]] QStringList suggestions() const;
    /// Whether keys move in it.
    [[nodiscard]] bool isAsked() const { return isVisible() && m_asked; }

Q_SIGNALS:
    void shownChanged(bool shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool takesKey(const QKeyEvent& event);
    void suggest(bool asked);
    void accept(int row);
    void place();
    void dismiss();

    SearchField& m_field;
    LanguageRows* m_rows;
    PlainLabel* m_keys;
    CatalogCompletions m_completions;
    Completion m_completion;
    bool m_asked = false;
    bool m_accepting = false;
};
