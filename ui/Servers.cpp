// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Servers.h"

#include "story/Words.h"
#include "ui/Background.h"

namespace hubwart::ui {

using All = Result<QList<settings::SavedServer>>;

Servers::Servers() {
    m_files.setMaxThreadCount(1);
}

void Servers::load() {
    inBackground(m_files, this, [] { return settings::ServerList().all(); }, [this](const All &all) { take(all); });
}

void Servers::save(const settings::SavedServer &server) {
    inBackground(
        m_files, this,
        [server]() -> All {
            settings::ServerList list;
            if (auto saved = list.save(server); !saved)
                return std::unexpected(saved.error());
            return list.all();
        },
        [this](const All &all) { take(all); });
}

void Servers::remove(const QString &name) {
    inBackground(
        m_files, this,
        [name]() -> All {
            settings::ServerList list;
            if (auto removed = list.remove(name); !removed)
                return std::unexpected(removed.error());
            return list.all();
        },
        [this](const All &all) { take(all); });
}

void Servers::take(const All &all) {
    if (!all) {
        Q_EMIT failed(story::sentenceOf(all.error()));
        return;
    }
    m_all = *all;
    Q_EMIT changed();
}

} // namespace hubwart::ui
