// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/AnswerPanel.h"

#include "ui/widgets/Glyph.h"
#include "ui/widgets/Text.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace hubwart::ui {

namespace {

constexpr int signSize = 18;

} // namespace

AnswerPanel::AnswerPanel(QWidget *parent)
    : QWidget(parent), m_label(new QLabel), m_address(new QLineEdit), m_browser(new QComboBox), m_sign(new Glyph(signSize)),
      m_sentence(new Text), m_steps(new QListWidget) {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_address, 1);
    row->addWidget(m_browser);
    auto *said = new QHBoxLayout;
    said->addWidget(m_sign, 0, Qt::AlignTop);
    said->addWidget(m_sentence, 1);
    column->addLayout(row);
    column->addLayout(said);
    column->addWidget(m_steps, 1);
    m_label->setBuddy(m_address);
    m_address->setClearButtonEnabled(true);
    m_steps->setWordWrap(true);
    m_browser->addItem(QStringLiteral("Chrome, Edge"));
    m_browser->addItem(QStringLiteral("Firefox"));
    m_browser->addItem(QStringLiteral("Safari"));
    connect(m_address, &QLineEdit::textChanged, this, &AnswerPanel::asked);
    connect(m_browser, &QComboBox::currentIndexChanged, this, &AnswerPanel::asked);
    const auto go = [this](const QListWidgetItem *item) {
        if (const int line = item->data(Qt::UserRole).toInt(); line > 0)
            Q_EMIT lineWanted(line);
    };
    connect(m_steps, &QListWidget::itemActivated, this, go);
    connect(m_steps, &QListWidget::itemClicked, this, go);
    translate();
}

void AnswerPanel::translate() {
    m_label->setText(tr("&Address:"));
    m_address->setToolTip(tr("A path of this site, such as /websockify, or a whole address"));
    m_browser->setAccessibleName(tr("Browser that asks"));
    m_browser->setToolTip(tr("Browsers do not all ask in the same words"));
    m_steps->setAccessibleName(tr("Lines that could have answered"));
}

void AnswerPanel::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        translate();
}

QString AnswerPanel::address() const {
    return m_address->text();
}

apache::Browser AnswerPanel::browser() const {
    constexpr std::array browsers = {apache::Browser::Chrome, apache::Browser::Firefox, apache::Browser::Safari};
    return browsers[static_cast<std::size_t>(std::max(0, m_browser->currentIndex()))];
}

void AnswerPanel::setUsual(const QString &path) {
    m_address->setPlaceholderText(path);
}

void AnswerPanel::focusAddress() {
    m_address->setFocus();
    m_address->selectAll();
}

void AnswerPanel::show(const Answering &answering, const QString &path) {
    m_steps->clear();
    m_sign->show(answering.answer);
    m_sign->setAccessibleName(answering.sentence);
    if (answering.address.isEmpty()) {
        m_sentence->setText(m_address->text().isEmpty() ? tr("This file cannot be judged by itself.")
                                                        : tr("That is no path and no address. A path looks like /websockify."));
        return;
    }
    m_sentence->setText(answering.sentence);
    for (const Step &step : answering.steps) {
        const QString place = step.place.file == path
                                  ? tr("Line %1").arg(step.place.line)
                                  : tr("%1, line %2").arg(QFileInfo(step.place.file).fileName()).arg(step.place.line);
        auto *item = new QListWidgetItem(
            glyphIcon(step.decides ? answering.answer : Answer::NotAsked, palette(), signSize, devicePixelRatioF()),
            place + QStringLiteral(": ") + step.text + QStringLiteral("\n") + step.words, m_steps);
        item->setData(Qt::UserRole, step.place.file == path ? step.place.line : 0);
        if (step.decides) {
            QFont bold = item->font();
            bold.setBold(true);
            item->setFont(bold);
        }
    }
}

} // namespace hubwart::ui
