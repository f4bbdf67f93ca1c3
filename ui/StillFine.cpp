// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/StillFine.h"

#include "story/Words.h"
#include "ui/Background.h"

#include <algorithm>

namespace hubwart::ui {

StillFine::StillFine() {
    m_files.setMaxThreadCount(1);
}

template <typename Change>
void StillFine::inFile(Change change) {
    inBackground(
        m_files, this,
        [change = std::move(change)]() -> All {
            settings::KeptTests tests;
            if (const Result<void> done = change(tests); !done)
                return std::unexpected(done.error());
            return tests.all();
        },
        [this](const All &all) { take(all); });
}

void StillFine::load() {
    inFile([](const settings::KeptTests &) { return Result<void>(); });
}

void StillFine::keep(const KeptTest &test) {
    inFile([test](settings::KeptTests &tests) { return tests.save(test); });
}

void StillFine::remove(const QString &name) {
    inFile([name](settings::KeptTests &tests) { return tests.remove(name); });
}

void StillFine::clear() {
    inFile([](settings::KeptTests &tests) { return tests.clear(); });
}

void StillFine::take(const All &all) {
    if (!all) {
        Q_EMIT failed(story::sentenceOf(all.error()));
        return;
    }
    m_all = *all;
    std::ranges::stable_sort(m_all, std::ranges::greater(), &KeptTest::when);
    Q_EMIT changed();
}

} // namespace hubwart::ui
