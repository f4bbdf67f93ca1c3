// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Rewrite.h"

#include "apache/Pattern.h"
#include "apache/Redirects.h"
#include "apache/RewriteRun.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hubwart::apache {

namespace {

constexpr int mostRounds = 32; // [N] may start again

/// All conditions of a rule, in mod_rewrite's own loop: [OR] goes on to the next when it fails, also at the end of the list.
/// Conditions that are not known count as \a unknown.
bool allHold(const Configuration &configuration, const RewriteRule &rule, RewriteRun &run, bool unknown, bool &sawUnknown,
             Step &failed) {
    const auto &conditions = rule.conditions;
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        const auto &words = configuration.rewriteAt(conditions[i]);
        QByteArray seen;
        const Holds one = words ? holds(*words, run, seen) : Holds::Unknown;
        sawUnknown = sawUnknown || one == Holds::Unknown;
        const bool holdsNow = one == Holds::Unknown ? unknown : one == Holds::Yes;
        const auto hasOr = [&](std::size_t at) { return configuration.hasFlag(conditions[at], {"OR", "ornext"}); };
        if (!hasOr(i)) {
            if (!holdsNow) {
                failed = {conditions[i], Why::ConditionFails, seen};
                return false;
            }
            continue;
        }
        // One is enough: the rest of the alternatives is passed over.
        while (holdsNow && i + 1 < conditions.size() && hasOr(i))
            ++i;
    }
    return true;
}

Holds allHold(const Configuration &configuration, const RewriteRule &rule, RewriteRun &run, QList<Step> &steps) {
    bool sawUnknown = false;
    Step failed;
    const bool atLeast = allHold(configuration, rule, run, false, sawUnknown, failed);
    if (atLeast)
        return Holds::Yes;
    if (sawUnknown && allHold(configuration, rule, run, true, sawUnknown, failed))
        return Holds::Unknown;
    steps.append(failed);
    return Holds::No;
}

bool isUrl(const QByteArray &text) {
    static constexpr std::array<std::string_view, 13> schemes = {"http", "https", "ws",   "wss", "ajp",  "fcgi", "balancer",
                                                                 "h2",   "h2c",   "unix", "ftp", "ldap", "ldaps"};
    const qsizetype colon = text.indexOf(':');
    return colon > 0 && std::ranges::any_of(schemes, [&](std::string_view scheme) {
               return QByteArrayView(text).first(colon).compare(QByteArrayView(scheme.data(), qsizetype(scheme.size())),
                                                                Qt::CaseInsensitive)
                      == 0;
           });
}

void setEnvironment(const RewriteWords &words, RewriteRun &run) {
    for (const char *name : {"E", "env"}) {
        if (!words.flag(name))
            continue;
        for (const QByteArray &assignment : words.value({name}).split('\n')) {
            const qsizetype colon = assignment.indexOf(':');
            if (assignment.isEmpty())
                continue;
            const QByteArray variable = colon < 0 ? assignment : assignment.first(colon);
            run.set(variable, run.expand(colon < 0 ? QByteArray() : assignment.sliced(colon + 1)).value_or(QByteArray()));
        }
    }
}

int redirectStatus(const RewriteWords &words) {
    const QByteArray code = words.value({"R", "redirect"});
    if (code == "permanent")
        return 301;
    if (code == "seeother")
        return 303;
    const int number = code.toInt();
    return number > 0 ? number : 302;
}

/// The substitution with its query; false where it is not known.
bool substitute(const RewriteWords &words, RewriteRun &run, QByteArray &target) {
    auto text = run.expand(words.second);
    if (!text)
        return false;
    const qsizetype mark = text->indexOf('?');
    if (words.has({"QSD", "qsdiscard"})) {
        run.query.clear();
        run.hasQuery = false;
    }
    if (mark >= 0) {
        const QByteArray own = text->sliced(mark + 1);
        text->truncate(mark);
        run.query = words.has({"QSA", "qsappend"}) && !run.query.isEmpty() ? own + (own.isEmpty() ? "" : "&") + run.query : own;
        run.hasQuery = !run.query.isEmpty();
    }
    target = *text;
    return true;
}

} // namespace

std::vector<RewriteRule> rulesOf(const Configuration &configuration, const std::vector<int> &directives) {
    std::vector<RewriteRule> rules;
    std::vector<int> conditions;
    for (const int index : directives) {
        const Directive &directive = configuration.at(index);
        if (directive.is("RewriteCond"))
            conditions.push_back(index);
        else if (directive.is("RewriteRule"))
            rules.push_back({index, std::exchange(conditions, {})});
    }
    return rules;
}

