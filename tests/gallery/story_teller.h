// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include <chrono>
#include <memory>

/// Lives through the story step by step: each waits for its answer in the ledger before the clocks go on.
class StoryTeller final {
    Q_DISABLE_COPY_MOVE(StoryTeller)

public:
    StoryTeller(QApplication& application, const QString& folder, std::chrono::milliseconds begin);
    ~StoryTeller();

    void openAccount();
    /// Copies the profile as it is now into another folder.
    void keep(const QString& folder);
    void pass(std::chrono::milliseconds time); ///< then everything is checked
    void checkAll();
    void place(const QString& serviceName, int quantity, const QString& link);
    void placeWith(const QString& faults, const QString& serviceName, int quantity, const QString& link);
    void askRefills(int most);
    void cancelNewest();
    void refreshCatalog();
    void annotate(); ///< notes and tags
    void like(int services);

    [[nodiscard]] Settings& settings() { return m_program->settings(); }
    [[nodiscard]] QString accountId() { return account().id(); }
    /// Closes; what went wrong, in words.
    [[nodiscard]] QString end();

private:
    void close();
    void open();
    [[nodiscard]] AccountDesk& account() { return *m_program->desk().current(); }
    [[nodiscard]] QList<Order> orders(OrdersQuery::Facet facet);
    [[nodiscard]] Service service(const QString& name) const;
    void await(const QString& what, const std::function<bool()>& so);

    QApplication& m_application;
    QString m_folder;
    QString m_problem;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<Program> m_program;
};
