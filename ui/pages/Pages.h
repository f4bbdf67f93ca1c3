// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Page.h"

#include <span>

namespace hubwart::ui {

/// The shape of a page: one constant in one file of pages/ or tools/, listed in Pages.cpp.
struct PageEntry {
    const char *id;
    const char *title; ///< in the list at the left, of the context "Pages"
    bool isTool;
    Shows shows;
    Page *(*make)(Desk &);
    bool (*isOpen)(const Desk &);     ///< can be gone to
    bool (*isInTheWay)(const Desk &); ///< of a person who always goes forward
    Answer (*answer)(const Desk &);   ///< its sign in the list
};

extern const PageEntry addressPage;
extern const PageEntry connectPage;
extern const PageEntry checkPage;
extern const PageEntry problemPage;
extern const PageEntry changePage;
extern const PageEntry applyPage;
extern const PageEntry liveTestPage;
extern const PageEntry picturePage;
extern const PageEntry reportPage;
extern const PageEntry editorTool;
extern const PageEntry historyTool;
extern const PageEntry logTool;

/// All pages in the order of the walkthrough, then the tools.
[[nodiscard]] std::span<const PageEntry *const> allPages();

} // namespace hubwart::ui
