// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the program from within, by words that come over a local socket (ORDERDECK_HAND, its name): a line of a
// command and its arguments with tabs between them, percent-encoded each; a line comes back. See whole_program.h.
#include "window_hand.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QGenericPlugin>
#include <QLineEdit>
#include <QLocalSocket>
#include <QMainWindow>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

QWidget* mainWindow() {
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (qobject_cast<QMainWindow*>(window) != nullptr && window->isVisible())
            return window;
    }
    return nullptr;
}

QString yes(bool is) {
    return is ? u"yes"_s : u"no"_s;
}

// What Qt's own dialog is given by a person.
QString saveAs(const QWidget& window, const QString& path) {
    auto* dialog = window.findChild<QFileDialog*>();
    if (dialog == nullptr || !dialog->isVisible())
        return yes(false);
    dialog->findChild<QLineEdit*>()->setText(path);
    QMetaObject::invokeMethod(dialog, "accept", Qt::QueuedConnection); // which may ask in a loop of its own
    return yes(true);
}

QString answerBox(const QWidget& window, const QString& text) {
    const auto boxes = window.findChildren<QMessageBox*>();
    for (QMessageBox* box : boxes) {
        const auto buttons = box->buttons();
        for (QAbstractButton* button : buttons) {
            if (!box->isVisible() || button->text().remove(u'&') != text)
                continue;
            QTimer::singleShot(0, button, &QAbstractButton::click);
            return yes(true);
        }
    }
    return yes(false);
}

QString done(QWidget& window, const QStringList& words) {
    WindowHand hand(window);
    const QString& command = words.first();
    const auto argument = [&words](qsizetype at) { return words.value(at); };
    if (command == "shows"_L1)
        return yes(hand.shows(argument(1)));
    if (command == "text"_L1)
        return hand.textOf(argument(1));
    if (command == "type"_L1)
        return yes(hand.type(argument(1), argument(2)));
    if (command == "enter"_L1) {
        QTest::keyClick(hand.named(argument(1)), Qt::Key_Return);
        return yes(true);
    }
    if (command == "click"_L1)
        return yes(hand.shows(argument(1)) && hand.click(argument(1)));
    if (command == "enabled"_L1)
        return yes(hand.shows(argument(1)) && hand.button(argument(1))->isEnabled());
    if (command == "rows"_L1)
        return QString::number(hand.rows(argument(1)));
    if (command == "cell"_L1)
        return hand.cell(argument(1), argument(2).toInt(), argument(3), argument(4).toInt());
    if (command == "save"_L1)
        return saveAs(window, argument(1));
    if (command == "answer"_L1)
        return answerBox(window, argument(1));
    if (command == "document"_L1) {
        const auto texts = window.findChildren<QPlainTextEdit*>();
        for (const QPlainTextEdit* text : texts) {
            if (text->isVisible() && text->accessibleName() == argument(1))
                return text->toPlainText();
        }
        return {};
    }
    return u"no such command"_s;
}

} // namespace

/// Answers one line after the other; an empty one while there is no window.
class InnerHand final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InnerHand)

public:
    InnerHand() {
        connect(&m_socket, &QLocalSocket::readyRead, this, &InnerHand::answer);
        m_socket.connectToServer(qEnvironmentVariable("ORDERDECK_HAND"));
    }

private:
    void answer() {
        while (m_socket.canReadLine()) {
            QStringList words;
            const auto parts = m_socket.readLine().trimmed().split('\t');
            for (const QByteArray& part : parts)
                words.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
            QWidget* window = mainWindow();
            const QString reply = window == nullptr ? QString() : done(*window, words);
            m_socket.write(reply.toUtf8().toPercentEncoding() + '\n');
        }
    }

    QLocalSocket m_socket;
};

class InnerHandPlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "inner_hand.json")

public:
    /// Qt deletes it.
    QObject* create(const QString& /*name*/, const QString& /*specification*/) override { return new InnerHand; }
};

#include "inner_hand.moc"
