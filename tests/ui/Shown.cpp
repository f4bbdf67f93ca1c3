// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Shown.h"

#include "story/StoryJson.h"
#include "ui/widgets/PathPicture.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QToolButton>

namespace hubwart::tests {

namespace {

const QString folder = QStringLiteral(HUBWART_TESTS "/stories/");

QPalette darkPalette() {
    QPalette palette;
    const QColor text(0xfc, 0xfc, 0xfc);
    palette.setColor(QPalette::Window, QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    palette.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::Button, QColor(0x31, 0x36, 0x3b));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    palette.setColor(QPalette::HighlightedText, QColor(0x12, 0x14, 0x16));
    palette.setColor(QPalette::ToolTipBase, QColor(0x31, 0x36, 0x3b));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Link, QColor(0x1d, 0x99, 0xf3));
    palette.setColor(QPalette::PlaceholderText, QColor(0xa1, 0xa9, 0xb1));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x8a, 0x92, 0x99));
    return palette;
}

QPalette lightPalette() {
    QPalette palette;
    const QColor text(0x23, 0x26, 0x29);
    palette.setColor(QPalette::Window, QColor(0xef, 0xf0, 0xf1));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf7, 0xf7, 0xf7));
    palette.setColor(QPalette::Button, QColor(0xfc, 0xfc, 0xfc));
    palette.setColor(QPalette::Highlight, QColor(0x2a, 0x7a, 0xb8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, QColor(0x6a, 0x73, 0x7a));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x7a, 0x82, 0x89));
    return palette;
}

QString named(const QWidget *widget, const QString &text) {
    return QLatin1String(widget->metaObject()->className()) + QStringLiteral(" \"") + text + u'"';
}

QString faultOf(const QLabel &label) {
    if (label.text().isEmpty())
        return {};
    const int needed = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    if (needed > label.height())
        return QStringLiteral(": %1 of %2 pixels high").arg(label.height()).arg(needed);
    // A word that is wider than its label sticks out, wrapped or not.
    int widest = 0;
    static const QRegularExpression mnemonic(QStringLiteral("&(?=\\S)"));
    const QStringList words = label.wordWrap()
                                  ? QString(label.text()).replace(u'\u200b', u' ').simplified().split(u' ')
                                  : QStringList{label.buddy() ? QString(label.text()).remove(mnemonic) : label.text()};
    for (const QString &word : words)
        for (const QString &line : word.split(u'\n'))
            widest = std::max(widest, label.fontMetrics().horizontalAdvance(line));
    return widest > label.contentsRect().width() ? QStringLiteral(": %1 of %2 pixels wide").arg(label.width()).arg(widest)
                                                 : QString();
}

QString faultOf(const QAbstractButton &button) {
    if (button.text().isEmpty() || button.sizeHint().width() <= button.width())
        return {};
    return QStringLiteral(": %1 of %2 pixels wide").arg(button.width()).arg(button.sizeHint().width());
}

QStringList faultsOf(const QListWidget &list) {
    QStringList faults;
    for (int row = 0; row < list.count(); ++row)
        if (!list.wordWrap() && list.sizeHintForIndex(list.model()->index(row, 0)).width() > list.viewport()->width())
            faults.append(named(&list, list.item(row)->text()));
    return faults;
}

} // namespace

QStringList storyNames() {
    QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(5);
    return names;
}

story::Story storyNamed(const QString &name) {
    QFile file(folder + name + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no recording named %s", qPrintable(name));
    auto story = story::fromJson(file.readAll(), name);
    if (!story)
        qFatal("%s: %s", qPrintable(name), qPrintable(story.error().detail));
    return *std::move(story);
}

void dress(bool dark) {
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSize(14);
    QApplication::setFont(font);
}

QStringList cutOffWords(const QWidget &window) {
    QStringList faults;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        QString fault;
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            fault = faultOf(*label);
            text = label->text();
        } else if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QCheckBox *>(widget)
                   || qobject_cast<const QToolButton *>(widget)) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            fault = faultOf(*button);
            text = button->text();
        } else if (const auto *list = qobject_cast<const QListWidget *>(widget)) {
            faults += faultsOf(*list);
        } else if (const auto *picture = qobject_cast<const ui::PathPicture *>(widget)) {
            for (const QString &words : picture->cutOffWords())
                faults.append(named(widget, words));
        } else if (const auto *scroll = qobject_cast<const QScrollArea *>(widget);
                   scroll && scroll->horizontalScrollBar()->maximum() > 0) {
            faults.append(
                named(widget, QStringLiteral("has to be scrolled sideways by %1").arg(scroll->horizontalScrollBar()->maximum())));
        }
        if (!fault.isEmpty())
            faults.append(named(widget, text) + fault);
    }
    return faults;
}

} // namespace hubwart::tests
