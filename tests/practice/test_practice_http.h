// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The whole API over real HTTP: shapes, errors, limits, and the server's manners.
class TestPracticeHttp final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersInTheDocumentsShapes();
    void answersSeriesInTheirShapes();
    void sellsEachType();
    void refusesWhatIsNoCall_data();
    void refusesWhatIsNoCall();
    void limitsIds();
    void keepsTextAsItWas();
    void takesLongForms();
    void turnsAwayLargeBodies();
    void takesAnyPathButOnlyPosts();
    void tellsWhenThePortIsTaken();
    void listensOnLoopbackAlone();
    void stopsWithConnectionsOpen();
    void servesManyConnections();
    void sendsAHundredThousandServices();
    void countsRequests();
    void tellsItsBooks();
    void itsCatalogChangesWithTime();
};
