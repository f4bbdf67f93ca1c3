// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/AboutDialog.h"

#include "story/Wire.h"
#include "ui/Background.h"
#include "ui/Programs.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPointer>

namespace hubwart::ui {

namespace {

QString said(const char *source) {
    return QCoreApplication::translate("About", source);
}

} // namespace

void showAbout(QWidget *parent) {
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, said(QT_TRANSLATE_NOOP("About", "About Hubwart")),
                        QStringLiteral("Hubwart %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, parent);
    const QString what =
        said(QT_TRANSLATE_NOOP("About", "Finds out why remote desktops behind an Apache do not open, mends it, and proves it.\n\n"
                                        "Free software under the GNU General Public License, version 3 or later: you may use, "
                                        "study, share and change it. It comes without any warranty."));
    box->setInformativeText(what);
    box->setAttribute(Qt::WA_DeleteOnClose);
    inBackground(
        box, [] { return story::wire().versions(pictureProgram()); },
        [box, what](const QStringList &versions) {
            box->setInformativeText(what + QStringLiteral("\n\n") + versions.join(u'\n'));
        });
    box->open();
}

void showKeys(QWidget *parent) {
    auto *box = new QMessageBox(QMessageBox::NoIcon, said(QT_TRANSLATE_NOOP("About", "Keys")),
                                said(QT_TRANSLATE_NOOP("About", "Keys")), QMessageBox::Close, parent);
    box->setInformativeText(said(QT_TRANSLATE_NOOP("About", "Ctrl+Enter: the primary button\n"
                                                            "Alt+Left: back\n"
                                                            "Esc: stop what is under way\n"
                                                            "F6: between the list at the left and the page\n"
                                                            "F1: what does this page mean?\n"
                                                            "Tab and space: to each button, and press it\n"
                                                            "Ctrl+Q: quit")));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace hubwart::ui
