// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/ApacheWords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace hubwart::ui {

namespace {

struct Entry {
    const char *name;
    const char *help;
};

// Those that have to do with handing requests on; all others are known by name only.
constexpr std::array directives = {
    Entry{"ServerName", QT_TRANSLATE_NOOP("ApacheWords", "the name that browsers ask this virtual host for")},
    Entry{"ServerAlias", QT_TRANSLATE_NOOP("ApacheWords", "further names of this virtual host")},
    Entry{"DocumentRoot", QT_TRANSLATE_NOOP("ApacheWords", "the folder of Apache's own pages")},
    Entry{"ErrorLog", QT_TRANSLATE_NOOP("ApacheWords", "the file in which Apache writes what went wrong")},
    Entry{"CustomLog", QT_TRANSLATE_NOOP("ApacheWords", "the file in which Apache writes who asked for what")},
    Entry{"Include", QT_TRANSLATE_NOOP("ApacheWords", "reads another file here")},
    Entry{"IncludeOptional", QT_TRANSLATE_NOOP("ApacheWords", "reads other files here, if there are any")},
    Entry{"Define", QT_TRANSLATE_NOOP("ApacheWords", "sets a variable, which ${NAME} stands for")},
    Entry{"SSLEngine", QT_TRANSLATE_NOOP("ApacheWords", "whether this virtual host speaks https")},
    Entry{"SSLCertificateFile", QT_TRANSLATE_NOOP("ApacheWords", "the file with the certificate")},
    Entry{"SSLCertificateKeyFile", QT_TRANSLATE_NOOP("ApacheWords", "the file with the certificate's key")},
    Entry{"SSLProxyEngine", QT_TRANSLATE_NOOP("ApacheWords", "whether Apache may speak https with the program behind it")},
    Entry{"SSLProxyVerify", QT_TRANSLATE_NOOP("ApacheWords", "whether the certificate of the program behind Apache is checked")},
    Entry{"SSLProxyCheckPeerName", QT_TRANSLATE_NOOP("ApacheWords", "whether the name in that certificate is checked")},
    Entry{"ProxyPass", QT_TRANSLATE_NOOP("ApacheWords", "hands a path on to a program: path, target, parameters")},
    Entry{"ProxyPassMatch", QT_TRANSLATE_NOOP("ApacheWords", "the same for all paths that fit a pattern")},
    Entry{"ProxyPassReverse", QT_TRANSLATE_NOOP("ApacheWords", "puts the public address back into the program's redirects")},
    Entry{"ProxyPassReverseCookieDomain", QT_TRANSLATE_NOOP("ApacheWords", "puts the public name back into cookies")},
    Entry{"ProxyPassReverseCookiePath", QT_TRANSLATE_NOOP("ApacheWords", "puts the public path back into cookies")},
    Entry{"ProxyPreserveHost", QT_TRANSLATE_NOOP("ApacheWords", "whether the program gets to see the public name")},
    Entry{"ProxyTimeout", QT_TRANSLATE_NOOP("ApacheWords", "seconds without a word after which a connection is given up")},
    Entry{"ProxyRequests", QT_TRANSLATE_NOOP("ApacheWords", "On makes an open proxy for the whole world: leave it Off")},
    Entry{"ProxyVia", QT_TRANSLATE_NOOP("ApacheWords", "whether Apache names itself in the header Via")},
    Entry{"ProxyAddHeaders",
          QT_TRANSLATE_NOOP("ApacheWords", "whether the program is told who asks (X-Forwarded-For and its kin)")},
    Entry{"ProxySet", QT_TRANSLATE_NOOP("ApacheWords", "sets parameters of the target here")},
    Entry{"ProxyErrorOverride",
          QT_TRANSLATE_NOOP("ApacheWords", "whether Apache shows its own error pages instead of the program's")},
    Entry{"ProxyWebsocketFallbackToProxyHttp",
          QT_TRANSLATE_NOOP("ApacheWords", "whether mod_proxy_http takes over targets with ws://")},
    Entry{"BalancerMember", QT_TRANSLATE_NOOP("ApacheWords", "one of several programs that share the work")},
    Entry{"Timeout", QT_TRANSLATE_NOOP("ApacheWords", "seconds that Apache waits for the network at all")},
    Entry{"RewriteEngine", QT_TRANSLATE_NOOP("ApacheWords", "whether the rules below have any effect")},
    Entry{"RewriteCond", QT_TRANSLATE_NOOP("ApacheWords", "a condition of the rule below: what is looked at, pattern, flags")},
    Entry{"RewriteRule",
          QT_TRANSLATE_NOOP("ApacheWords", "pattern, target, flags; [P] hands on, [R] redirects, [L] is the last")},
    Entry{"RewriteOptions", QT_TRANSLATE_NOOP("ApacheWords", "whether rules of the server count here as well")},
    Entry{"Redirect", QT_TRANSLATE_NOOP("ApacheWords", "sends browsers to another address")},
    Entry{"RedirectMatch", QT_TRANSLATE_NOOP("ApacheWords", "the same for all paths that fit a pattern")},
    Entry{"RedirectPermanent", QT_TRANSLATE_NOOP("ApacheWords", "sends browsers to another address for good")},
    Entry{"Alias", QT_TRANSLATE_NOOP("ApacheWords", "serves a path from another folder")},
    Entry{"RequestHeader", QT_TRANSLATE_NOOP("ApacheWords", "changes a header before the program sees it")},
    Entry{"Header", QT_TRANSLATE_NOOP("ApacheWords", "changes a header before the browser sees it")},
    Entry{"Require", QT_TRANSLATE_NOOP("ApacheWords", "who is let in")},
    Entry{"AuthType", QT_TRANSLATE_NOOP("ApacheWords", "how people sign in to Apache itself")},
    Entry{"AuthName", QT_TRANSLATE_NOOP("ApacheWords", "what the browser's sign-in window says")},
    Entry{"AuthUserFile", QT_TRANSLATE_NOOP("ApacheWords", "the file with names and passwords")},
    Entry{"SetEnv", QT_TRANSLATE_NOOP("ApacheWords", "sets a variable for programs and modules")},
    Entry{"SetEnvIf", QT_TRANSLATE_NOOP("ApacheWords", "sets a variable where a header fits a pattern")},
    Entry{"Use", QT_TRANSLATE_NOOP("ApacheWords", "puts a macro in here")},
};

constexpr std::array sections = {
    Entry{"VirtualHost", QT_TRANSLATE_NOOP("ApacheWords", "a site of its own: address and port, such as *:443")},
    Entry{"Location", QT_TRANSLATE_NOOP("ApacheWords", "what counts for a path of the address")},
    Entry{"LocationMatch", QT_TRANSLATE_NOOP("ApacheWords", "what counts for paths that fit a pattern")},
    Entry{"Directory", QT_TRANSLATE_NOOP("ApacheWords", "what counts for a folder of the server")},
    Entry{"DirectoryMatch", QT_TRANSLATE_NOOP("ApacheWords", "what counts for folders that fit a pattern")},
    Entry{"Files", QT_TRANSLATE_NOOP("ApacheWords", "what counts for files of a name")},
    Entry{"FilesMatch", QT_TRANSLATE_NOOP("ApacheWords", "what counts for files that fit a pattern")},
    Entry{"Proxy", QT_TRANSLATE_NOOP("ApacheWords", "what counts for a target, or a balancer")},
    Entry{"ProxyMatch", QT_TRANSLATE_NOOP("ApacheWords", "what counts for targets that fit a pattern")},
    Entry{"If", QT_TRANSLATE_NOOP("ApacheWords", "what counts for requests that fit an expression")},
    Entry{"ElseIf", QT_TRANSLATE_NOOP("ApacheWords", "the same where no If before it fits")},
    Entry{"Else", QT_TRANSLATE_NOOP("ApacheWords", "what counts for all others")},
    Entry{"IfModule", QT_TRANSLATE_NOOP("ApacheWords", "read only where a module is there")},
    Entry{"IfDefine", QT_TRANSLATE_NOOP("ApacheWords", "read only where a variable is set")},
    Entry{"IfVersion", QT_TRANSLATE_NOOP("ApacheWords", "read only by some versions of Apache")},
    Entry{"Macro", QT_TRANSLATE_NOOP("ApacheWords", "lines to be put in elsewhere by Use")},
    Entry{"RequireAll", QT_TRANSLATE_NOOP("ApacheWords", "all of these must hold")},
    Entry{"RequireAny", QT_TRANSLATE_NOOP("ApacheWords", "one of these must hold")},
    Entry{"RequireNone", QT_TRANSLATE_NOOP("ApacheWords", "none of these may hold")},
};

constexpr std::array parameters = {
    Entry{"upgrade=", QT_TRANSLATE_NOOP("ApacheWords", "websocket: live connections are handed on as such")},
    Entry{"retry=", QT_TRANSLATE_NOOP("ApacheWords", "seconds before a target that failed is tried again")},
    Entry{"timeout=", QT_TRANSLATE_NOOP("ApacheWords", "seconds without a word after which the connection is given up")},
    Entry{"connectiontimeout=",
          QT_TRANSLATE_NOOP("ApacheWords", "seconds that Apache waits for the target to take the connection")},
    Entry{"keepalive=", QT_TRANSLATE_NOOP("ApacheWords", "On: the network is told that the connection is still in use")},
    Entry{"ping=", QT_TRANSLATE_NOOP("ApacheWords", "asks the target whether it is there before a request")},
    Entry{"disablereuse=", QT_TRANSLATE_NOOP("ApacheWords", "On: each request gets a connection of its own")},
    Entry{"enablereuse=", QT_TRANSLATE_NOOP("ApacheWords", "On: connections are used again where they are not by default")},
    Entry{"flushpackets=", QT_TRANSLATE_NOOP("ApacheWords", "on: what the target says is passed on at once")},
    Entry{"flushwait=", QT_TRANSLATE_NOOP("ApacheWords", "milliseconds that flushpackets=auto waits")},
    Entry{"acquire=", QT_TRANSLATE_NOOP("ApacheWords", "milliseconds that a request waits for a free connection")},
    Entry{"max=", QT_TRANSLATE_NOOP("ApacheWords", "how many connections each process may have")},
    Entry{"min=", QT_TRANSLATE_NOOP("ApacheWords", "how many connections are kept")},
    Entry{"smax=", QT_TRANSLATE_NOOP("ApacheWords", "how many connections are kept when nothing happens")},
    Entry{"ttl=", QT_TRANSLATE_NOOP("ApacheWords", "seconds that a connection is kept when nothing happens")},
    Entry{"iobuffersize=", QT_TRANSLATE_NOOP("ApacheWords", "bytes of the inner buffer")},
    Entry{"receivebuffersize=", QT_TRANSLATE_NOOP("ApacheWords", "bytes of the network's buffer")},
    Entry{"responsefieldsize=", QT_TRANSLATE_NOOP("ApacheWords", "how long a header of the answer may be")},
    Entry{"nocanon", QT_TRANSLATE_NOOP("ApacheWords", "the path goes on as it came, and is not tidied")},
    Entry{"route=", QT_TRANSLATE_NOOP("ApacheWords", "the name of this member of a balancer")},
    Entry{"redirect=", QT_TRANSLATE_NOOP("ApacheWords", "the member that takes over")},
    Entry{"loadfactor=", QT_TRANSLATE_NOOP("ApacheWords", "how much of the work this member gets")},
    Entry{"status=", QT_TRANSLATE_NOOP("ApacheWords", "how this member begins: +H is a reserve")},
    Entry{"stickysession=", QT_TRANSLATE_NOOP("ApacheWords", "the cookie that keeps a visitor at one member")},
    Entry{"lbmethod=", QT_TRANSLATE_NOOP("ApacheWords", "how the work is shared")},
    Entry{"nofailover=", QT_TRANSLATE_NOOP("ApacheWords", "On: nobody takes over from a member that failed")},
    Entry{"secret=", QT_TRANSLATE_NOOP("ApacheWords", "a word that the target of an ajp:// address wants to hear")},
};

struct Values {
    const char *parameter;
    QStringList values;
};

const std::array values = {
    Values{"upgrade=", {QStringLiteral("websocket"), QStringLiteral("ANY"), QStringLiteral("NONE")}},
    Values{"keepalive=", {QStringLiteral("On"), QStringLiteral("Off")}},
    Values{"disablereuse=", {QStringLiteral("On"), QStringLiteral("Off")}},
    Values{"enablereuse=", {QStringLiteral("On"), QStringLiteral("Off")}},
    Values{"flushpackets=", {QStringLiteral("on"), QStringLiteral("off"), QStringLiteral("auto")}},
    Values{"nofailover=", {QStringLiteral("On"), QStringLiteral("Off")}},
    Values{
        "lbmethod=",
        {QStringLiteral("byrequests"), QStringLiteral("bytraffic"), QStringLiteral("bybusyness"), QStringLiteral("heartbeat")}},
};

void add(const QString &text, const QString &help, const QString &typed, QList<Word> &words) {
    const auto is = [&](const Word &word) { return word.text.compare(text, Qt::CaseInsensitive) == 0; };
    if (text.startsWith(typed, Qt::CaseInsensitive) && text.compare(typed, Qt::CaseInsensitive) != 0
        && std::ranges::none_of(words, is))
        words.append({text, help});
}

void addAll(std::span<const Entry> entries, const QString &typed, QList<Word> &words) {
    for (const Entry &entry : entries)
        add(QLatin1String(entry.name), QCoreApplication::translate("ApacheWords", entry.help), typed, words);
}

/// How many words of a directive that takes worker parameters come before them; -1: it takes none.
int wordsBeforeParameters(const QString &directive, bool section) {
    if (section)
        return directive.compare(u"Proxy", Qt::CaseInsensitive) == 0 ? 2 : -1;
    for (const QStringView name : {u"ProxyPass", u"ProxyPassMatch"})
        if (directive.compare(name, Qt::CaseInsensitive) == 0)
            return 2; // in a <Location> the path is left out
    if (directive.compare(u"BalancerMember", Qt::CaseInsensitive) == 0)
        return 2;
    return directive.compare(u"ProxySet", Qt::CaseInsensitive) == 0 ? 1 : -1;
}

} // namespace

