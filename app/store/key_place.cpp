// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_place.h"

#include <QCoreApplication>

namespace {

QString fileText(const KeyProblem& problem) {
    if (problem.kind == KeyProblem::Kind::Gone)
        return QCoreApplication::translate("KeyProblem", "There is no key of this account in orderdeck.ini.");
    if (problem.detail.isEmpty())
        return QCoreApplication::translate("KeyProblem", "The key could not be written into orderdeck.ini.");
    return QCoreApplication::translate("KeyProblem", "The key could not be written into orderdeck.ini. %1")
        .arg(problem.detail);
}

QString keychainText(KeyProblem::Kind kind) {
    switch (kind) {
    case KeyProblem::Kind::NoKeychain:
        return QCoreApplication::translate("KeyProblem", "There is no keychain on this system that answers.");
    case KeyProblem::Kind::Locked:
        return QCoreApplication::translate("KeyProblem", "The keychain is locked or refuses. Unlock it and try again.");
    case KeyProblem::Kind::Silent:
        return QCoreApplication::translate(
            "KeyProblem", "The keychain does not answer. Perhaps it waits behind other windows to be unlocked.");
    case KeyProblem::Kind::Gone:
        return QCoreApplication::translate(
            "KeyProblem", "The keychain shows no key of this account: it is locked, or the key was removed from it.");
    case KeyProblem::Kind::NotKept:
        return QCoreApplication::translate("KeyProblem",
                                           "The keychain took the key, but gave back another when it was read.");
    case KeyProblem::Kind::Failed:
        break;
    }
    return QCoreApplication::translate("KeyProblem", "The keychain reports a fault.");
}

} // namespace

QString keyProblemText(const KeyProblem& problem) {
    if (problem.home == KeyHome::File)
        return fileText(problem);
    const QString words = keychainText(problem.kind);
    const QString detail = problem.detail.simplified().left(300);
    if (detail.isEmpty() || problem.kind == KeyProblem::Kind::Gone)
        return words;
    //: A sentence, then what the system itself says
    return QCoreApplication::translate("KeyProblem", "%1 It says: %2").arg(words, detail);
}
