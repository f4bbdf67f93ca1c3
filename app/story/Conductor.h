// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Ask.h"
#include "story/Story.h"
#include "story/Visit.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>

namespace hubwart::story {

enum class Command { Check, Plan, Apply, Undo, Test, Picture };

/// THE order of things: a thread of its own that runs one Command after the other and publishes the Story after each change.
/// Lives on the thread of its front; run() and all Commands are on the Conductor's own. Ask is called there.
class Conductor final : public QThread {
    Q_OBJECT

public:
    Conductor(Visit visit, Ask &ask);
    /// Stops what is under way and waits for it.
    ~Conductor() override;

    void ask(Command command);
    /// Cancels the Command that is under way, and those that wait. A change on the server goes on there to its end.
    void cancel();

Q_SIGNALS:
    void told(const hubwart::story::Story &story);
    /// The Command has ended; the Story has the Trouble, if there was one.
    void ended(const hubwart::story::Story &story);

protected:
    void run() override;

private:
    Visit m_visit;
    Ask &m_ask;
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::deque<Command> m_commands;
    std::stop_source m_stop;
    bool m_leaving = false;
};

} // namespace hubwart::story
