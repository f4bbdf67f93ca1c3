// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Commands.h"

#include "story/Scene.h"

#include <QSaveFile>

namespace hubwart::story {

namespace {

using Kind = Trouble::Kind;

Result<void> walkTo(Scene &scene, probe::WalkOptions options, const Wait &wait) {
    scene.tell([](Story &story) { story.activity = Activity::TestingFromOutside; });
    auto password = scene.ask().desktopPassword();
    if (!password && password.error().kind != Kind::NeedsAnswer)
        return std::unexpected(password.error());
    if (password)
        options.vncPassword = &*password;
    auto seen = scene.walk(scene.visit().url, &Story::after, std::move(options), wait.atMost(std::chrono::seconds(90)));
    if (!seen)
        return std::unexpected(seen.error());
    scene.tell([&](Story &story) { story.verdict = findings::weigh({}, false, &*seen); });
    return {};
}

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
    return walkTo(scene, std::move(options), wait);
}

Result<void> picture(Scene &scene, const Wait &wait) {
    QImage image;
    probe::WalkOptions options;
    options.until = probe::WalkOptions::Until::Picture;
    options.picture = [&image](const QImage &first) { image = first; };
    if (auto walked = walkTo(scene, std::move(options), wait); !walked)
        return walked;
    if (image.isNull())
        return {};
    if (auto saved = save(image, scene.visit().pictureFile); !saved)
        return saved;
    scene.tell([&](Story &story) { story.pictureFile = scene.visit().pictureFile; });
    return {};
}

} // namespace hubwart::story
