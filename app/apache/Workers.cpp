// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Workers.h"

#include <algorithm>

namespace hubwart::apache {

namespace {

/// Up to where scheme, host and port go.
qsizetype authorityEnd(const QByteArray &url) {
    const qsizetype scheme = url.indexOf("://");
    if (scheme < 0)
        return url.size();
    const qsizetype slash = url.indexOf('/', scheme + 3);
    return slash < 0 ? url.size() : slash;
}

/// Compares with a name in which $1 stands for anything (proxy_util.c: ap_proxy_strcmp_ematch).
bool fitsPattern(QByteArrayView text, QByteArrayView name) {
    const auto isGroup = [&](qsizetype i) {
        return i + 1 < name.size() && name[i] == '$' && name[i + 1] >= '0' && name[i + 1] <= '9';
    };
    qsizetype t = 0;
    for (qsizetype n = 0; n < name.size(); ++n, ++t) {
        if (isGroup(n)) {
            while (isGroup(n))
                n += 2;
            if (n >= name.size())
                return true;
            for (; t < text.size(); ++t)
                if (fitsPattern(text.sliced(t), name.sliced(n)))
                    return true;
            return false;
        }
        if (t >= text.size() || text[t] != name[n])
            return false;
    }
    return true;
}

bool begins(const Worker &worker, const QByteArray &url) {
    if (worker.name.size() > url.size() || worker.name.size() < authorityEnd(url))
        return false;
    return worker.match ? fitsPattern(url, worker.name) : url.startsWith(worker.name);
}

} // namespace

QByteArray withoutSocket(const QByteArray &url) {
    const qsizetype bar = url.startsWith("unix:") ? url.indexOf('|') : -1;
    return bar < 0 ? url : url.sliced(bar + 1);
}

QByteArray socketOf(const QByteArray &url) {
    const qsizetype bar = url.startsWith("unix:") ? url.indexOf('|') : -1;
    return bar < 0 ? QByteArray() : url.sliced(5, bar - 5);
}

QByteArray workerName(const QByteArray &given) {
    QByteArray url = withoutSocket(given);
    const qsizetype end = authorityEnd(url);
    // Nearly all are named so already.
    const QByteArrayView written = QByteArrayView(url).first(end);
    if (std::ranges::none_of(written, [](char c) { return c >= 'A' && c <= 'Z'; }) && !written.endsWith(":80")
        && !written.endsWith(":443"))
        return url;
    QByteArray authority = url.first(end).toLower();
    const qsizetype colon = authority.lastIndexOf(':');
    const qsizetype scheme = authority.indexOf("://");
    const QByteArray usual = authority.startsWith("https:") || authority.startsWith("wss:") ? ":443" : ":80";
    if (scheme >= 0 && colon > scheme && authority.sliced(colon) == usual)
        authority.truncate(colon);
    return authority + url.sliced(end);
}

const Worker *workerFor(const QByteArray &url, const std::vector<const Worker *> &workers) {
    const Worker *best = nullptr;
    for (const Worker *worker : workers)
        if (worker->balancer.isEmpty() && begins(*worker, url) && (!best || worker->name.size() > best->name.size()))
            best = worker;
    return best;
}

Worker *Workers::find(const QByteArray &url, bool match, const QByteArray &balancer) {
    // Nearly all are plain, and there may be thousands of them: each beginning of the address is looked up.
    if (!match && balancer.isEmpty()) {
        for (qsizetype length = std::min(url.size(), m_longest); length > 0 && length >= authorityEnd(url); --length)
            if (const auto found = m_byName.constFind(url.first(length)); found != m_byName.constEnd())
                return &m_workers[*found];
        return nullptr;
    }
    Worker *best = nullptr;
    for (Worker &worker : m_workers)
        if (worker.balancer == balancer && worker.match == match && begins(worker, url)
            && (!best || worker.name.size() > best->name.size()))
            best = &worker;
    return best;
}

Worker &Workers::make(const QByteArray &url, int definer, bool match, const QByteArray &balancer) {
    m_workers.push_back({.name = workerName(url),
                         .match = match,
                         .definer = definer,
                         .balancer = balancer,
                         .socket = socketOf(url),
                         .parameters = {}});
    const QByteArray &name = m_workers.back().name;
    if (!match && balancer.isEmpty() && !m_byName.contains(name)) {
        m_byName.insert(name, m_workers.size() - 1);
        m_longest = std::max(m_longest, name.size());
    }
    return m_workers.back();
}

void Workers::add(const ProxyPass &pass) {
    if (pass.excludes() || pass.target.toLower().startsWith("balancer:"))
        return;
    QByteArray url = withoutSocket(pass.target);
    url = url.first(authorityEnd(url)).toLower() + url.sliced(authorityEnd(url));
    // One with a pattern in its name is shared only with its like.
    if (const Worker *shared = find(url, pass.regex)) {
        if (!pass.parameters.isEmpty())
            m_dropped.push_back({pass.directive, shared->definer, pass.parameters});
        return;
    }
    Worker &worker = make(pass.target, pass.directive, pass.regex);
    worker.parameters = pass.parameters;
}

void Workers::addSection(const Configuration &configuration, int section) {
    const Directive &proxy = configuration.at(section);
    if (proxy.args.size() < 2 || !proxy.is("Proxy") || proxy.arg(0).toLower().startsWith("balancer:"))
        return;
    Worker *worker = find(workerName(proxy.arg(0)), false);
    if (!worker)
        worker = &make(proxy.arg(0), section, false);
    for (qsizetype i = 1; i < proxy.args.size(); ++i)
        if (auto parameter = parameterOf(proxy.args[i].text)) {
            parameter->directive = section;
            parameter->word = i;
            worker->parameters.append(*std::move(parameter));
        }
}

void Workers::addMember(const Configuration &configuration, int directive, int section) {
    const Directive &line = configuration.at(directive);
    const QByteArray balancer = section >= 0 ? configuration.at(section).arg(0) : line.arg(0);
    const qsizetype url = section >= 0 ? 0 : 1;
    if (line.arg(url).isEmpty() || find(workerName(line.arg(url)), false, balancer))
        return;
    Worker &worker = make(line.arg(url), directive, false, balancer);
    for (qsizetype i = url + 1; i < line.args.size(); ++i)
        if (auto parameter = parameterOf(line.args[i].text)) {
            parameter->directive = directive;
            parameter->word = i;
            worker.parameters.append(*std::move(parameter));
        }
}

void Workers::set(const Configuration &configuration, int directive, int section) {
    const Directive &line = configuration.at(directive);
    const QByteArray url = section >= 0 ? configuration.at(section).arg(0) : line.arg(0);
    if (url.toLower().startsWith("balancer:"))
        return;
    Worker *worker = find(workerName(url), false);
    if (!worker && section < 0)
        return;
    if (!worker)
        worker = &make(url, section, false);
    for (qsizetype i = section >= 0 ? 0 : 1; i < line.args.size(); ++i)
        if (auto parameter = parameterOf(line.args[i].text)) {
            parameter->directive = directive;
            parameter->word = i;
            worker->parameters.append(*std::move(parameter));
        }
}

bool letsThrough(const QByteArray &worker, const QByteArray &request) {
    if (worker == "*" || worker.compare("any", Qt::CaseInsensitive) == 0 || worker.compare(request, Qt::CaseInsensitive) == 0)
        return true;
    // ap_find_token: a word of the list counts when the request's begins with it.
    static const auto separators = QByteArrayLiteral("()<>@,;:\\\"/[]?={}");
    QByteArray word;
    for (qsizetype i = 0; i <= worker.size(); ++i) {
        const char c = i < worker.size() ? worker[i] : ',';
        if (!separators.contains(c) && !isBlank(c)) {
            word += c;
            continue;
        }
        if (!word.isEmpty() && request.first(std::min(word.size(), request.size())).compare(word, Qt::CaseInsensitive) == 0)
            return true;
        word.clear();
    }
    return false;
}

} // namespace hubwart::apache
