// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Wire.h"

#include "net/TlsThread.h"
#include "story/Commands.h"
#include "story/ConfiguredServers.h"
#include "story/Scene.h"
#include "story/Versions.h"

#include <utility>

namespace hubwart::story {

namespace {

Result<void> perform(Command command, Scene &scene, const Wait &wait) {
    switch (command) {
    case Command::Outside:
        return outside(scene, wait);
    case Command::Check:
        return check(scene, wait);
    case Command::Plan:
        return plan(scene, wait);
    case Command::Prove:
        return prove(scene, wait);
    case Command::Propose:
        return propose(scene, wait);
    case Command::LookAgain:
        return lookAgain(scene, wait);
    case Command::Apply:
        return apply(scene, wait);
    case Command::Keep:
        return keep(scene, wait);
    case Command::Extend:
        return extend(scene, wait);
    case Command::Forget:
        return forget(scene, wait);
    case Command::Undo:
        return undo(scene, wait);
    case Command::History:
        return history(scene, wait);
    case Command::Restore:
        return restore(scene, wait);
    case Command::Resume:
        return resume(scene, wait);
    case Command::Test:
        return test(scene, wait);
    case Command::Picture:
        return picture(scene, wait);
    case Command::Watch:
        return watch(scene, wait);
    case Command::Rehearse:
        return rehearse(scene, wait);
    case Command::Say:
        return say(scene, wait);
    }
    std::unreachable();
}

class SceneStage final : public Stage {
public:
    SceneStage(Ask &ask, Screen &screen, Scene::Publish publish) : m_scene(ask, screen, std::move(publish)) {}

    Result<void> perform(Command command, const Visit &visit, const Wait &wait) override {
        m_scene.enter(visit);
        return story::perform(command, m_scene, wait);
    }
    void tell(const std::function<void(Story &)> &change) override { m_scene.tell(change); }
    [[nodiscard]] const Story &story() const override { return m_scene.story(); }

private:
    /// After the Scene, which hangs up when it goes.
    struct Leave {
        ~Leave() { net::leaveTls(); }
    } m_leave;
    Scene m_scene;
};

std::unique_ptr<Stage> stage(Ask &ask, Screen &screen, Wire::Publish publish) {
    return std::make_unique<SceneStage>(ask, screen, std::move(publish));
}

} // namespace

/// Under a name by which it is found in the module.
extern "C" const Wire *hubwart_wire() {
    static constexpr Wire here{stage, libraryVersions, configuredServers};
    return &here;
}

const Wire &wire() {
    return *hubwart_wire();
}

} // namespace hubwart::story
