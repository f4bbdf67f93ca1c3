// SPDX-License-Identifier: GPL-3.0-or-later
// What takes longer to load than a window takes to be there is loaded once it is asked for: the wire (libssh, Qt Network) on the
// Conductor's thread, the colours with the first page that shows a file. A program that has them linked in needs nothing of this.
#include "ui/Modules.h"

#include "story/Wire.h"
#include "ui/widgets/SiteColours.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QThreadPool>
#include <QTimer>

namespace hubwart {

namespace {

template <typename Function>
Function entryOf(const QString &module, const char *entry) {
    QLibrary library(QCoreApplication::applicationDirPath() + QStringLiteral("/../" HUBWART_MODULES "/") + module);
    library.setLoadHints(QLibrary::PreventUnloadHint);
    const auto found = reinterpret_cast<Function>(library.resolve(entry));
    // It was installed together with the program, as the libraries were without which that does not start either.
    if (!found)
        qFatal("hubwart: %ls", qUtf16Printable(library.errorString()));
    return found;
}

auto *colours() {
    static const auto make = entryOf<ui::SiteColours *(*)(QTextDocument *)>(QStringLiteral("hubwart-colours"), "hubwart_colours");
    return make;
}

} // namespace

const story::Wire &story::wire() {
    static const Wire &loaded = *entryOf<const Wire *(*)()>(QStringLiteral("hubwart-wire"), "hubwart_wire")();
    return loaded;
}

std::unique_ptr<ui::SiteColours> ui::siteColoursOf(QTextDocument &document) {
    return std::unique_ptr<SiteColours>(colours()(&document));
}

void ui::loadModules() {
    // Not while the first frame is made: the loader does one thing at a time.
    QTimer::singleShot(std::chrono::milliseconds(300), [] {
        QThreadPool::globalInstance()->start([] {
            (void)story::wire();
            (void)colours();
        });
    });
}

} // namespace hubwart
