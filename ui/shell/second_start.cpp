// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/second_start.h"

#include "desk/single_instance.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/program_icon.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <cstdio>
#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Nobody may be there to close it.
constexpr auto shownFor = 10s;

std::unique_ptr<QWidget> windowSaying(const QString& text, Theme& theme) {
    auto window = std::make_unique<QWidget>();
    window->setWindowTitle(u"Orderdeck"_s);
    window->setWindowIcon(programIcon());
    auto* said = new EmptyState(theme, u"circle-alert"_s,
                                QCoreApplication::translate("SecondStart", "Orderdeck is already running"), text,
                                QCoreApplication::translate("SecondStart", "Close"), window.get());
    (new QVBoxLayout(window.get()))->addWidget(said);
    window->resize(480, 320);
    QObject::connect(said, &EmptyState::activated, window.get(), &QWidget::close);
    QTimer::singleShot(shownFor, window.get(), &QWidget::close);
    return window;
}

} // namespace

int callFirstInstance(SingleInstance& instance, Theme& theme) {
    int code = 0;
    std::unique_ptr<QWidget> window;
    QObject context;
    QObject::connect(&instance, &SingleInstance::answered, &context, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&instance, &SingleInstance::claimed, &context, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&instance, &SingleInstance::unanswered, &context, [&] {
        code = 1;
        const qint64 process = instance.firstProcess();
        const QString text =
            process == 0
                ? QCoreApplication::translate("SecondStart", "This profile is open in another process, which does not "
                                                             "answer. Wait or end it, then start Orderdeck again.")
                : QCoreApplication::translate("SecondStart", "This profile is open in process %1, which does not "
                                                             "answer. Wait or end it, then start Orderdeck again.")
                      .arg(process);
        std::ignore = std::fprintf(stderr, "orderdeck: %s\n", qPrintable(text));
        window = windowSaying(text, theme);
        window->show(); // the program ends when it is closed
    });
    instance.callFirst();
    QApplication::exec();
    return code;
}
