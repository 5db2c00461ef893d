// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_secret_service.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// As the specification has it: session, parameters, the secret, its type.
struct WireSecret final {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};
Q_DECLARE_METATYPE(WireSecret)
using WireSecrets = QMap<QDBusObjectPath, WireSecret>;
using WireAttributes = QMap<QString, QString>;

QDBusArgument& operator<<(QDBusArgument& to, const WireSecret& secret) {
    to.beginStructure();
    to << secret.session << secret.parameters << secret.value << secret.type;
    to.endStructure();
    return to;
}

const QDBusArgument& operator>>(const QDBusArgument& from, WireSecret& secret) {
    from.beginStructure();
    from >> secret.session >> secret.parameters >> secret.value >> secret.type;
    from.endStructure();
    return from;
}

namespace {

const QString rootPath = u"/org/freedesktop/secrets"_s;
const QString collectionPath = u"/org/freedesktop/secrets/collection/login"_s;
const QString promptPath = u"/org/freedesktop/secrets/prompt/p1"_s;
const QDBusObjectPath none(u"/"_s);

QString connectionName() {
    return u"fake-secrets"_s;
}

QVariant pathsOf(const QStringList& paths) {
    QList<QDBusObjectPath> all;
    for (const QString& path : paths)
        all.append(QDBusObjectPath(path));
    return QVariant::fromValue(all);
}

QVariant path(const QString& text) {
    return QVariant::fromValue(QDBusObjectPath(text));
}

} // namespace

