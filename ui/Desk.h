// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Conductor.h"
#include "story/Story.h"
#include "story/Visit.h"
#include "ui/Logbook.h"
#include "ui/Servers.h"
#include "ui/StillFine.h"
#include "ui/WindowAsk.h"

#include <QObject>

#include <memory>

namespace hubwart::ui {

/// What the parts of the window share: what the person has said (Visit), what is known (Story), and the way to ask for more. A
/// recording has a Story and nothing else: whatever is asked of it, nothing happens. On the window's thread; it never waits.
class Desk final : public QObject {
    Q_OBJECT

public:
    explicit Desk(story::Visit visit);
    /// A recording.
    explicit Desk(story::Story story);
    ~Desk() override;

    [[nodiscard]] const story::Story &story() const { return m_story; }
    [[nodiscard]] bool isRecording() const { return m_conductor == nullptr; }
    /// What a person says counts from the next ask() on.
    [[nodiscard]] story::Visit &visit() { return m_visit; }
    [[nodiscard]] const story::Visit &visit() const { return m_visit; }
    [[nodiscard]] WindowAsk &questions() { return m_ask; }
    [[nodiscard]] Servers &servers() { return m_servers; }
    [[nodiscard]] StillFine &stillFine() { return m_stillFine; }
    [[nodiscard]] const StillFine &stillFine() const { return m_stillFine; }
    [[nodiscard]] Logbook &logbook() { return m_logbook; }
    /// Whether this server is kept in the list of servers.
    void setRemembering(bool on) { m_remembering = on; }
    [[nodiscard]] bool isRemembering() const { return m_remembering; }
    /// The live picture; null in a recording.
    [[nodiscard]] story::Screen *screen();

    void ask(story::Command command);
    /// Stops what is under way. A change on the server goes on there to its end.
    void cancel();
    /// Something is under way that a person waits for (watching a desktop is not).
    [[nodiscard]] bool isBusy() const;
    /// The server is at work on a change, or may be.
    [[nodiscard]] bool isChanging() const;
    /// A change of this visit is on the server and can be taken back.
    [[nodiscard]] bool canUndo() const;

Q_SIGNALS:
    /// The story, the visit or what is under way has changed.
    void told();
    /// A Command has ended; the story says how.
    void ended();

private:
    void take(const story::Story &story);
    void remember();

    story::Visit m_visit;
    story::Story m_story;
    WindowAsk m_ask;
    Servers m_servers;
    StillFine m_stillFine;
    Logbook m_logbook;
    bool m_remembering = true;
    std::unique_ptr<story::Conductor> m_conductor; // last: it is gone before what it uses
    qsizetype m_underWay = 0;                      ///< Commands that were asked for and have not ended
};

} // namespace hubwart::ui
