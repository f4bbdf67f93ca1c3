// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/SaveDialog.h"

#include "facts/Trouble.h"
#include "story/Words.h"
#include "ui/Background.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

namespace hubwart::ui {

namespace {

Result<void> write(const QString &path, const QByteArray &bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return trouble(Trouble::Kind::FileNotWritten, Hop::Laptop, {path}, file.errorString());
    return {};
}

void tell(QWidget *parent, const Trouble &trouble) {
    auto *box =
        new QMessageBox(QMessageBox::Warning, story::sentenceOf(trouble), story::sentenceOf(trouble), QMessageBox::Close, parent);
    box->setInformativeText(trouble.detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

void saveBytes(QWidget *parent, const QString &title, const QString &name, const QByteArray &bytes) {
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, bytes](const QString &path) {
        inBackground(
            parent, [path, bytes] { return write(path, bytes); },
            [parent](const Result<void> &written) {
                if (!written)
                    tell(parent, written.error());
            });
    });
    dialog->open();
}

} // namespace hubwart::ui
