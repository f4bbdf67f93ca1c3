// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/OrChain.h"

#include "findings/Answers.h"
#include "findings/Edits.h"
#include "findings/RouteQuestions.h"
#include "findings/RuleQuestions.h"
#include "findings/Trial.h"

#include <algorithm>

namespace hubwart::findings {

namespace {

using apache::RewriteRule;

class Conditions {
public:
    Conditions(const Evidence &evidence, const RewriteRule &rule) : m_evidence(evidence), m_rule(rule) {}

    [[nodiscard]] std::size_t size() const { return m_rule.conditions.size(); }
    [[nodiscard]] const apache::Directive &at(std::size_t i) const {
        return m_evidence.site->configuration().at(m_rule.conditions[i]);
    }
    [[nodiscard]] bool hasOr(std::size_t i) const {
        return m_evidence.site->configuration().hasFlag(m_rule.conditions[i], {"OR", "ornext"});
    }
    [[nodiscard]] bool isNegated(std::size_t i) const { return at(i).arg(1).startsWith('!'); }
    /// Is it about where the request goes, rather than what kind it is?
    [[nodiscard]] bool isAboutPlace(std::size_t i) const {
        return !isNegated(i) && (at(i).arg(0) == "%{REQUEST_URI}" || at(i).arg(0) == "%{HTTP_HOST}");
    }
    void removeOr(std::size_t i, OrChain &chain) const {
        if (hasOr(i))
            change(i, chain, [&](Draft &draft) { removeFlag(*m_evidence.site, m_rule.conditions[i], {"OR", "ornext"}, draft); });
    }
    void addOr(std::size_t i, OrChain &chain) const {
        change(i, chain, [&](Draft &draft) { addFlag(*m_evidence.site, m_rule.conditions[i], "OR", draft); });
    }

private:
    template <typename Edit>
    void change(std::size_t i, OrChain &chain, Edit edit) const {
        chain.rule = m_rule.directive;
        if (chain.condition < 0)
            chain.condition = m_rule.conditions[i];
        edit(chain.mend);
    }

    const Evidence &m_evidence;
    const RewriteRule &m_rule;
};

/// The text with which a path or name must begin to fit a pattern; empty where it is not so simple.
QByteArray beginning(const QByteArray &pattern) {
    static const auto special = QByteArrayLiteral("\\.[](){}*+?|$");
    if (!pattern.startsWith('^') || pattern.contains('|'))
        return {};
    qsizetype end = 1;
    while (end < pattern.size() && !special.contains(pattern[end]))
        ++end;
    // What may be repeated or left out is not certain.
    if (end < pattern.size() && QByteArrayView("*?{").contains(pattern[end]))
        --end;
    return pattern.sliced(1, std::max<qsizetype>(end - 1, 0)).toLower();
}

/// Can two conditions never hold for one request?
bool excludeEachOther(const apache::Directive &a, const apache::Directive &b) {
    const QByteArray first = beginning(a.arg(1));
    const QByteArray second = beginning(b.arg(1));
    const qsizetype common = std::min(first.size(), second.size());
    return a.arg(0) == b.arg(0) && first.first(common) != second.first(common);
}

/// An [OR] behind the last condition makes the rule act always; several "not" of which one is enough do so nearly always.
OrChain withoutOr(const Conditions &conditions) {
    OrChain chain;
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        const bool isLast = i + 1 == conditions.size();
        if (isLast || (conditions.isNegated(i) && conditions.isNegated(i + 1)))
            conditions.removeOr(i, chain);
    }
    return chain;
}

/// An [OR] beside a condition about the place makes the place not matter.
OrChain boundToPlace(const Conditions &conditions) {
    OrChain chain;
    for (std::size_t i = 0; i < conditions.size(); ++i)
        if (conditions.isAboutPlace(i) || (i + 1 < conditions.size() && conditions.isAboutPlace(i + 1))) {
            // Several places of which one is enough are meant so.
            if (i + 1 < conditions.size() && conditions.at(i).arg(0) == conditions.at(i + 1).arg(0))
                continue;
            conditions.removeOr(i, chain);
        }
    return chain;
}

OrChain withOr(const Conditions &conditions) {
    OrChain chain;
    for (std::size_t i = 0; i + 1 < conditions.size(); ++i)
        if (!conditions.hasOr(i) && excludeEachOther(conditions.at(i), conditions.at(i + 1)))
            conditions.addOr(i, chain);
    return chain;
}

/// Has the file a line for this very path, which a rule for another place keeps from acting?
bool leadsElsewhere(const Evidence &evidence, const Evidence &changed) {
    const apache::Configuration &configuration = changed.site->configuration();
    return changed.works() && !changed.chrome.byRewrite && configuration.at(changed.chrome.directive).arg(0) != "/"
           && hubOf(changed.chrome.target) != hubOf(evidence.chrome.target);
}

std::optional<OrChain> findOrChain(const Evidence &evidence) {
    const bool works = evidence.works();
    const int decides = works && evidence.chrome.byRewrite ? evidence.chrome.directive : works ? -1 : finalDirective(evidence);
    for (const RewriteRule &rule : ownRules(evidence)) {
        const Conditions conditions(evidence, rule);
        OrChain chain;
        if (rule.directive == decides)
            chain = works ? boundToPlace(conditions) : withoutOr(conditions);
        else if (!works && isSocketTarget(evidence.site->configuration().at(rule.directive).arg(1)))
            chain = withOr(conditions);
        if (chain.condition < 0)
            continue;
        const Evidence changed = after(evidence, chain.mend);
        if (keepsPages(evidence, changed) && (works ? leadsElsewhere(evidence, changed) : changed.chrome.works()))
            return chain;
    }
    return std::nullopt;
}

} // namespace

std::optional<OrChain> wrongOrChain(const Evidence &evidence) {
    return evidence.answers ? evidence.answers->orChain.get([&] { return findOrChain(evidence); }) : findOrChain(evidence);
}

} // namespace hubwart::findings
