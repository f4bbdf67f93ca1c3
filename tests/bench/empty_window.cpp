// SPDX-License-Identifier: GPL-3.0-or-later
// What hubwart-gui is measured against: a window of the same Qt with nothing in it.
#include "FirstShown.h"

#include <QMainWindow>

int main(int argc, char *argv[]) {
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1080, 720);
    FirstShown told(window);
    window.show();
    return QApplication::exec();
}
