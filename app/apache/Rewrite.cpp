// SPDX-License-Identifier: GPL-3.0-or-later
#include "apache/Rewrite.h"

#include "apache/Pattern.h"

#include <algorithm>

namespace hubwart::apache {

namespace {

constexpr int mostRounds = 32; // [N] may start again

enum class Holds { Yes, No, Unknown };

/// The next word of mod_rewrite's tokenizer: in quotes, or up to a blank that no backslash protects.
QByteArray nextWord(const QByteArray &raw, qsizetype &pos) {
    while (pos < raw.size() && isBlank(raw[pos]))
        ++pos;
    if (pos >= raw.size())
        return {};
    const char quote = raw[pos] == '"' || raw[pos] == '\'' ? raw[pos++] : '\0';
    const qsizetype begin = pos;
    while (pos < raw.size() && (quote ? raw[pos] != quote : !isBlank(raw[pos]))) {
        if (raw[pos] == '\\' && pos + 1 < raw.size() && isBlank(raw[pos + 1]))
            ++pos;
        ++pos;
    }
    const QByteArray word = raw.sliced(begin, std::min(pos, raw.size()) - begin);
    if (quote && pos < raw.size())
        ++pos;
    return word;
}

/// The run: what is known of the request, and the groups that patterns have caught.
class Run {
public:
    Run(const Request &request, QHash<QByteArray, QByteArray> &environment) : m_request(request), m_environment(environment) {}

    QByteArray subject;
    QByteArray query;
    bool hasQuery = false;
    QList<QByteArray> ruleGroups;
    QList<QByteArray> conditionGroups;

    /// Text with $1, %1, %{NAME} and ${map:key} filled in; nothing where that is not known.
    [[nodiscard]] std::optional<QByteArray> expand(const QByteArray &text) const {
        QByteArray result;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const char c = text[i];
            const char next = i + 1 < text.size() ? text[i + 1] : '\0';
            if (c == '\\' && next) {
                result += text[++i];
            } else if ((c == '$' || c == '%') && next >= '0' && next <= '9') {
                result += (c == '$' ? ruleGroups : conditionGroups).value(next - '0');
                ++i;
            } else if ((c == '%' || c == '$') && next == '{') {
                const qsizetype end = text.indexOf('}', i);
                if (end < 0) {
                    result += c;
                    continue;
                }
                const auto value = c == '%' ? variable(text.sliced(i + 2, end - i - 2)) : mapped(text.sliced(i + 2, end - i - 2));
                if (!value)
                    return std::nullopt;
                result += *value;
                i = end;
            } else {
                result += c;
            }
        }
        return result;
    }

    void set(const QByteArray &name, const QByteArray &value) { m_environment.insert(name, value); }
    QHash<QByteArray, QByteArray> maps; ///< name and source of each RewriteMap

private:
    [[nodiscard]] std::optional<QByteArray> variable(const QByteArray &name) const {
        if (name.startsWith("HTTP:"))
            return m_request.header(name.sliced(5));
        if (name.startsWith("ENV:"))
            return m_environment.value(name.sliced(4));
        if (name == "REQUEST_URI")
            return m_request.path;
        if (name == "REQUEST_FILENAME" || name == "SCRIPT_FILENAME")
            return subject;
        if (name == "QUERY_STRING")
            return query;
        if (name == "HTTP_HOST")
            return m_request.header("Host");
        if (name == "HTTP_USER_AGENT")
            return m_request.header("User-Agent");
        if (name == "DOCUMENT_ROOT")
            return "/var/www/html";
        if (name == "SERVER_NAME") {
            const QByteArray host = m_request.host;
            const qsizetype colon = host.lastIndexOf(':');
            return colon < 0 ? host : host.first(colon);
        }
        if (name == "SERVER_PORT")
            return QByteArray::number(m_request.port);
        if (name == "HTTPS")
            return m_request.tls ? "on" : "off";
        if (name == "REQUEST_SCHEME")
            return m_request.tls ? "https" : "http";
        if (name == "REQUEST_METHOD")
            return "GET";
        if (name == "SERVER_PROTOCOL")
            return "HTTP/1.1";
        if (name == "THE_REQUEST")
            return "GET " + m_request.path + (m_request.hasQuery ? '?' + m_request.query : QByteArray()) + " HTTP/1.1";
        static const QList<QByteArray> elsewhere = {"REMOTE_ADDR",  "REMOTE_HOST",  "REMOTE_USER",    "REMOTE_PORT",
                                                    "REMOTE_IDENT", "SERVER_ADDR",  "SERVER_ADMIN",   "HTTP_ACCEPT",
                                                    "HTTP_COOKIE",  "HTTP_REFERER", "CONTEXT_PREFIX", "CONTEXT_DOCUMENT_ROOT",
                                                    "IPV6"};
        if (elsewhere.contains(name) || name.startsWith("SSL:") || name.startsWith("LA-") || name.startsWith("TIME"))
            return std::nullopt;
        return QByteArray();
    }

