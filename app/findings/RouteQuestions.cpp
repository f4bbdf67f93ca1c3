// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/RouteQuestions.h"

#include "apache/Headers.h"
#include "findings/Finding.h"
#include "findings/OrChain.h"
#include "findings/RuleQuestions.h"

#include <algorithm>
#include <limits>

namespace hubwart::findings {

bool isSocketTarget(const QByteArray &target) {
    const QByteArray lower = target.toLower();
    return lower.startsWith("ws://") || lower.startsWith("wss://") || lower.contains("|ws://");
}

bool opensSockets(const apache::ProxyPass &pass) {
    if (const auto *upgrade = lastOf(pass.parameters, "upgrade"); upgrade && !upgrade->value.isEmpty())
        return apache::letsThrough(upgrade->value, "websocket");
    return isSocketTarget(pass.target);
}

int topmost(const Evidence &evidence, int directive) {
    const apache::Configuration &configuration = evidence.site->configuration();
    while (configuration.at(directive).parent >= 0 && configuration.at(directive).parent != evidence.host->section)
        directive = configuration.at(directive).parent;
    return directive;
}

QString hubOf(const QByteArray &target) {
    return QUrl(QString::fromUtf8(target)).authority();
}

std::optional<int> laterLineThatWorks(const Evidence &evidence) {
    const apache::Outcome &outcome = evidence.chrome;
    if (outcome.works() || outcome.byRewrite || outcome.directive < 0)
        return std::nullopt;
    const apache::Configuration &configuration = evidence.site->configuration();
    for (const apache::Step &step : outcome.steps) {
        if (step.why != apache::Why::TooLate || configuration.enclosing(step.directive, "Location") >= 0
            || configuration.enclosing(step.directive, "LocationMatch") >= 0)
            continue;
        const auto pass = readProxyPass(configuration, step.directive, -1);
        if (pass && opensSockets(*pass))
            return step.directive;
    }
    return std::nullopt;
}

bool hasSamePath(const Evidence &evidence, int directive) {
    const apache::Configuration &configuration = evidence.site->configuration();
    return configuration.at(directive).arg(0) == configuration.at(evidence.chrome.directive).arg(0);
}

bool lacksUpgrade(const Evidence &evidence) {
    const apache::Outcome &outcome = evidence.chrome;
    if (outcome.kind != apache::Outcome::Kind::Proxied || outcome.upgrade || outcome.byRewrite || outcome.hasWorkerUpgrade
        || outcome.upgradeHeader.compare("websocket", Qt::CaseInsensitive) != 0)
        return false;
    if (isRuleKeptFromActing(evidence) || lateRule(evidence) || wrongOrChain(evidence) || queryCondition(evidence))
        return false;
    const apache::Configuration &configuration = evidence.site->configuration();
    return configuration.enclosing(outcome.directive, "Location") >= 0
           || std::ranges::none_of(configuration.at(outcome.directive).args,
                                   [](const apache::Word &word) { return word.text.toLower().startsWith("upgrade=websocket"); });
}

qsizetype upgradesThatRefuse(const Evidence &evidence) {
    const apache::Outcome &outcome = evidence.chrome;
    if (outcome.kind != apache::Outcome::Kind::Proxied || outcome.upgrade || outcome.upgradeDirective < 0
        || outcome.upgradeHeader.compare("websocket", Qt::CaseInsensitive) != 0
        || apache::letsThrough(outcome.workerUpgrade, "websocket"))
        return 0;
    return std::ranges::count(outcome.parameters, "upgrade", &apache::Parameter::key);
}

bool hasDollarForPercent(const apache::Directive &directive) {
    const QByteArray test = directive.arg(0);
    return directive.is("RewriteCond") && (test.contains("${HTTP:") || test.contains("${HTTP_") || test.contains("${REQUEST_"));
}

bool isRuleKeptFromActing(const Evidence &evidence) {
    // Rules outside of the virtual host are not inherited.
    const int host = evidence.host ? evidence.host->section : -1;
    const int end = host < 0 ? std::numeric_limits<int>::max() : evidence.site->configuration().at(host).end;
    const auto isOne = [=](const apache::Scoped &one, const apache::Directive &directive) {
        return one.location < 0 && one.directive > host && one.directive < end && isSocketTarget(directive.arg(1));
    };
    const auto any = [](const apache::Scoped &, const apache::Directive &) { return true; };
    const auto hasSlip = [](const apache::Scoped &, const apache::Directive &directive) {
        return hasDollarForPercent(directive);
    };
    return firstIn(evidence, {"RewriteRule"}, isOne)
           && (!firstIn(evidence, {"RewriteEngine"}, any) || firstIn(evidence, {"RewriteCond"}, hasSlip));
}

apache::Scope scopeThatAnswers(const Evidence &evidence) {
    apache::Scope scope = evidence.site->scopeOf(*evidence.host);
    scope.holding = evidence.chrome.holding;
    return scope;
}

std::optional<int> headerEditOf(const Evidence &evidence, const QByteArray &header) {
    std::optional<int> found;
    scopeThatAnswers(evidence).visitMerged(
        {"RequestHeader"}, evidence.url.path().toUtf8(), evidence.chrome.target, [&](const apache::Scoped &one) {
            const apache::Directive &directive = evidence.site->configuration().at(one.directive);
            if (apache::readHeaderEdit(directive).name.compare(header, Qt::CaseInsensitive) == 0)
                found = one.directive;
        });
    return found;
}

std::optional<int> lineThatCounts(const Evidence &evidence, apache::Name name) {
    std::optional<int> found;
    scopeThatAnswers(evidence).visitMerged({name}, evidence.url.path().toUtf8(), evidence.chrome.target,
                                           [&](const apache::Scoped &one) { found = one.directive; });
    return found;
}

std::optional<int> ownLineThatCounts(const Evidence &evidence, apache::Name name) {
    const apache::Configuration &configuration = evidence.site->configuration();
    const auto line = lineThatCounts(evidence, name);
    const bool isOwn = line && configuration.at(*line).file == configuration.at(evidence.chrome.directive).file
                       && configuration.enclosing(*line, "VirtualHost") == evidence.host->section;
    return isOwn ? line : std::nullopt;
}

std::optional<Problem> problemAtEach(const Evidence &evidence, apache::Name name,
                                     const std::function<bool(const apache::Directive &)> &fits) {
    std::optional<int> first;
    QStringList lines;
    (void)firstIn(evidence, {name}, [&](const apache::Scoped &one, const apache::Directive &directive) {
        if (fits(directive)) {
            first = first.value_or(one.directive);
            lines.append(QString::number(directive.line));
        }
        return false;
    });
    if (!first)
        return std::nullopt;
    Problem problem = problemAt(evidence, *first);
    problem.about.resize(2);
    problem.about.append(lines.join(QStringLiteral(", ")));
    return problem;
}

Problem problemAt(const Evidence &evidence, int directive) {
    Problem problem;
    problem.place = evidence.site->configuration().placeOf(directive);
    problem.about = {QString::number(problem.place.line)};
    for (const apache::Word &word : evidence.site->configuration().at(directive).args)
        problem.about.append(QString::fromUtf8(word.text));
    return problem;
}

} // namespace hubwart::findings