Completion completionOf(const QString &before, const QStringList &known) {
    static const QRegularExpression shape(QStringLiteral("^\\s*(<?)(/?)(\\w*)((?:\\s+\\S+)*?)(?:(\\s+)(\\S*))?$"));
    Completion completion;
    const auto match = shape.match(before);
    if (!match.hasMatch())
        return completion;
    const bool section = !match.captured(1).isEmpty();
    if (match.capturedStart(5) < 0) { // still in the first word
        const QString typed = match.captured(3);
        completion.typed = static_cast<int>(typed.size());
        addAll(section ? std::span<const Entry>(sections) : std::span<const Entry>(directives), typed, completion.words);
        if (!section)
            for (const QString &name : known)
                add(name, {}, typed, completion.words);
        return completion;
    }
    const QString typed = match.captured(6);
    const auto come = 1 + match.captured(4).split(u' ', Qt::SkipEmptyParts).size();
    const int least = wordsBeforeParameters(match.captured(3), section);
    if (least < 0 || come < least || typed.contains(u"://") || typed.startsWith(u'/'))
        return completion;
    const qsizetype equals = typed.indexOf(u'=');
    if (equals < 0) {
        completion.typed = static_cast<int>(typed.size());
        addAll(parameters, typed, completion.words);
        return completion;
    }
    completion.typed = static_cast<int>(typed.size() - equals - 1);
    for (const Values &one : values)
        if (typed.left(equals + 1).compare(QLatin1String(one.parameter), Qt::CaseInsensitive) == 0)
            for (const QString &value : one.values)
                add(value, {}, typed.mid(equals + 1), completion.words);
    return completion;
}

} // namespace hubwart::ui
