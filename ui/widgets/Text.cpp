// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Text.h"

#include "ui/widgets/Colours.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>

namespace hubwart::ui {

Text::Text(Kind kind, QWidget *parent) : QLabel(parent), m_kind(kind) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A wrapped label takes the width that it gets; its height follows.
    QSizePolicy policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    setSizePolicy(policy);
    setMinimumWidth(40);
    dress();
}

void Text::say(const QString &text) {
    setText(text);
    setVisible(!text.isEmpty());
}

void Text::dress() {
    m_dressing = true;
    QFont font = QApplication::font();
    if (m_kind == Kind::Heading) {
        font.setPointSizeF(font.pointSizeF() * 1.5);
        font.setBold(true);
    } else if (m_kind == Kind::Strong) {
        font.setBold(true);
    } else if (m_kind == Kind::Code) {
        const qreal size = font.pointSizeF() * 0.9;
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(size);
    }
    setFont(font);
    if (m_kind == Kind::Dimmed || m_kind == Kind::Code) {
        QPalette changed = QApplication::palette();
        changed.setColor(QPalette::WindowText, dimmedText(changed));
        setPalette(changed);
    }
    m_dressing = false;
}

void Text::changeEvent(QEvent *event) {
    QLabel::changeEvent(event);
    if (!m_dressing && (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange))
        dress();
}

} // namespace hubwart::ui