Rewritten rewrite(const Configuration &configuration, const std::vector<RewriteRule> &rules,
                  const QHash<QByteArray, QByteArray> &maps, const QByteArray &subject, const Request &request,
                  QHash<QByteArray, QByteArray> &environment, QList<Step> &steps) {
    RewriteRun run(request, environment);
    run.maps = maps;
    run.subject = subject;
    run.query = request.query;
    run.hasQuery = request.hasQuery;
    Rewritten result;
    const auto ends = [&](Rewritten::Kind kind, int directive) {
        result.kind = kind;
        result.directive = directive;
        result.target = run.subject;
        result.query = run.query;
        result.hasQuery = run.hasQuery;
        return result;
    };
    int changedBy = -1;
    int rounds = 0;
    bool chainBroken = false;
    int skip = 0;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const RewriteRule &rule = rules[i];
        const auto &words = configuration.rewriteAt(rule.directive);
        if (!words)
            continue;
        const bool chained = i > 0 && configuration.hasFlag(rules[i - 1].directive, {"C", "chain"});
        if (chained && chainBroken)
            continue;
        chainBroken = false;
        if (skip > 0) {
            --skip;
            continue;
        }
        QByteArray pattern = words->first;
        const bool negated = pattern.startsWith('!');
        if (negated)
            pattern.remove(0, 1);
        const auto match = Pattern(pattern, words->has({"NC", "nocase"})).match(run.subject);
        if (match.has_value() == negated) {
            steps.append({rule.directive, Why::OtherPath, run.subject});
            chainBroken = true;
            continue;
        }
        run.ruleGroups = match.value_or(QList<QByteArray>());
        run.conditionGroups.clear();
        const Holds conditions = allHold(configuration, rule, run, steps);
        if (conditions == Holds::No) {
            chainBroken = true;
            continue;
        }
        if (conditions == Holds::Unknown) {
            // A rule that changes nothing and ends nothing may hold or not.
            if (words->second == "-"
                && !words->has({"L", "last", "F", "forbidden", "G", "gone", "P", "proxy", "END", "S", "skip"}))
                continue;
            steps.append({rule.directive, Why::CannotTell, {}});
            return ends(Rewritten::Kind::Unknown, rule.directive);
        }
        setEnvironment(*words, run);
        if (words->has({"F", "forbidden", "G", "gone"})) {
            result.status = words->has({"F", "forbidden"}) ? 403 : 410;
            return ends(Rewritten::Kind::Status, rule.directive);
        }
        if (words->second != "-") {
            QByteArray target;
            // %3F in the address, where the rule would make a query of it (since 2.4.60).
            if (request.path.contains('?') && (words->second.contains('$') || words->second.contains('%'))
                && !words->has({"UnsafeAllow3F"})) {
                result.status = 403;
                return ends(Rewritten::Kind::Status, rule.directive);
            }
            if (!substitute(*words, run, target)) {
                steps.append({rule.directive, Why::CannotTell, {}});
                return ends(Rewritten::Kind::Unknown, rule.directive);
            }
            run.subject = target;
            changedBy = rule.directive;
        }
        const bool proxies = words->has({"P", "proxy"});
        // "-" with [P] has no target; the request goes on as it was.
        if (proxies && words->second == "-")
            return ends(Rewritten::Kind::Unchanged, -1);
        if (proxies)
            return ends(Rewritten::Kind::Proxied, rule.directive);
        if (words->has({"R", "redirect"})) {
            result.status = redirectStatus(*words);
            if (result.status >= 400 || result.status < 300)
                return ends(Rewritten::Kind::Status, rule.directive);
            // Without [L] the list goes on, and the rules below see the whole address.
            run.subject = absolute(run.subject, request);
            changedBy = rule.directive;
        } else if (words->second != "-" && isUrl(run.subject)) {
            result.status = 302;
        }
        if (words->has({"PT", "passthrough"}) && !isUrl(run.subject))
            return ends(Rewritten::Kind::PassedOn, rule.directive);
        if (words->has({"N", "next"}) && ++rounds < mostRounds) {
            i = static_cast<std::size_t>(-1);
            continue;
        }
        if (words->has({"S", "skip"}))
            skip = words->value({"S", "skip"}).toInt();
        if (words->has({"L", "last", "END"})) {
            if (changedBy < 0)
                steps.append({rule.directive, Why::Excludes, {}});
            break;
        }
    }
    if (changedBy < 0)
        return ends(Rewritten::Kind::Unchanged, changedBy);
    return ends(isUrl(run.subject) ? Rewritten::Kind::Redirected : Rewritten::Kind::Local, changedBy);
}

} // namespace hubwart::apache
