// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/proxy_section.h"

#include "desk/network_setup.h"
#include "store/network_settings.h"
#include "ui/kit/banner.h"
#include "ui/kit/secret_field.h"

#include <QComboBox>
#include <QGridLayout>
#include <QRegularExpression>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 usualHttpPort = 8080;
constexpr quint16 usualSocksPort = 1080;
constexpr int portWidth = 112;
constexpr int kindWidth = 200;

bool needsHost(ProxyKind kind) {
    return kind == ProxyKind::Http || kind == ProxyKind::Socks5;
}

quint16 usualPort(ProxyKind kind) {
    return kind == ProxyKind::Socks5 ? usualSocksPort : usualHttpPort;
}

} // namespace

ProxySection::ProxySection(NetworkSetup& setup, Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Proxy"), parent)
    , m_setup(setup)
    , m_kind(new QComboBox(this))
    , m_form(new QWidget(this))
    , m_host(new QLineEdit(m_form))
    , m_hostField(new FormField(theme, tr("Proxy host"), m_host, m_form))
    , m_port(new QSpinBox(m_form))
    , m_user(new QLineEdit(m_form))
    , m_password(new SecretField(theme, tr("Proxy password"), m_form))
    , m_test(plainButton(theme, u"wifi"_s, tr("Test"), this))
    , m_notice(new Banner(theme, this)) {
    m_kind->setItemDelegate(new QStyledItemDelegate(m_kind)); // the one that a style sheet reaches
    m_kind->setFixedSize(kindWidth, Size::control);
    m_kind->addItems({tr("As the system says"), tr("None"), tr("HTTP"), tr("SOCKS5")});
    addLine(tr("Reach providers through"),
            tr("Holds at once, for all accounts. This computer itself, and so the practice provider, is always reached "
               "without a proxy."),
            m_kind);
    addForm();
    m_test->setAccessibleName(tr("Test the proxy"));
    auto* tests = new QWidget(this);
    auto* column = new QVBoxLayout(tests);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Size::step);
    column->addWidget(m_test, 0, Qt::AlignLeft);
    column->addWidget(m_notice);
    addItem(tests);
    m_notice->hide();
    m_notice->setAccessibleName(tr("Test of the proxy"));
    m_notice->setClosable(true);
    addReset([this] { m_setup.choices().setProxy({}, {}); });
    follow();
    connect(m_notice, &Banner::closed, m_notice, &QWidget::hide);
    connect(m_kind, &QComboBox::activated, this, [this] {
        const auto kind = static_cast<ProxyKind>(m_kind->currentIndex());
        const int port = m_port->value();
        if (needsHost(kind) && (m_host->text().isEmpty() || port == usualHttpPort || port == usualSocksPort))
            m_port->setValue(usualPort(kind));
        m_form->setVisible(needsHost(kind));
        m_hostField->setProblem({});
        if (!needsHost(kind) || !m_host->text().isEmpty())
            take();
        else
            m_host->setFocus();
    });
    for (QLineEdit* edit : {m_host, m_user, &m_password->edit()})
        connect(edit, &QLineEdit::editingFinished, this, [this] { take(); });
    connect(m_port, &QSpinBox::valueChanged, this, [this] {
        if (!m_host->text().isEmpty())
            take();
    });
    connect(m_test, &Button::clicked, this, &ProxySection::test);
    connect(&setup, &NetworkSetup::tested, this, &ProxySection::onTested);
    connect(&setup.choices(), &NetworkSettings::changed, this, &ProxySection::follow);
}

