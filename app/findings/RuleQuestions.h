// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Rewrite.h"
#include "findings/Finding.h"

namespace hubwart::findings {

// What several findings ask about the rules of mod_rewrite.

/// The rules of the virtual host itself, in their order; without those in sections.
[[nodiscard]] std::vector<apache::RewriteRule> ownRules(const Evidence &evidence);

/// The rule that ends the run over the rules with something else than an open connection: its directive, or -1.
[[nodiscard]] int finalDirective(const Evidence &evidence);

/// A rule that Apache refuses because the path has a %3F in it (since 2.4.60; mod_rewrite manual, flag UnsafeAllow3F).
[[nodiscard]] std::optional<apache::RewriteRule> unsafeQuestionMark(const Evidence &evidence);

struct LateRule {
    apache::RewriteRule rule;
    apache::RewriteRule before; ///< the rule that ends the run before it is reached
    apache::RewriteRule above;  ///< where it would act: above this one
};
/// A rule that would open the connection, if another one did not end the run before it.
[[nodiscard]] std::optional<LateRule> lateRule(const Evidence &evidence);

/// The condition that keeps a rule from handing on handshakes because it asks for the query that only Socket.IO sends
/// (engine.io protocol, "transport"); where the rule would open the connection if it asked for the Upgrade header instead.
[[nodiscard]] std::optional<int> queryCondition(const Evidence &evidence);
/// That change.
void askForUpgradeInstead(const Evidence &evidence, int condition, Draft &draft);

} // namespace hubwart::findings