    /// A RewriteMap is not known; of a map that nobody defined, mod_rewrite makes nothing.
    [[nodiscard]] std::optional<QByteArray> mapped(const QByteArray &call) const {
        const qsizetype colon = call.indexOf(':');
        if (colon < 0)
            return QByteArray();
        if (const auto map = maps.constFind(call.first(colon)); map != maps.constEnd()) {
            const auto key = expand(call.sliced(colon + 1));
            if (key && *map == "int:tolower")
                return key->toLower();
            if (key && *map == "int:toupper")
                return key->toUpper();
            return std::nullopt;
        }
        const qsizetype bar = call.indexOf('|', colon);
        return bar < 0 ? QByteArray() : call.sliced(bar + 1);
    }

    const Request &m_request;
    QHash<QByteArray, QByteArray> &m_environment;
};

Holds compared(const QByteArray &value, QByteArray pattern, bool ignoreCase, QList<QByteArray> &groups) {
    if (pattern.startsWith('=') || pattern.startsWith('<') || pattern.startsWith('>')) {
        const char op = pattern[0];
        pattern.remove(0, 1);
        if (pattern == "\"\"")
            pattern.clear();
        const int order = value.compare(pattern, ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive);
        return (op == '=' ? order == 0 : op == '<' ? order < 0 : order > 0) ? Holds::Yes : Holds::No;
    }
    static const QByteArrayList numbers = {"-eq", "-ne", "-gt", "-ge", "-lt", "-le"};
    if (const qsizetype op = numbers.indexOf(pattern.first(std::min<qsizetype>(3, pattern.size())));
        op >= 0 && pattern.size() > 3) {
        const int left = value.toInt();
        const int right = pattern.sliced(3).trimmed().toInt();
        const bool holds[] = {left == right, left != right, left > right, left >= right, left < right, left <= right};
        return holds[op] ? Holds::Yes : Holds::No;
    }
    // The path of a live connection is no file and no folder. -U and -F depend on requests of their own.
    static const QByteArrayList files = {"-f", "-d", "-s", "-l", "-h", "-L", "-x"};
    if (files.contains(pattern))
        return Holds::No;
    if (pattern.size() >= 2 && pattern.startsWith('-') && !isBlank(pattern[1]))
        return Holds::Unknown;
    const auto match = Pattern(pattern, ignoreCase).match(value);
    if (match)
        groups = *match;
    return match ? Holds::Yes : Holds::No;
}

Holds holds(const RewriteWords &condition, Run &run, QByteArray &seen) {
    QByteArray pattern = condition.second;
    const bool negated = pattern.startsWith('!');
    if (negated)
        pattern.remove(0, 1);
    if (condition.first == "expr")
        return Holds::Unknown;
    const auto value = run.expand(condition.first);
    if (!value)
        return Holds::Unknown;
    seen = *value;
    QList<QByteArray> groups = run.conditionGroups;
    const Holds plain = compared(*value, pattern, condition.has({"NC", "nocase"}), groups);
    if (plain == Holds::Yes && !negated)
        run.conditionGroups = groups;
    if (plain == Holds::Unknown)
        return plain;
    return (plain == Holds::Yes) != negated ? Holds::Yes : Holds::No;
}

/// All conditions of a rule, in mod_rewrite's own loop: [OR] goes on to the next when it fails, also at the end of the list.
/// Conditions that are not known count as \a unknown.
bool allHold(const Configuration &configuration, const RewriteRule &rule, Run &run, bool unknown, bool &sawUnknown,
             Step &failed) {
    const auto &conditions = rule.conditions;
    for (std::size_t i = 0; i < conditions.size(); ++i) {
        const auto words = readRewrite(configuration.at(conditions[i]).raw);
        QByteArray seen;
        const Holds one = words ? holds(*words, run, seen) : Holds::Unknown;
        sawUnknown = sawUnknown || one == Holds::Unknown;
        const bool holdsNow = one == Holds::Unknown ? unknown : one == Holds::Yes;
        const auto hasOr = [&](std::size_t at) {
            return readRewrite(configuration.at(conditions[at]).raw).value_or(RewriteWords{}).has({"OR", "ornext"});
        };
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

Holds allHold(const Configuration &configuration, const RewriteRule &rule, Run &run, QList<Step> &steps) {
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
    static const Pattern url("^(https?|wss?|ajp|fcgi|balancer|h2c?|unix|ftp|ldaps?):");
    return url.match(text.toLower()).has_value();
}

void setEnvironment(const RewriteWords &words, Run &run) {
    for (const char *name : {"E", "env"})
        for (const QByteArray &assignment : words.flags.value(QByteArray(name).toUpper()).split('\n')) {
            const qsizetype colon = assignment.indexOf(':');
            if (assignment.isEmpty())
                continue;
            const QByteArray variable = colon < 0 ? assignment : assignment.first(colon);
            run.set(variable, run.expand(colon < 0 ? QByteArray() : assignment.sliced(colon + 1)).value_or(QByteArray()));
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
bool substitute(const RewriteWords &words, Run &run, QByteArray &target) {
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

bool RewriteWords::has(std::initializer_list<const char *> names) const {
    return std::ranges::any_of(names, [this](const char *name) { return flags.contains(QByteArray(name).toUpper()); });
}

QByteArray RewriteWords::value(std::initializer_list<const char *> names) const {
    for (const char *name : names)
        if (const auto found = flags.constFind(QByteArray(name).toUpper()); found != flags.constEnd())
            return *found;
    return {};
}

std::optional<RewriteWords> readRewrite(const QByteArray &raw) {
    RewriteWords words;
    qsizetype pos = 0;
    words.first = nextWord(raw, pos);
    words.second = nextWord(raw, pos);
    if (words.second.isEmpty())
        return std::nullopt;
    const QByteArray flags = nextWord(raw, pos);
    if (flags.isEmpty())
        return words;
    if (!flags.startsWith('[') || !flags.endsWith(']'))
        return std::nullopt;
    for (const QByteArray &flag : flags.sliced(1, flags.size() - 2).split(',')) {
        const qsizetype equals = flag.indexOf('=');
        const QByteArray name = (equals < 0 ? flag : flag.first(equals)).trimmed().toUpper();
        const QByteArray value = equals < 0 ? QByteArray() : flag.sliced(equals + 1);
        // Several E= are all done.
        words.flags[name] = words.flags.contains(name) ? words.flags[name] + '\n' + value : value;
    }
    return words;
}

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

Rewritten rewrite(const Configuration &configuration, const std::vector<RewriteRule> &rules, const QByteArray &subject,
                  const Request &request, QHash<QByteArray, QByteArray> &environment, QList<Step> &steps) {
    Run run(request, environment);
    for (const Directive &directive : configuration.directives())
        if (directive.is("RewriteMap"))
            run.maps.insert(directive.arg(0), directive.arg(1));
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
        const auto words = readRewrite(configuration.at(rule.directive).raw);
        if (!words)
            continue;
        const bool chained =
            i > 0 && readRewrite(configuration.at(rules[i - 1].directive).raw).value_or(RewriteWords{}).has({"C", "chain"});
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
            changedBy = rule.directive;
            return ends(Rewritten::Kind::Redirected, changedBy);
        }
        if (words->second != "-" && isUrl(run.subject)) {
            result.status = 302;
            return ends(Rewritten::Kind::Redirected, rule.directive);
        }
        if (words->has({"PT", "passthrough"}))
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
    return ends(changedBy < 0 ? Rewritten::Kind::Unchanged : Rewritten::Kind::Local, changedBy);
}

} // namespace hubwart::apache
