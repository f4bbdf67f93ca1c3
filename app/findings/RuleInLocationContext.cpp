// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Pattern.h"
#include "findings/Catalogue.h"
#include "findings/Edits.h"
#include "findings/LostPath.h"
#include "findings/RouteQuestions.h"
#include "findings/Trial.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

/// A rule for live connections in a <Location>. There it is compared with "proxy:..." or the name of a file, not with the path
/// (mod_rewrite.c: hook_fixup).
struct Misplaced {
    int rule = -1;
    bool acts = false; ///< what it compares gets into the target; else it never acts
};

/// Where a target leads behind its host.
QByteArray pathIn(const QByteArray &target) {
    const qsizetype host = target.indexOf("://");
    const qsizetype path = host < 0 ? -1 : target.indexOf('/', host + 3);
    return path < 0 ? QByteArray() : target.sliced(path);
}

/// scheme://host[:port] of a target that hands on all that the pattern has kept; empty for others.
QByteArray hubForAll(const QByteArray &target) {
    QByteArray hub = target;
    if (!hub.endsWith("$1"))
        return {};
    hub.chop(hub.endsWith("/$1") ? 3 : 2);
    return hub.contains('$') || !pathIn(hub).isEmpty() ? QByteArray() : hub;
}

/// Would the pattern fit where paths are compared, or in a .htaccess file, where they have no slash at their front?
bool isMeantFor(const QByteArray &path, const QByteArray &pattern) {
    const apache::Pattern fits(pattern);
    return fits.match(path) || fits.match(path.sliced(path.startsWith('/') ? 1 : 0));
}

std::optional<Misplaced> misplaced(const Evidence &evidence) {
    const apache::Outcome &outcome = evidence.chrome;
    const apache::Configuration &configuration = evidence.site->configuration();
    for (const apache::Step &step : outcome.steps) {
        const apache::Directive &rule = configuration.at(step.directive);
        if (!rule.is("RewriteRule") || !isSocketTarget(rule.arg(1)) || rule.arg(0).startsWith('!')
            || std::max(configuration.enclosing(step.directive, "Location"),
                        configuration.enclosing(step.directive, "LocationMatch"))
                   < 0)
            continue;
        const QByteArray asked = evidence.asked.path;
        if (step.why == apache::Why::OtherPath && isMeantFor(asked, rule.arg(0)))
            return Misplaced{.rule = step.directive};
        const QByteArray path = pathIn(outcome.target);
        if (step.why == apache::Why::Decides && !hubForAll(rule.arg(1)).isEmpty() && path.size() > asked.size() + 1
            && path.endsWith(asked))
            return Misplaced{.rule = step.directive, .acts = true};
    }
    return std::nullopt;
}

Severity severityOf(const Evidence &evidence, const Misplaced &found) {
    // A hub that takes any path is not kept from opening the connection.
    if (found.acts)
        return isUnknownToHub(evidence) ? Severity::Error : Severity::Warning;
    // Where something else hands the handshake on, that decides.
    return evidence.chrome.kind == apache::Outcome::Kind::Local ? Severity::Error : Severity::Info;
}

std::optional<Problem> detect(const Evidence &evidence) {
    const auto found = evidence.host ? misplaced(evidence) : std::nullopt;
    if (!found || (found->acts && opensAllTheSame(evidence)))
        return std::nullopt;
    Problem problem = problemAt(evidence, found->rule);
    const int section = evidence.site->configuration().at(found->rule).parent;
    problem.about = {problem.about.first(), QString::number(evidence.site->configuration().at(section).line)};
    problem.here = severityOf(evidence, *found);
    return problem;
}

/// The rule stays where it is, and asks for what it can know there; only where the target says which path is meant.
void mend(const Evidence &evidence, const Problem &, Draft &draft) {
    const auto found = misplaced(evidence);
    if (!found)
        return;
    const QByteArray target = evidence.site->configuration().at(found->rule).arg(1);
    const QByteArray hub = hubForAll(target);
    if (hub.isEmpty() && target.contains('$'))
        return;
    const QByteArray meant = hub.isEmpty() ? target : hub + "%{REQUEST_URI}";
    Draft edits;
    setWord(*evidence.site, found->rule, 0, ".*", edits);
    if (meant != target)
        setWord(*evidence.site, found->rule, 1, meant, edits);
    const Evidence changed = after(evidence, edits);
    const bool keepsPath = hub.isEmpty() || pathIn(changed.chrome.target) == pathIn(hub + evidence.asked.path);
    if (changed.works() && keepsPath && keepsPages(evidence, changed))
        addAll(edits, draft);
}

} // namespace

const Finding ruleInLocationContext = {
    .id = "rule-in-location-context",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "The rule stands where it does not see the path"),
    .sentence =
        QT_TRANSLATE_NOOP("Finding", "In the section of line %2 Apache does not compare the rule in line %1 with the path, "
                                     "but with the target that it already has, or with the name of a file. So the rule "
                                     "never acts, or it asks the hub for a path that does not exist."),
    .advice =
        QT_TRANSLATE_NOOP("Finding", "Let the rule fit everything (.*) and lead to the hub with the path as it was asked for, "
                                     "or put it above the section, outside of it."),
    .detect = detect,
    .mend = mend,
};

} // namespace hubwart::findings
