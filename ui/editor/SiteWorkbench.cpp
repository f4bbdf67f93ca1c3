// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/SiteWorkbench.h"

#include "ui/Background.h"
#include "ui/editor/AnswerPanel.h"
#include "ui/editor/CodeEdit.h"
#include "ui/editor/EditedText.h"
#include "ui/editor/FindBar.h"
#include "ui/widgets/Glyph.h"

#include <QAction>
#include <QEvent>
#include <QListWidget>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hubwart::ui {

namespace {

// Keys that come in one go are judged once.
constexpr std::chrono::milliseconds typingPause{40};
constexpr int signSize = 18;

QString textOf(const Remark &remark) {
    QStringList lines{remark.title, remark.words, remark.advice};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

SiteWorkbench::SiteWorkbench(QWidget *parent)
    : QWidget(parent), m_code(new CodeEdit), m_finding(new FindBar(m_code)), m_tabs(new QTabWidget), m_list(new QListWidget),
      m_answer(new AnswerPanel), m_typing(new QTimer(this)) {
    m_judging.setMaxThreadCount(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_code);
    parts->addWidget(m_tabs);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 0);
    parts->setSizes({300, 190});
    parts->setChildrenCollapsible(false);
    column->addWidget(m_finding);
    column->addWidget(parts, 1);
    m_code->setMinimumHeight(140);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_tabs->addTab(m_list, QString());
    m_tabs->addTab(m_answer, QString());
    m_tabs->setMinimumHeight(150);
    m_tabs->setDocumentMode(true);
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &SiteWorkbench::judgeNow);
    connect(m_code, &QPlainTextEdit::textChanged, this, &SiteWorkbench::judgeSoon);
    connect(m_answer, &AnswerPanel::asked, this, &SiteWorkbench::judgeSoon);
    connect(m_answer, &AnswerPanel::lineWanted, m_code, &CodeView::goToLine);
    connect(m_code, &CodeView::markPressed, this, &SiteWorkbench::offerMends);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SiteWorkbench::light);
    const auto go = [this](const QListWidgetItem *item) { m_code->goToLine(item->data(Qt::UserRole).toInt()); };
    connect(m_list, &QListWidget::itemClicked, this, go);
    connect(m_list, &QListWidget::itemActivated, this, [this, go](const QListWidgetItem *item) {
        go(item);
        m_code->setFocus();
    });
    new QShortcut(QKeySequence::Find, this, [this] { m_finding->find(); });
    new QShortcut(QKeySequence::FindNext, this, [this] { m_finding->findNext(); });
    new QShortcut(QKeySequence::FindPrevious, this, [this] { m_finding->findNext(true); });
    new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this, [this] { m_finding->replace(); });
    new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this, [this] { m_finding->askForLine(); });
    new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Period), this, [this] { offerMendsHere(); });
    new QShortcut(QKeySequence(Qt::Key_F8), this, [this] { goToNextRemark(false); });
    new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8), this, [this] { goToNextRemark(true); });
    translate();
}

void SiteWorkbench::translate() {
    m_code->setAccessibleName(tr("Text of the site file"));
    m_list->setAccessibleName(tr("What was found in this file"));
    m_tabs->setTabText(1, tr("What answers this address?"));
    listRemarks();
}

void SiteWorkbench::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        translate();
        judgeSoon(); // its sentences are in the old language
    } else if (event->type() == QEvent::PaletteChange) {
        listRemarks();
    }
}

void SiteWorkbench::open(ServerFacts server, findings::Request request, const QString &path) {
    const ConfigFile *file = server.file(path);
    if (!file)
        return;
    const bool keeps = m_hasOpened && path == m_case.path && isEdited();
    m_hasOpened = true;
    m_original = file->bytes;
    m_case = {.server = std::move(server), .request = std::move(request), .path = path, .text = {}, .address = {}};
    m_answer->setUsual(m_case.request.url.isEmpty() ? QString::fromLatin1(findings::usualPath) : m_case.request.url.path());
    if (!keeps) {
        m_code->become(shownText(m_original));
        m_code->goToLine(1);
        m_showsFirst = true;
    }
    judgeNow();
}

void SiteWorkbench::setReadOnly(bool readOnly) {
    m_code->setReadOnly(readOnly);
    m_finding->setReadOnly(readOnly);
    Q_EMIT changed();
}

QByteArray SiteWorkbench::edited() const {
    return editedBytes(m_original, m_code->toPlainText());
}

bool SiteWorkbench::isEdited() const {
    return m_code->toPlainText() != shownText(m_original);
}

void SiteWorkbench::discard() {
    m_code->become(shownText(m_original));
}

bool SiteWorkbench::canMend() const {
    return !m_judgement.mended.isEmpty() && !m_code->isReadOnly();
}

void SiteWorkbench::mend() {
    if (canMend())
        become(m_judgement.mended);
}

void SiteWorkbench::become(const QByteArray &text) {
    m_code->become(shownText(text));
    m_code->setFocus();
}

void SiteWorkbench::goToLine(int line) {
    m_showsFirst = false;
    m_code->goToLine(line);
}

