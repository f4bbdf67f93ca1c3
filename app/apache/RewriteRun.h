// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Expression.h"
#include "apache/Request.h"
#include "apache/RewriteWords.h"

#include <QHash>

#include <optional>

namespace hubwart::apache {

/// One run over a list of rules: what is known of the request, and the groups that patterns have caught.
class RewriteRun {
public:
    RewriteRun(const Request &request, QHash<QByteArray, QByteArray> &environment)
        : m_request(request), m_environment(environment) {}

    QByteArray subject;
    QByteArray query;
    bool hasQuery = false;
    QList<QByteArray> ruleGroups;
    QList<QByteArray> conditionGroups;

    /// Text with $1, %1, %{NAME} and ${map:key} filled in; nothing where that is not known.
    [[nodiscard]] std::optional<QByteArray> expand(const QByteArray &text) const;

    [[nodiscard]] const Request &request() const { return m_request; }
    /// Does an expression hold?
    [[nodiscard]] Holds evaluated(const QByteArray &expression) const { return evaluate(expression, m_request, m_environment); }

    void set(const QByteArray &name, const QByteArray &value) { m_environment.insert(name, value); }
    QHash<QByteArray, QByteArray> maps; ///< name and source of each RewriteMap

private:
    [[nodiscard]] std::optional<QByteArray> variable(const QByteArray &name) const;
    /// A RewriteMap is not known; of a map that nobody defined, mod_rewrite makes nothing.
    [[nodiscard]] std::optional<QByteArray> mapped(const QByteArray &call) const;

    const Request &m_request;
    QHash<QByteArray, QByteArray> &m_environment;
};

/// Does a RewriteCond hold? \a seen: what its test string came to.
[[nodiscard]] Holds holds(const RewriteWords &condition, RewriteRun &run, QByteArray &seen);

} // namespace hubwart::apache