OwnBus::~OwnBus() {
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QString OwnBus::start() {
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly))
        return {};
    configuration.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
                        "<allow send_destination=\"*\"/><allow receive_sender=\"*\"/><allow own=\"*\"/>"
                        "</policy></busconfig>");
    configuration.close();
    m_daemon.start(u"dbus-daemon"_s, {u"--config-file="_s + configuration.fileName(), u"--nofork"_s,
                                      u"--print-address"_s, u"--nosyslog"_s});
    if (!m_daemon.waitForStarted() || !QTest::qWaitFor([this] { return m_daemon.canReadLine(); }, 15'000))
        return {};
    return QString::fromUtf8(m_daemon.readLine()).trimmed();
}

FakeSecretService::FakeSecretService(const QString& address)
    : m_bus(QDBusConnection::connectToBus(address, connectionName())) {
    qDBusRegisterMetaType<WireSecret>();
    qDBusRegisterMetaType<WireSecrets>();
    qDBusRegisterMetaType<WireAttributes>();
    m_bus.registerVirtualObject(rootPath, this, QDBusConnection::SubPath);
    m_bus.registerService(u"org.freedesktop.secrets"_s);
}

FakeSecretService::~FakeSecretService() {
    m_bus.unregisterService(u"org.freedesktop.secrets"_s);
    QDBusConnection::disconnectFromBus(connectionName());
}

QString FakeSecretService::introspect(const QString& /*path*/) const {
    return {};
}

bool FakeSecretService::handleMessage(const QDBusMessage& message, const QDBusConnection& connection) {
    if (hangs)
        m_held.append(message);
    else
        connection.send(answer(message));
    return true;
}

void FakeSecretService::letGo() {
    hangs = false;
    for (const QDBusMessage& message : std::exchange(m_held, {}))
        m_bus.send(answer(message));
}

void FakeSecretService::completePrompt(bool unlock) {
    prompted = false;
    locked = locked && !unlock;
    auto signal = QDBusMessage::createSignal(promptPath, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    signal << !unlock << QVariant::fromValue(QDBusVariant(unlock ? pathsOf(items.keys()) : pathsOf({})));
    m_bus.send(signal);
}

QDBusMessage FakeSecretService::answer(const QDBusMessage& message) {
    const QString call = message.member();
    if (refuses)
        return message.createErrorReply(u"org.freedesktop.DBus.Error.AccessDenied"_s, u"not for you"_s);
    if (call == "GetAll"_L1)
        return properties(message);
    if (call == "OpenSession"_L1) {
        if (message.arguments().first().toString() != "plain"_L1)
            return message.createErrorReply(QDBusError::NotSupported, u"only plain"_s);
        return message.createReply({QVariant::fromValue(QDBusVariant(QString())), path(rootPath + u"/session/s1"_s)});
    }
    if (call == "SearchItems"_L1)
        return search(message);
    if (call == "Unlock"_L1) {
        const auto asked = qdbus_cast<QList<QDBusObjectPath>>(message.arguments().first());
        return message.createReply(
            {QVariant::fromValue(locked ? QList<QDBusObjectPath>() : asked), path(locked ? promptPath : u"/"_s)});
    }
    if (call == "GetSecrets"_L1)
        return secrets(message);
    if (call == "CreateItem"_L1)
        return create(message);
    if (call == "Delete"_L1) {
        items.remove(message.path());
        return message.createReply(path(u"/"_s));
    }
    if (call == "ReadAlias"_L1)
        return message.createReply(path(collectionPath));
    if (call == "Prompt"_L1 || call == "Dismiss"_L1) {
        prompted = call == "Prompt"_L1;
        return message.createReply();
    }
    return message.createErrorReply(QDBusError::UnknownMethod, call);
}

QDBusMessage FakeSecretService::properties(const QDBusMessage& message) const {
    const QString of = message.arguments().first().toString();
    QVariantMap all{{u"Label"_s, u"fake"_s}, {u"Locked"_s, locked}};
    if (of.endsWith("Service"_L1))
        all = {{u"Collections"_s, pathsOf({collectionPath})}};
    else if (of.endsWith("Collection"_L1))
        all.insert(u"Items"_s, pathsOf(items.keys()));
    else
        all.insert(u"Attributes"_s, QVariant::fromValue(items.value(message.path()).attributes));
    return message.createReply(all);
}

QDBusMessage FakeSecretService::search(const QDBusMessage& message) const {
    const auto wanted = qdbus_cast<WireAttributes>(message.arguments().first());
    QStringList found;
    for (auto item = items.cbegin(); item != items.cend(); ++item) {
        const bool matches = std::all_of(wanted.keyBegin(), wanted.keyEnd(), [&](const QString& name) {
            return item->attributes.value(name) == wanted.value(name);
        });
        if (matches)
            found.append(item.key());
    }
    return message.createReply({pathsOf(locked ? QStringList() : found), pathsOf(locked ? found : QStringList())});
}

QDBusMessage FakeSecretService::secrets(const QDBusMessage& message) const {
    const auto asked = qdbus_cast<QList<QDBusObjectPath>>(message.arguments().first());
    const auto session = message.arguments().at(1).value<QDBusObjectPath>();
    WireSecrets found;
    for (const QDBusObjectPath& wanted : asked) {
        if (!locked && items.contains(wanted.path()))
            found.insert(wanted, {session, {}, items.value(wanted.path()).secret, u"text/plain"_s});
    }
    return message.createReply(QVariant::fromValue(found));
}

QDBusMessage FakeSecretService::create(const QDBusMessage& message) {
    if (locked)
        return message.createErrorReply(u"org.freedesktop.Secret.Error.IsLocked"_s, u"locked"_s);
    const auto given = qdbus_cast<QVariantMap>(message.arguments().first());
    const auto attributes = qdbus_cast<WireAttributes>(given.value(u"org.freedesktop.Secret.Item.Attributes"_s));
    const auto secret = qdbus_cast<WireSecret>(message.arguments().at(1));
    QString at;
    for (auto item = items.cbegin(); item != items.cend(); ++item) {
        if (item->attributes == attributes)
            at = item.key();
    }
    if (at.isEmpty())
        at = u"%1/%2"_s.arg(collectionPath).arg(++m_last);
    items.insert(at, {attributes, secret.value});
    return message.createReply({path(at), path(u"/"_s)});
}