void SiteWorkbench::focusText() {
    m_code->setFocus();
}

void SiteWorkbench::showAnswering() {
    m_tabs->setCurrentWidget(m_answer);
    m_answer->focusAddress();
}

void SiteWorkbench::judgeSoon() {
    ++m_asked; // a mend of an older text must not be taken for one of this
    m_judgement.mended.clear();
    for (Remark &remark : m_judgement.remarks)
        remark.mended.clear();
    m_typing->start();
    Q_EMIT changed();
}

void SiteWorkbench::judgeNow() {
    m_typing->stop();
    if (!m_hasOpened)
        return;
    Case asked = m_case;
    asked.address = m_answer->address();
    asked.browser = m_answer->browser();
    inBackground(
        m_judging, this,
        [asked = std::move(asked), original = m_original, shown = m_code->toPlainText()]() mutable {
            // Which line is which is found by a diff, too: not for the thread that waits for the next key.
            asked.text = editedBytes(original, shown);
            return judge(asked);
        },
        [this, number = ++m_asked](const Judgement &judgement) {
            if (number == m_asked)
                take(judgement);
        });
}

void SiteWorkbench::take(const Judgement &judgement) {
    m_judgement = judgement;
    std::vector<CodeView::Mark> marks;
    marks.reserve(judgement.remarks.size());
    for (const Remark &remark : judgement.remarks)
        marks.push_back({remark.line, remark.answer, textOf(remark)});
    m_code->setMarks(std::move(marks));
    listRemarks();
    m_answer->show(judgement.answering, m_case.path);
    light();
    if (std::exchange(m_showsFirst, false) && !judgement.remarks.empty())
        m_code->goToLine(judgement.remarks.front().line);
    Q_EMIT changed();
}

void SiteWorkbench::listRemarks() {
    const int current = m_list->currentRow();
    m_list->clear();
    for (const Remark &remark : m_judgement.remarks) {
        auto *item = new QListWidgetItem(
            glyphIcon(remark.answer, palette(), signSize, devicePixelRatioF()),
            tr("Line %1: %2. %3").arg(remark.line).arg(remark.title, remark.advice.isEmpty() ? remark.words : remark.advice),
            m_list);
        item->setToolTip(textOf(remark));
        item->setData(Qt::UserRole, remark.line);
    }
    m_list->setCurrentRow(std::min(current, m_list->count() - 1));
    const auto count = m_judgement.remarks.size();
    m_tabs->setTabText(0, count == 0 ? tr("Nothing found") : tr("Found: %1").arg(count));
}

/// The line that answers is lit while its address is looked at.
void SiteWorkbench::light() {
    int line = 0;
    if (m_tabs->currentWidget() == m_answer)
        for (const Step &step : m_judgement.answering.steps)
            if (step.decides && step.place.file == m_case.path)
                line = step.place.line;
    m_code->setLit(line, m_judgement.answering.answer);
}

void SiteWorkbench::offerMends(int line, QPoint globalPos) {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const Remark &remark : m_judgement.remarks) {
        if (remark.line != line)
            continue;
        const bool mendable = !remark.mended.isEmpty() && !m_code->isReadOnly();
        QAction *action = menu->addAction(glyphIcon(remark.answer, palette(), signSize, devicePixelRatioF()),
                                          mendable ? tr("Mend it: %1").arg(remark.advice) : remark.title);
        action->setToolTip(textOf(remark));
        action->setEnabled(mendable);
        connect(action, &QAction::triggered, this, [this, mended = remark.mended] { become(mended); });
    }
    if (menu->isEmpty())
        return delete menu;
    if (canMend() && m_judgement.remarks.size() > 1) {
        menu->addSeparator();
        connect(menu->addAction(tr("Mend all that breaks the connection")), &QAction::triggered, this, &SiteWorkbench::mend);
    }
    menu->popup(globalPos);
}

/// At the line of the cursor, or at the next one that there is something to say about.
void SiteWorkbench::offerMendsHere() {
    if (std::ranges::find(m_judgement.remarks, m_code->currentLine(), &Remark::line) == m_judgement.remarks.end())
        goToNextRemark(false);
    const QRect cursor = m_code->cursorRect();
    offerMends(m_code->currentLine(), m_code->viewport()->mapToGlobal(cursor.bottomLeft()));
}

void SiteWorkbench::goToNextRemark(bool backwards) {
    const auto &remarks = m_judgement.remarks;
    if (remarks.empty())
        return;
    const int here = m_code->currentLine();
    if (backwards) {
        const auto before =
            std::ranges::find_if(remarks.rbegin(), remarks.rend(), [&](const Remark &r) { return r.line < here; });
        m_code->goToLine(before == remarks.rend() ? remarks.back().line : before->line);
    } else {
        const auto behind = std::ranges::find_if(remarks, [&](const Remark &r) { return r.line > here; });
        m_code->goToLine(behind == remarks.end() ? remarks.front().line : behind->line);
    }
    m_code->setFocus();
}

} // namespace hubwart::ui
