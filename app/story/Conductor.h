// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Ask.h"
#include "story/Screen.h"
#include "story/Story.h"
#include "story/Visit.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>

namespace hubwart::story {

enum class Command {
    Outside,
    Check,
    Plan,
    Prove,
    Propose,
    LookAgain,
    Apply,
    Keep,
    Extend,
    Forget,
    Undo,
    History,
    Restore,
    Resume,
    Test,
    Picture,
    Watch,
    Rehearse,
    Say
};

/// THE order of things: a thread of its own that runs one Command after the other and publishes the Story after each change.
/// Lives on the thread of its front; run() and all Commands are on the Conductor's own. Ask is called there.
class Conductor final : public QThread {
    Q_OBJECT

public:
    explicit Conductor(Ask &ask);
    /// Stops what is under way and waits for it.
    ~Conductor() override;

    /// Done when all that was asked before is done. A Watch, which does not end by itself, ends for it.
    void ask(Command command, Visit visit);
    /// Cancels the Command that is under way, and those that wait. A change on the server goes on there to its end. How many of
    /// those that were asked for will never end, because they have not begun.
    qsizetype cancel();
    /// The live picture of a Watch.
    [[nodiscard]] Screen &screen() { return m_screen; }

Q_SIGNALS:
    void told(const hubwart::story::Story &story);
    /// The Command has ended; the Story has the Trouble, if there was one.
    void ended(const hubwart::story::Story &story, hubwart::story::Command command);

protected:
    void run() override;

private:
    struct Asked {
        Command command;
        Visit visit;
    };

    void giveWay();
    [[nodiscard]] bool isNoTrouble(const Trouble &trouble);

    Ask &m_ask;
    Screen m_screen;
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::deque<Asked> m_asked;
    std::optional<Command> m_underWay;
    std::stop_source m_stop;
    bool m_givesWay = false; ///< what is under way was stopped for the next one, not by a person
    bool m_leaving = false;
};

} // namespace hubwart::story
