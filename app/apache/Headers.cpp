// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Headers.h"

#include "apache/Pattern.h"

namespace hubwart::apache {

namespace {

constexpr qsizetype longest = 65536; // of a value; httpd takes none from outside that is longer than 8190 (LimitRequestFieldSize)

/// mod_headers' %{NAME}e and %{NAME}s; what is not known is "(null)".
QByteArray filledIn(const QByteArray &value, const QHash<QByteArray, QByteArray> &environment, const Request &request) {
    if (!value.contains('%'))
        return value;
    QByteArray result;
    for (qsizetype at = 0; at < value.size(); ++at) {
        const qsizetype end = QByteArrayView(value).sliced(at).startsWith("%{") ? value.indexOf('}', at) : -1;
        const char kind = end >= 0 && end + 1 < value.size() ? value[end + 1] : '\0';
        if (kind != 'e' && kind != 's') {
            result += value[at];
            continue;
        }
        const QByteArray name = value.sliced(at + 2, end - at - 2);
        if (kind == 'e')
            result += environment.value(name, "(null)");
        else
            result += name == "HTTPS" ? QByteArray(request.tls ? "on" : "off") : QByteArray("(null)");
        at = end + 1;
    }
    return result;
}

void apply(const HeaderEdit &edit, const QHash<QByteArray, QByteArray> &environment, Request &request) {
    const QByteArray now = request.header(edit.name);
    if (edit.action == "unset")
        return request.removeHeader(edit.name);
    if (edit.action.startsWith("edit")) {
        const auto match = Pattern(edit.value).match(now);
        // Many edits can double a value again and again.
        if (match && !now.isEmpty() && now.size() <= longest)
            request.setHeader(edit.name, QByteArray(now).replace(match->first(), withGroups(edit.replacement, *match)));
        return;
    }
    const QByteArray value = filledIn(edit.value, environment, request);
    if (edit.action == "setifempty" && !now.isEmpty())
        return;
    if ((edit.action == "append" || edit.action == "merge" || edit.action == "add") && !now.isEmpty())
        return request.setHeader(edit.name, now + ", " + value);
    request.setHeader(edit.name, value);
}

QByteArray attribute(const QByteArray &name, const Request &request) {
    if (name.compare("Request_URI", Qt::CaseInsensitive) == 0)
        return request.path;
    if (name.compare("Request_Method", Qt::CaseInsensitive) == 0)
        return "GET";
    if (name.compare("Request_Protocol", Qt::CaseInsensitive) == 0)
        return "HTTP/1.1";
    return request.header(name);
}

void setOne(const QByteArray &word, const QList<QByteArray> &groups, QHash<QByteArray, QByteArray> &environment) {
    if (word.startsWith('!')) {
        environment.remove(word.sliced(1));
        return;
    }
    const qsizetype equals = word.indexOf('=');
    environment.insert(equals < 0 ? word : word.first(equals), equals < 0 ? "1" : withGroups(word.sliced(equals + 1), groups));
}

} // namespace

HeaderEdit readHeaderEdit(const Directive &directive) {
    qsizetype count = directive.args.size();
    HeaderEdit edit;
    for (; count > 1; --count) {
        const QByteArray &last = directive.args[count - 1].text;
        if (last.compare("early", Qt::CaseInsensitive) == 0)
            edit.early = true;
        else if (last.startsWith("env=") || last.startsWith("expr="))
            edit.onlyIf = last;
        else
            break;
    }
    const auto word = [&](qsizetype i) { return i < count ? directive.args[i].text : QByteArray(); };
    edit.action = word(0).toLower();
    edit.name = word(1);
    if (edit.name.endsWith(':'))
        edit.name.chop(1);
    edit.value = word(2);
    edit.replacement = word(3);
    return edit;
}

Holds isMet(const HeaderEdit &edit, const Request &request, const QHash<QByteArray, QByteArray> &environment) {
    if (edit.onlyIf.isEmpty())
        return Holds::Yes;
    if (edit.onlyIf.startsWith("expr="))
        return evaluate(edit.onlyIf.sliced(5), request, environment);
    const bool negated = edit.onlyIf.startsWith("env=!");
    return environment.contains(edit.onlyIf.sliced(negated ? 5 : 4)) != negated ? Holds::Yes : Holds::No;
}

void editHeaders(const Scope &scope, const QByteArray &path, const QByteArray &target, bool early,
                 const QHash<QByteArray, QByteArray> &environment, Request &request) {
    scope.visitMerged({"RequestHeader"}, path, target, [&](const Scoped &one) {
        const Directive &directive = scope.configuration->at(one.directive);
        const HeaderEdit edit = readHeaderEdit(directive);
        if (edit.early == early && isMet(edit, request, environment) == Holds::Yes)
            apply(edit, environment, request);
    });
}

void setEnvironment(const Scope &scope, const QByteArray &path, const QByteArray &target, const Request &request, bool late,
                    QHash<QByteArray, QByteArray> &environment) {
    // Nothing but headers and mod_proxy itself asks for what comes so late, and there may be thousands.
    const bool forHeaders = scope.global->has({"RequestHeader"}) || scope.own->has({"RequestHeader"});
    scope.visitMerged({"SetEnv", "UnsetEnv", "SetEnvIf", "SetEnvIfNoCase"}, path, target, [&](const Scoped &one) {
        const Directive &directive = scope.configuration->at(one.directive);
        if (late && directive.is("SetEnv") && (forHeaders || directive.arg(0) == "force-proxy-request-1.0"))
            environment.insert(directive.arg(0), directive.arg(1));
        if (late && directive.is("UnsetEnv"))
            for (const Word &word : directive.args)
                environment.remove(word.text);
        if (late || !(directive.is("SetEnvIf") || directive.is("SetEnvIfNoCase")))
            return;
        const auto match = Pattern(directive.arg(1), directive.is("SetEnvIfNoCase")).match(attribute(directive.arg(0), request));
        if (!match)
            return;
        for (qsizetype i = 2; i < directive.args.size(); ++i)
            setOne(directive.arg(i), *match, environment);
    });
}

} // namespace hubwart::apache
