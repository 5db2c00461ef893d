// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deep_link.h"

#include "core/link_text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "orderdeck:"_L1;
constexpr qsizetype longestId = 64;
constexpr qsizetype longestSearch = 500;
constexpr qsizetype mostDigits = 12;

using Parameters = QHash<QString, QString>;

struct Form final {
    QLatin1StringView name;
    DeepLink::Place place;
    bool hasId;
    std::span<const QLatin1StringView> parameters;
};

constexpr std::array searched{"search"_L1};
constexpr std::array ordered{"service"_L1, "link"_L1, "quantity"_L1};
constexpr std::array forms{
    Form{"services"_L1, DeepLink::Place::Services, false, searched},
    Form{"service"_L1, DeepLink::Place::Service, true, {}},
    Form{"orders"_L1, DeepLink::Place::Orders, false, searched},
    Form{"order"_L1, DeepLink::Place::Order, true, {}},
    Form{"new"_L1, DeepLink::Place::NewOrder, false, ordered},
    Form{"bulk"_L1, DeepLink::Place::Bulk, false, {}},
};

bool isDigit(QChar letter) {
    return letter >= u'0' && letter <= u'9';
}

bool isIdLetter(QChar letter) {
    const char16_t lower = letter.unicode() | 0x20;
    return isDigit(letter) || (lower >= u'a' && lower <= u'z') || letter == u'-' || letter == u'_' || letter == u'.';
}

/// Reads one link; the first thing that is wrong is said.
class LinkReader final {
    Q_DECLARE_TR_FUNCTIONS(DeepLink)

public:
    Result<DeepLink, QString> read(const QString& text);

private:
    QString readForm(QStringView name, QStringView id);
    QString readParameters(QStringView query);
    QString take(const QString& name, const QString& value);
    [[nodiscard]] static QString encodingProblem() {
        return tr("It is encoded wrongly or so that it hides something.");
    }

    DeepLink m_link;
    const Form* m_form = nullptr;
    Parameters m_seen;
};

Result<DeepLink, QString> LinkReader::read(const QString& text) {
    const auto refused = [](const QString& why) { return Result<DeepLink, QString>(why); };
    if (text.size() > longestDeepLink)
        return refused(tr("It is longer than %Ln character(s).", nullptr, static_cast<int>(longestDeepLink)));
    if (!isDeepLink(text))
        return refused(tr("It does not begin with “orderdeck:”."));
    const QStringView rest = QStringView(text).mid(scheme.size());
    if (hasHiddenLetters(text) ||
        std::any_of(rest.cbegin(), rest.cend(), [](QChar letter) { return letter.isSpace(); }))
        return refused(tr("It holds spaces or characters that cannot be seen."));
    if (rest.startsWith(u'/') || rest.contains(u'\\'))
        return refused(tr("It names a computer or a folder; such a link names only what to show."));
    if (rest.contains(u'#'))
        return refused(tr("It holds the sign #, which means nothing here; written as %23 it is a part of the text."));
    const qsizetype question = rest.indexOf(u'?');
    const QStringView path = question < 0 ? rest : rest.first(question);
    const qsizetype slash = path.indexOf(u'/');
    QString problem = readForm(slash < 0 ? path : path.first(slash), slash < 0 ? QStringView() : path.mid(slash + 1));
    if (problem.isEmpty() && question >= 0)
        problem = readParameters(rest.mid(question + 1));
    return problem.isEmpty() ? Result<DeepLink, QString>(m_link) : refused(problem);
}

QString LinkReader::readForm(QStringView name, QStringView id) {
    const auto form =
        std::find_if(forms.begin(), forms.end(), [name](const Form& known) { return name == known.name; });
    if (form == forms.end())
        return tr("It asks for something that Orderdeck does not know.");
    m_form = &*form;
    m_link.place = form->place;
    if (!form->hasId)
        return id.isNull() ? QString() : tr("There is something behind “%1” that means nothing there.").arg(name);
    if (id.isEmpty())
        return tr("The id is missing.");
    return take(u"id"_s, id.toString());
}

QString LinkReader::readParameters(QStringView query) {
    for (const QStringView part : query.split(u'&')) {
        const qsizetype equals = part.indexOf(u'=');
        const QString name = part.first(equals < 0 ? part.size() : equals).toString();
        if (name == "account"_L1 || name == "key"_L1)
            return tr("It names an account or a key. A link is always for the account that is chosen.");
        const auto& known = m_form->parameters;
        if (equals < 0 || std::find(known.begin(), known.end(), name) == known.end())
            return tr("It holds a part that means nothing there.");
        const auto value = percentDecoded(part.mid(equals + 1));
        if (!value || hasHiddenLetters(*value))
            return encodingProblem();
        if (m_seen.contains(name))
            return tr("It says the same thing twice.");
        m_seen.insert(name, *value);
        if (const QString problem = take(name, *value); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString LinkReader::take(const QString& name, const QString& value) {
    if (name == "id"_L1 || name == "service"_L1) {
        if (value.size() > longestId || !std::all_of(value.cbegin(), value.cend(), isIdLetter))
            return tr("What stands for an id cannot be one.");
        m_link.id = value;
    } else if (name == "search"_L1) {
        if (value.size() > longestSearch)
            return tr("What it searches for is too long.");
        m_link.search = value;
    } else if (name == "quantity"_L1) {
        if (value.size() > mostDigits || !std::all_of(value.cbegin(), value.cend(), isDigit))
            return tr("The quantity is not a number of plain digits.");
        m_link.quantity = value;
    } else {
        if (!value.isEmpty() && !isPlainLink(value))
            return tr("The link of the order is neither a plain web address nor a name.");
        m_link.link = value;
    }
    return {};
}

} // namespace

bool isDeepLink(const QString& text) {
    return text.startsWith(scheme, Qt::CaseInsensitive);
}

Result<DeepLink, QString> parseDeepLink(const QString& text) {
    return LinkReader().read(text);
}
