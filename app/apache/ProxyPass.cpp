// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/ProxyPass.h"

#include "apache/Pattern.h"

#include <algorithm>
#include <array>

namespace hubwart::apache {

namespace {

constexpr std::array bareWords = {"nocanon", "interpolate", "noquery"};

} // namespace

bool isWild(const QByteArray &path) {
    return path.contains('*') || path.contains('?') || path.contains('[');
}

qsizetype aliasMatch(const QByteArray &path, const QByteArray &alias) {
    qsizetype p = 0;
    qsizetype a = 0;
    while (a < alias.size()) {
        if (alias[a] == '/') {
            if (p >= path.size() || path[p] != '/')
                return -1;
            while (a < alias.size() && alias[a] == '/')
                ++a;
            while (p < path.size() && path[p] == '/')
                ++p;
        } else {
            if (p >= path.size() || path[p] != alias[a])
                return -1;
            ++a;
            ++p;
        }
    }
    if (!alias.endsWith('/') && p < path.size() && path[p] != '/')
        return -1;
    return p;
}

std::optional<Parameter> parameterOf(const QByteArray &word) {
    const qsizetype equals = word.indexOf('=');
    if (equals < 0)
        return std::nullopt;
    return Parameter{.key = word.first(equals).toLower(), .value = word.sliced(equals + 1)};
}

const Parameter *lastOf(const QList<Parameter> &parameters, QByteArrayView key) {
    const auto found = std::ranges::find(parameters.rbegin(), parameters.rend(), key, &Parameter::key);
    return found == parameters.rend() ? nullptr : &*found;
}

std::optional<ProxyPass> readProxyPass(const Configuration &configuration, int directive, int location) {
    const Directive &line = configuration.at(directive);
    ProxyPass pass;
    pass.directive = directive;
    pass.location = location;
    pass.regex = line.is("ProxyPassMatch");
    qsizetype word = 0;
    if (location >= 0) {
        const Directive &section = configuration.at(location);
        const bool tilde = section.arg(0) == "~";
        pass.path = section.arg(tilde ? 1 : 0);
        // Also in <LocationMatch>: without such a character, its text is taken for a plain path.
        pass.regex = pass.regex || isWild(pass.path);
    } else {
        if (line.arg(0) == "~" && !pass.regex) {
            pass.regex = true;
            ++word;
        }
        pass.path = line.arg(word++);
    }
    pass.targetWord = word;
    pass.target = line.arg(word++);
    if (pass.target.isEmpty())
        return std::nullopt;
    if (pass.excludes())
        return pass;
    for (; word < line.args.size(); ++word) {
        auto parameter = parameterOf(line.args[word].text);
        if (!parameter) {
            const bool known = std::ranges::any_of(
                bareWords, [&](const char *bare) { return line.args[word].text.compare(bare, Qt::CaseInsensitive) == 0; });
            if (!known)
                return std::nullopt;
            continue;
        }
        pass.mapsFirst = pass.mapsFirst || parameter->key == "mapping";
        parameter->directive = directive;
        parameter->word = word;
        pass.parameters.append(*std::move(parameter));
    }
    return pass;
}

std::optional<QByteArray> mapped(const ProxyPass &line, const QByteArray &path) {
    if (!line.regex) {
        const qsizetype covered = aliasMatch(path, line.path);
        if (covered < 0)
            return std::nullopt;
        QByteArray target = line.target;
        // A ? in the target is no query: it is sent as %3F.
        if (target.contains('?'))
            target.replace('?', "%3F");
        return target += QByteArrayView(path).sliced(covered);
    }
    const auto groups = Pattern(line.path).match(path);
    if (!groups)
        return std::nullopt;
    const QByteArray target = withGroups(line.target, *groups);
    // Without a group in the target, the whole path is put behind it.
    return target == line.target ? target + path : target;
}

} // namespace hubwart::apache
