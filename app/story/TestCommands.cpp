// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Commands.h"

#include "story/Scene.h"
#include "story/ServerLogs.h"
#include "story/Weighing.h"

#include <QSaveFile>

namespace hubwart::story {

namespace {

using Kind = Trouble::Kind;

constexpr std::chrono::seconds longestWalk{90};
constexpr std::chrono::seconds longestLog{15};

Result<void> walkTo(Scene &scene, probe::WalkOptions options, const Wait &wait) {
    scene.tell([](Story &story) { story.activity = story.change ? Activity::TestingAfterwards : Activity::TestingFromOutside; });
    auto password = scene.ask().desktopPassword();
    if (!password && password.error().kind != Kind::NeedsAnswer)
        return std::unexpected(password.error());
    if (password)
        options.vncPassword = &*password;
    auto seen = scene.walk(scene.story().url, &Story::after, std::move(options), wait);
    if (!seen)
        return std::unexpected(seen.error());
    scene.tell([&](Story &story) { story.verdict = weighedAfter(story, *seen); });
    // A watch that was told to stop has no time left, and what works needs no log.
    if (seen->firstBad() && !wait.over())
        readLogsOf(scene, *seen, wait.atMost(longestLog));
    return {};
}

/// Carries what the walk sees of the desktop to the screen and into the story.
class ScreenViewer final : public probe::Viewer {
public:
    explicit ScreenViewer(Scene &scene) : m_scene(scene) {}

    [[nodiscard]] bool hasBegun() const { return m_begun; }
    void begins(const PathFacts &facts) override {
        m_begun = true;
        m_scene.tell([&](Story &story) {
            const QDateTime when = story.after ? story.after->when : QDateTime();
            story.after = facts;
            story.after->when = when;
            story.verdict = weighedAfter(story, facts);
            story.activity = Activity::Watching;
        });
    }
    void frame(const QImage &image, const QRegion &changed) override { m_scene.screen().put(image, changed); }
    void roundTrip(std::optional<std::chrono::microseconds> time) override { m_scene.screen().tellRoundTrip(time); }

private:
    Scene &m_scene;
    bool m_begun = false;
};

/// Whole or not at all: a picture that is half written looks like a broken desktop.
Result<void> save(const QImage &image, const QString &path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        return trouble(Kind::FileNotWritten, Hop::Laptop, {path}, file.errorString());
    return {};
}

} // namespace

Result<void> test(Scene &scene, const Wait &wait) {
    probe::WalkOptions options;
    options.until = probe::WalkOptions::Until::SignIn;
    return walkTo(scene, std::move(options), wait.atMost(longestWalk));
}

Result<void> picture(Scene &scene, const Wait &wait) {
    QImage image;
    probe::WalkOptions options;
    options.until = probe::WalkOptions::Until::Picture;
    options.picture = [&image](const QImage &first) { image = first; };
    if (auto walked = walkTo(scene, std::move(options), wait.atMost(longestWalk)); !walked)
        return walked;
    if (image.isNull())
        return {};
    if (auto saved = save(image, scene.visit().pictureFile); !saved)
        return saved;
    scene.tell([&](Story &story) { story.pictureFile = scene.visit().pictureFile; });
    return {};
}

Result<void> watch(Scene &scene, const Wait &wait) {
    scene.screen().wipe();
    scene.tell([](Story &story) { story.seen = Answer::NotAsked; });
    ScreenViewer viewer(scene);
    probe::WalkOptions options;
    options.until = probe::WalkOptions::Until::Picture;
    options.viewer = &viewer;
    auto walked = walkTo(scene, std::move(options), wait);
    // Told to stop while the desktop was seen is how a watch ends.
    if (!walked && viewer.hasBegun() && walked.error().kind == Kind::Cancelled)
        return {};
    return walked;
}

Result<void> say(Scene &scene, const Wait &) {
    scene.tell([&](Story &story) { story.seen = scene.visit().saw; });
    return {};
}

} // namespace hubwart::story
