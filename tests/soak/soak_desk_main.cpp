// SPDX-License-Identifier: GPL-3.0-or-later
// The desk of a soak: `orderdeck-soak-desk PAGE PROFILE ADDRESS KEY [STEPS]`, in step with the test by stdin and stdout
// (soak_wire.h). With STEPS it is killed after so many, with 0 of them somewhere while it starts.
#include "soak_clock.h"
#include "soak_user.h"
#include "soak_wire.h"

#include <QCoreApplication>
#include <QUrl>

#include <chrono>
#include <csignal>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[]) {
    qputenv("QT_NO_GLIB", "1"); // the loop that SoakClock knows
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SoakPage& page = soakPage(arguments.at(1));
    SoakClock::attach(page, SoakClock::Place::Desk);
    std::optional<qint64> doomedAfter;
    if (arguments.size() > 5)
        doomedAfter = arguments.at(5).toLongLong();
    if (doomedAfter == 0) {
        std::thread([after = std::chrono::milliseconds(SoakDice(page).between(0, 60))] {
            std::this_thread::sleep_for(after);
            ::kill(::getpid(), SIGKILL);
        }).detach();
    }
    {
        SoakUser user(page, {arguments.at(2), QUrl(arguments.at(3)), arguments.at(4)}, doomedAfter);
        SoakClock::waitOver([&user] { return user.answersUntil(); });
        QObject::connect(&user, &SoakUser::ended, &application, &QCoreApplication::quit, Qt::QueuedConnection);
        QCoreApplication::exec();
    }
    SoakWire::tell(u"end"_s);
    return 0;
}
