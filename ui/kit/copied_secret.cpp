// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/copied_secret.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QMimeData>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QString hintFormat() {
    return u"x-kde-passwordManagerHint"_s;
}

} // namespace

CopiedSecret::CopiedSecret(const QString& secret, std::chrono::milliseconds stays, QClipboard::Mode mode)
    : QObject(qApp)
    , m_mode(mode)
    , m_salt(QUuid::createUuid().toRfc4122())
    , m_hash(hashOf(secret)) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &CopiedSecret::end);
    // While there is a clipboard still.
    connect(qApp, &QCoreApplication::aboutToQuit, this, &CopiedSecret::end);
    m_timer.start(stays);
}

QByteArray CopiedSecret::hashOf(const QString& text) const {
    return QCryptographicHash::hash(m_salt + text.toUtf8(), QCryptographicHash::Sha256);
}

void CopiedSecret::copy(const QString& secret, std::chrono::milliseconds stays, QClipboard::Mode mode) {
    const auto earlier = qApp->findChildren<CopiedSecret*>(QString(), Qt::FindDirectChildrenOnly);
    for (auto* one : earlier) {
        if (one->m_mode == mode)
            delete one;
    }
    // Before it is there: a field that is watched asks for it again.
    new CopiedSecret(secret, stays, mode);
    auto* copied = new QMimeData;
    copied->setText(secret);
    copied->setData(hintFormat(), "secret");
    QApplication::clipboard()->setMimeData(copied, mode);
}

void CopiedSecret::watch(QLineEdit& field, std::chrono::milliseconds stays) {
    connect(QApplication::clipboard(), &QClipboard::changed, &field, [&field, stays](QClipboard::Mode mode) {
        // In the midst of the field's own copying.
        if (field.echoMode() != QLineEdit::Normal || !field.hasSelectedText())
            return;
        const QMimeData* data = QApplication::clipboard()->mimeData(mode);
        const QString text = field.selectedText();
        if (data != nullptr && !data->hasFormat(hintFormat()) && data->text() == text)
            copy(text, stays, mode);
    });
}

void CopiedSecret::takeBack() {
    const auto all = qApp->findChildren<CopiedSecret*>(QString(), Qt::FindDirectChildrenOnly);
    for (auto* one : all)
        one->end();
}

void CopiedSecret::end() {
    QClipboard& clipboard = *QApplication::clipboard();
    if (hashOf(clipboard.text(m_mode)) == m_hash)
        clipboard.clear(m_mode);
    m_timer.stop();
    deleteLater();
}
