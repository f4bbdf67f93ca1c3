// SPDX-License-Identifier: GPL-3.0-or-later
#include "ssh/Address.h"

#include "ssh/NumericAddress.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace hubwart::ssh {

namespace {

constexpr qsizetype longestText = 400;
constexpr qsizetype longestUser = 104; // sAMAccountName and UPN prefixes end long before
constexpr qsizetype longestHost = 253; // RFC 1035 section 2.3.4, without the dot of the root
constexpr qsizetype longestLabel = 63;

auto wrong(const QString &what) {
    return trouble(Trouble::Kind::BadAddress, Hop::Server, {}, what);
}

Result<QString> checkedUser(const QString &user) {
    // A trailing '$' is a Windows machine account; a backslash parts a domain from a name, but ends nothing.
    static const QRegularExpression grammar(u"\\A[A-Za-z0-9_][A-Za-z0-9._@\\\\-]*\\$?\\z"_s);
    if (user.isEmpty())
        return wrong(u"there is no user name before the @"_s);
    if (user.size() > longestUser)
        return wrong(u"the user name is too long"_s);
    if (!grammar.match(user).hasMatch() || user.endsWith(u'\\'))
        return wrong(u"the user name may hold letters, digits, and . _ @ \\ - only, and may not begin with a sign"_s);
    return user;
}

/// Names such as "300.1.1.1", "1.2.3" or "0x7f.1", which the system would take for an IPv4 address of its own reading.
bool endsInNumber(const QString &host) {
    static const QRegularExpression number(u"(\\A|\\.)([0-9]+|0x[0-9a-f]*)\\z"_s);
    return number.match(host).hasMatch();
}

Result<QString> checkedName(const QString &host) {
    static const QRegularExpression label(u"\\A[a-z0-9]([a-z0-9-]*[a-z0-9])?\\z"_s);
    if (host.size() > longestHost)
        return wrong(u"the host name is too long"_s);
    for (const QString &part : host.split(u'.')) {
        if (part.size() > longestLabel)
            return wrong(u"a part of the host name is longer than 63 letters"_s);
        if (!label.match(part).hasMatch())
            return wrong(u"a host name holds letters, digits and - only, in parts with dots between them"_s);
    }
    if (endsInNumber(host))
        return wrong(u"this is neither a host name nor a complete IPv4 address"_s);
    return host;
}

Result<QString> checkedHost(const QString &host) {
    if (host.isEmpty())
        return wrong(u"there is no host name"_s);
    for (const QChar c : host)
        if (c.unicode() > 0x7e)
            return wrong(u"the host name has letters beyond a-z; write its plain form, which begins with xn--"_s);
    if (isIpv4(host))
        return host;
    return checkedName(host.toLower());
}

Result<quint16> checkedPort(QStringView port) {
    static const QRegularExpression digits(u"\\A[1-9][0-9]{0,4}\\z"_s);
    const uint number = digits.matchView(port).hasMatch() ? port.toUInt() : 0;
    if (number == 0 || number > 65535)
        return wrong(u"the port is a number from 1 to 65535"_s);
    return static_cast<quint16>(number);
}

struct HostAndPort {
    QString host;
    quint16 port = 22;
    bool hasPort = false;
};

Result<HostAndPort> bracketed(const QString &text) {
    const qsizetype end = text.indexOf(u']');
    if (end < 0)
        return wrong(u"the ] after the address is missing"_s);
    const std::optional<QString> address = ipv6(text.mid(1, end - 1));
    if (!address)
        return wrong(u"there is no IPv6 address between [ and ]"_s);
    const QStringView rest = QStringView(text).sliced(end + 1);
    if (rest.isEmpty())
        return HostAndPort{*address};
    if (!rest.startsWith(u':'))
        return wrong(u"only :PORT may follow the ]"_s);
    return checkedPort(rest.sliced(1)).transform([&](quint16 port) { return HostAndPort{*address, port, true}; });
}

Result<HostAndPort> hostAndPort(const QString &text) {
    if (text.startsWith(u'['))
        return bracketed(text);
    if (const std::optional<QString> address = ipv6(text))
        return HostAndPort{*address};
    if (text.count(u':') > 1)
        return wrong(u"an IPv6 address with a port is written [ADDRESS]:PORT"_s);
    const qsizetype colon = text.indexOf(u':');
    Result<QString> host = checkedHost(colon < 0 ? text : text.first(colon));
    if (!host)
        return std::unexpected(host.error());
    if (colon < 0)
        return HostAndPort{*host};
    return checkedPort(QStringView(text).sliced(colon + 1)).transform([&](quint16 port) {
        return HostAndPort{*host, port, true};
    });
}

} // namespace

namespace {

Result<Address> parsed(QString rest) {
    if (rest.size() > longestText)
        return wrong(u"the address is too long"_s);
    if (rest.startsWith("ssh://"_L1, Qt::CaseInsensitive)) {
        rest = rest.sliced(6);
        if (rest.endsWith(u'/'))
            rest.chop(1);
    }
    Address address;
    // The last @: user names of directories hold one themselves (user@realm@host).
    if (const qsizetype at = rest.lastIndexOf(u'@'); at >= 0) {
        Result<QString> user = checkedUser(rest.first(at));
        if (!user)
            return std::unexpected(user.error());
        address.user = *user;
        rest = rest.sliced(at + 1);
    }
    return hostAndPort(rest).transform([&](const HostAndPort &found) {
        address.host = found.host;
        address.port = found.port;
        address.hasPort = found.hasPort;
        return address;
    });
}

} // namespace

Result<Address> Address::parse(const QString &text) {
    return parsed(text.trimmed()).transform_error([&](Trouble wrong) {
        wrong.about = {text};
        return wrong;
    });
}

QString Address::display() const {
    QString text = user.isEmpty() ? QString() : user + u'@';
    const bool brackets = port != 22 && host.contains(u':');
    text += brackets ? u'[' + host + u']' : host;
    return port == 22 ? text : text + u':' + QString::number(port);
}

} // namespace hubwart::ssh
