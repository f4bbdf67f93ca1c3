// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/FileMend.h"

#include "findings/RouteWords.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <limits>
#include <set>
#include <tuple>

namespace hubwart::findings {

namespace {

/// Rounds that leave as much to be mended as there was: a mend can uncover the next fault of its kind.
constexpr int mostInVain = 16;

/// The mends that can be made at once. What stands in different virtual hosts does not meet; whatever stands elsewhere is mended
/// alone, because others may need no mend after it.
class Round {
public:
    [[nodiscard]] bool isFull(const Evidence &evidence) const { return m_isAlone || m_hosts.contains(evidence.host->section); }

    /// False where there is nothing to do now.
    bool add(const Evidence &evidence, std::vector<Edit> edits) {
        const bool staysInside = std::ranges::all_of(edits, [&](const Edit &edit) { return isInside(evidence, edit); });
        if (edits.empty() || (!staysInside && !m_edits.empty()))
            return false;
        m_isAlone = !staysInside;
        m_hosts.insert(evidence.host->section);
        std::ranges::move(edits, std::back_inserter(m_edits));
        return true;
    }

    [[nodiscard]] const std::vector<Edit> &edits() const { return m_edits; }

private:
    static bool isInside(const Evidence &evidence, const Edit &edit) {
        const apache::Configuration &configuration = evidence.site->configuration();
        if (evidence.host->section < 0)
            return false;
        const apache::Directive &host = configuration.at(evidence.host->section);
        if (host.end <= evidence.host->section + 1 || !host.macro.isEmpty())
            return false;
        const apache::Directive &last = configuration.at(host.end - 1);
        return host.file == last.file && edit.offset > host.span.end
               && edit.offset + edit.length <= evidence.site->text(last.file).wholeLine(last.span.end).end;
    }

    std::vector<Edit> m_edits;
    QSet<int> m_hosts;
    bool m_isAlone = false;
};

} // namespace

std::vector<Problem> problemsIn(const FileEvidence &file) {
    std::vector<Problem> all;
    std::set<std::tuple<QString, QString, int, int>> seen;
    for (const Evidence &evidence : file.all())
        for (Problem &problem : detect(evidence)) {
            const apache::Place &place = problem.place;
            if (seen.emplace(problem.id, place.file, place.line, place.column).second)
                all.push_back(std::move(problem));
        }
    std::ranges::stable_sort(all, {}, [](const Problem &problem) { return problem.place.line; });
    return all;
}

Mended mend(const QString &path, const QByteArray &bytes, const FileQuestion &question, const QString &only) {
    const auto isMeant = [&only](const Problem &problem) {
        return only.isEmpty() ? problem.severity == Severity::Error : problem.id == only;
    };
    Mended result{.bytes = bytes, .mended = {}, .left = {}, .closed = {}};
    Mended best = result;
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    // Each round mends one path of every virtual host.
    for (int inVain = 0;; ++inVain) {
        const FileEvidence file(path, result.bytes, question);
        const auto all = file.all();
        std::vector<std::vector<Problem>> problems;
        std::size_t open = 0;
        for (const Evidence &evidence : all) {
            problems.push_back(detect(evidence));
            std::erase_if(problems.back(), std::not_fn(isMeant));
            open += problems.back().size();
        }
        if (open < fewest) {
            fewest = open;
            best = result;
            inVain = 0;
        } else if (inVain > mostInVain) {
            result = std::move(best);
            break;
        }
        Round mends;
        for (std::size_t i = 0; i < problems.size(); ++i) {
            if (mends.isFull(all[i]))
                continue;
            Draft draft = draftFor(all[i], problems[i]);
            if (mends.add(all[i], std::move(draft.edits[file.file()])))
                std::ranges::copy_if(problems[i], std::back_inserter(result.mended), &Problem::fixable);
        }
        QByteArray mended = file.site().text(file.file()).edited(mends.edits());
        if (mended == result.bytes)
            break;
        result.bytes = std::move(mended);
    }
    const FileEvidence file(path, result.bytes, question);
    result.left = problemsIn(file);
    std::erase_if(result.left, [](const Problem &problem) { return problem.severity != Severity::Error; });
    if (file.site().configuration().exceeded()) {
        result.closed.append(sentenceOf(file.site(), {}));
        return result;
    }
    if (question.path.isEmpty())
        return result;
    for (const Evidence &evidence : file.all())
        for (const apache::Browser browser : {apache::Browser::Chrome, apache::Browser::Firefox})
            if (const auto outcome = file.site().outcome(*evidence.host, apache::handshake(evidence.url, browser));
                !outcome.works()) {
                result.closed.append(sentenceOf(file.site(), outcome));
                break;
            }
    return result;
}

} // namespace hubwart::findings
