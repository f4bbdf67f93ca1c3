// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Rewrite.h"
#include "findings/Finding.h"

namespace hubwart::findings {

// The small edits that mends are made of. Each keeps indentation, quotes, comments and the kind of line end.

/// Takes the lines of a directive out.
void removeLines(const apache::Site &site, int directive, Draft &draft);
/// Puts a line above a directive, as far indented as it is.
void insertAbove(const apache::Site &site, int directive, const QByteArray &line, Draft &draft);
/// And below it.
void insertBelow(const apache::Site &site, int directive, const QByteArray &line, Draft &draft);
/// Puts a line above the one that answers; of a rewrite rule, above its conditions.
void insertAboveRoute(const apache::Site &site, int directive, const QByteArray &line, Draft &draft);
/// Moves the lines of a directive above another one of the same file.
void moveAbove(const apache::Site &site, int directive, int other, Draft &draft);
/// Moves a rule, its conditions and the comment above them above another rule with what belongs to that one.
void moveRuleAbove(const apache::Site &site, const apache::RewriteRule &rule, const apache::RewriteRule &other, Draft &draft);
/// Copies the lines of a directive, or of the <Location> around it, to the end of a virtual host.
void appendLine(const apache::Site &site, int directive, int host, Draft &draft);
/// Copies a rule with its conditions there, and switches the rules on if nothing has.
void appendRule(const apache::Site &site, const apache::RewriteRule &rule, int host, Draft &draft);
/// Other text for a word; quotes around it stay.
void setWord(const apache::Site &site, int directive, qsizetype word, const QByteArray &text, Draft &draft);
/// Takes a word out, with the blanks before it.
void removeWord(const apache::Site &site, int directive, qsizetype word, Draft &draft);
/// A word as it stands in the file, without quotes: a ${VARIABLE} is still one.
[[nodiscard]] QByteArray writtenWord(const apache::Site &site, int directive, qsizetype word);
/// Puts a flag such as NC into the brackets of a RewriteCond, or takes it out of them; those that are there stay.
void addFlag(const apache::Site &site, int condition, const QByteArray &flag, Draft &draft);
void removeFlag(const apache::Site &site, int condition, std::initializer_list<const char *> names, Draft &draft);
/// All that one draft holds, to another one.
void addAll(const Draft &from, Draft &draft);
/// Switches something on: in the line of this virtual host that counts, or in a new one above a directive.
void switchOn(const Evidence &evidence, const QByteArray &name, int above, Draft &draft);
/// Makes the worker that a directive defines let WebSockets through.
void addUpgrade(const apache::Site &site, int directive, Draft &draft);

} // namespace hubwart::findings