void ProxySection::addForm() {
    m_port->setRange(1, 65'535);
    m_port->setGroupSeparatorShown(false);
    m_port->setFixedWidth(portWidth);
    m_port->setKeyboardTracking(false);
    m_host->setPlaceholderText(u"proxy.example.com"_s);
    m_host->setMaxLength(255);
    m_user->setMaxLength(255);
    auto* port = new FormField(theme(), tr("Proxy port"), m_port, m_form);
    auto* user = new FormField(theme(), tr("Proxy user"), m_user, m_form);
    user->setHint(tr("if it asks for one"));
    auto* grid = new QGridLayout(m_form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * Size::step);
    grid->setVerticalSpacing(3 * Size::step);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* first = new QHBoxLayout;
    first->setSpacing(3 * Size::step);
    first->addWidget(m_hostField, 1, Qt::AlignTop);
    first->addWidget(port, 0, Qt::AlignTop);
    grid->addLayout(first, 0, 0, 1, 2);
    grid->addWidget(user, 1, 0, Qt::AlignTop);
    grid->addWidget(m_password, 1, 1, Qt::AlignTop);
    addItem(m_form);
}

void ProxySection::follow() {
    m_following = true;
    const ProxySettings& proxy = m_setup.choices().proxy();
    m_kind->setCurrentIndex(static_cast<int>(proxy.kind));
    m_form->setVisible(needsHost(proxy.kind));
    m_host->setText(proxy.host);
    m_port->setValue(proxy.port == 0 ? usualPort(proxy.kind) : proxy.port);
    m_user->setText(proxy.user);
    m_password->edit().setText(m_setup.choices().password());
    m_hostField->setProblem({});
    m_following = false;
}

void ProxySection::splitHost() {
    QString typed = m_host->text().trimmed();
    if (typed.contains("://"_L1) || typed.count(u':') == 1) {
        const QUrl url(typed.contains("://"_L1) ? typed : u"http://"_s + typed, QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty()) {
            typed = url.host();
            if (url.port() > 0)
                m_port->setValue(url.port());
        }
    }
    m_host->setText(typed);
}

bool ProxySection::take() {
    if (m_following)
        return true;
    const auto kind = static_cast<ProxyKind>(m_kind->currentIndex());
    m_following = true; // a port that is pasted with the host
    splitHost();
    m_following = false;
    const QString host = m_host->text();
    static const QRegularExpression unlikely(uR"([\s/@?#])"_s);
    QString problem;
    if (needsHost(kind) && host.isEmpty())
        problem = tr("Type the name or the address of the proxy. Until then it is not used.");
    else if (needsHost(kind) && host.contains(unlikely))
        problem = tr("This is not the name or the address of a computer.");
    m_hostField->setProblem(problem);
    if (!problem.isEmpty())
        return false;
    m_setup.choices().setProxy({kind, host, static_cast<quint16>(m_port->value()), m_user->text()},
                               m_password->edit().text());
    return true;
}

void ProxySection::test() {
    if (!take()) {
        m_host->setFocus();
        return;
    }
    const QUrl address = m_setup.providerAddress();
    if (address.isEmpty()) {
        tell(Tone::Neutral, tr("There is no account at a provider yet to test the way to. The practice provider is on "
                               "this computer and needs no proxy."));
        return;
    }
    m_test->setEnabled(false);
    tell(Tone::Neutral, tr("Asking %1…").arg(address.host()));
    m_setup.test(address);
}

void ProxySection::onTested(const std::optional<ApiError>& error) {
    m_test->setEnabled(true);
    if (error) {
        tell(Tone::Bad, errorText(*error));
        return;
    }
    const ProxySettings& proxy = m_setup.choices().proxy();
    const QString host = m_setup.providerAddress().host();
    switch (proxy.kind) {
    case ProxyKind::System:
        return tell(Tone::Good, tr("%1 was reached and answered, by the way that the system says.").arg(host));
    case ProxyKind::None:
        return tell(Tone::Good, tr("%1 was reached and answered, without a proxy.").arg(host));
    case ProxyKind::Http:
    case ProxyKind::Socks5:
        return tell(Tone::Good, tr("%1 was reached and answered, through the proxy %2.").arg(host, proxy.host));
    }
}

void ProxySection::tell(Tone tone, const QString& words) {
    m_notice->setContent(tone, {}, words);
    m_notice->show();
}
