// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/BackendScheme.h"
#include "findings/Catalogue.h"
#include "findings/RouteQuestions.h"

namespace hubwart::findings {

namespace {

std::optional<Problem> detect(const Evidence &evidence) {
    const apache::Outcome &outcome = evidence.chrome;
    if (!outcome.trustsNobody || wrongScheme(evidence))
        return std::nullopt;
    const auto verify = lineThatCounts(evidence, "SSLProxyVerify");
    if (!verify)
        return std::nullopt;
    Problem problem = problemAt(evidence, *verify);
    problem.about = {problem.about.first(), QString::fromUtf8(evidence.site->configuration().at(*verify).arg(0)),
                     QString::fromUtf8(outcome.target)};
    return problem;
}

} // namespace

/// Which certificate is the hub's only its operator knows, and to stop checking is nothing to be done in passing.
const Finding sslproxyVerifyFails = {
    .id = "sslproxy-verify-fails",
    .severity = Severity::Error,
    .hop = Hop::Apache,
    .title = QT_TRANSLATE_NOOP("Finding", "Apache can trust no certificate of the hub"),
    .sentence =
        QT_TRANSLATE_NOOP("Finding", "Line %1 says SSLProxyVerify %2: Apache speaks to the hub (%3) only if somebody whom it "
                                     "trusts has signed the hub's certificate. But nothing says whom it trusts, so it "
                                     "answers with an error (500)."),
    .advice =
        QT_TRANSLATE_NOOP("Finding", "Get the certificate of whoever signed that of the hub (of a self-signed one: itself), put "
                                     "it on the server as a file, and name the file below line %1 with "
                                     "SSLProxyCACertificateFile."),
    .detect = detect,
    .mend = nullptr,
};

} // namespace hubwart::findings
