// SPDX-License-Identifier: GPL-3.0-or-later
// The start of hubwart-gui, as its main() does it.
#include "FirstShown.h"
#include "ui/Language.h"
#include "ui/MainWindow.h"
#include "ui/Modules.h"

int main(int argc, char *argv[]) {
    QApplication app(argc, argv);
    hubwart::ui::Language::use(QStringLiteral("de"));
    hubwart::ui::Desk desk{hubwart::story::Visit()};
    hubwart::ui::MainWindow window(desk);
    FirstShown told(window);
    window.show();
    hubwart::ui::loadModules();
    desk.servers().load();
    return QApplication::exec();
}
