// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/id_forms.h"

bool mayLackMultiForm(const ApiError& error, Resend resend) {
    // A server that failed may have acted before it failed, whatever it says.
    if (error.httpStatus >= 500)
        return false;
    switch (error.kind) {
    case ErrorKind::Request:
    case ErrorKind::Order:
    case ErrorKind::Refill:
        return true;
    case ErrorKind::Provider: // words that nobody knows may say anything
    case ErrorKind::Unexpected:
        return resend == Resend::Allowed;
    default:
        return false;
    }
}

bool isAboutTheId(const ApiError& error) {
    if (error.httpStatus >= 500)
        return false;
    switch (error.kind) {
    case ErrorKind::Order:
    case ErrorKind::Refill:
    case ErrorKind::ActiveOrder:
    case ErrorKind::Service:
    case ErrorKind::Link:
    case ErrorKind::Quantity:
    case ErrorKind::Provider:
        return true;
    default:
        return false;
    }
}

bool endsTheList(const ApiError& error) {
    switch (error.kind) {
    case ErrorKind::NotAllowed:
    case ErrorKind::HostNotFound:
    case ErrorKind::Refused:
    case ErrorKind::Tls:
    case ErrorKind::Proxy:
    case ErrorKind::ProxyUser:
    case ErrorKind::Redirect:
    case ErrorKind::Stopped:
    case ErrorKind::Key:
        return true;
    default:
        return false;
    }
}

ApiError forTheUnasked(const ApiError& error) {
    // These two say that a request may have reached the provider; the ones that were never sent did not.
    if (error.kind == ErrorKind::Stopped || error.kind == ErrorKind::Redirect)
        return {ErrorKind::NotAllowed, 0, {}, {}};
    return error;
}
