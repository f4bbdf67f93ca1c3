// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "settings/Preferences.h"
#include "story/Words.h"
#include "ui/AboutDialog.h"
#include "ui/Language.h"
#include "ui/questions/Questions.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Glyph.h"
#include "ui/widgets/Text.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hubwart::ui {

MainWindow::MainWindow(Desk &desk)
    : m_desk(desk), m_list(new QListWidget), m_stack(new QStackedWidget), m_server(new Text(Text::Kind::Strong)),
      m_serverAbout(new Text(Text::Kind::Dimmed)), m_serverCard(nullptr), m_recording(new Text(Text::Kind::Strong)),
      m_programMenu(menuBar()->addMenu(QString())), m_languageMenu(new QMenu(this)), m_helpMenu(menuBar()->addMenu(QString())),
      m_quit(nullptr), m_pageHelp(nullptr), m_keys(nullptr), m_about(nullptr) {
    for (const PageEntry *entry : allPages())
        m_slots.push_back({entry});
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *side = new QWidget;
    buildSide(side);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    m_recording->setContentsMargins(24, 8, 24, 0);
    right->addWidget(m_recording);
    right->addWidget(m_stack, 1);
    row->addWidget(side);
    row->addLayout(right, 1);
    setCentralWidget(middle);
    buildMenu();
    connect(&desk, &Desk::told, this, &MainWindow::render);
    new Questions(desk, this);
    new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this, [this] { pageOf(m_current).pressPrimary(); });
    new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this, [this] { goBack(); });
    new QShortcut(QKeySequence(Qt::Key_Escape), this, [this] { m_desk.cancel(); });
    new QShortcut(QKeySequence(Qt::Key_F6), this, [this] {
        if (m_list->hasFocus())
            pageOf(m_current).focusFirst();
        else
            m_list->setFocus();
    });
    sayAll();
    goTo(0);
    resize(1080, 720);
}

void MainWindow::buildSide(QWidget *side) {
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(12, 12, 12, 12);
    auto *card = new Card;
    m_serverCard = card;
    card->inside()->setSpacing(2);
    card->inside()->addWidget(m_server);
    card->inside()->addWidget(m_serverAbout);
    column->addWidget(card);
    column->addWidget(m_list, 1);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette plain = m_list->palette();
    plain.setColor(QPalette::Base, Qt::transparent);
    m_list->setPalette(plain);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        for (std::size_t i = 0; i < m_slots.size(); ++i)
            if (m_slots[i].row == row && i != m_current)
                goTo(i);
    });
}

void MainWindow::buildMenu() {
    m_programMenu->addMenu(m_languageMenu);
    auto *languages = new QActionGroup(this);
    for (const QString &code : Language::all()) {
        QAction *action = m_languageMenu->addAction(Language::nameOf(code), this, [this, code] { chooseLanguage(code); });
        action->setCheckable(true);
        action->setChecked(code == Language::current());
        languages->addAction(action);
    }
    m_programMenu->addSeparator();
    m_quit = m_programMenu->addAction(QString(), this, &QWidget::close);
    m_quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    m_pageHelp = m_helpMenu->addAction(QString(), this, [this] { pageOf(m_current).toggleHelp(); });
    m_pageHelp->setShortcut(QKeySequence::HelpContents);
    m_keys = m_helpMenu->addAction(QString(), this, [this] { showKeys(this); });
    m_helpMenu->addSeparator();
    m_about = m_helpMenu->addAction(QString(), this, [this] { showAbout(this); });
}

/// Everything that has words and is not a page.
void MainWindow::sayAll() {
    setWindowTitle(m_desk.isRecording() ? tr("Hubwart: a recording") : QStringLiteral("Hubwart"));
    m_programMenu->setTitle(QStringLiteral("&Hubwart"));
    m_languageMenu->setTitle(tr("&Language"));
    m_helpMenu->setTitle(tr("H&elp"));
    m_quit->setText(tr("&Quit"));
    m_pageHelp->setText(tr("What does this page &mean?"));
    m_keys->setText(tr("&Keys"));
    m_about->setText(tr("&About Hubwart"));
    m_recording->say(m_desk.isRecording() ? tr("A recording: it shows what was seen elsewhere, and nothing in it can act.")
                                          : QString());
    m_list->setAccessibleName(tr("Steps and tools"));
    const int current = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    bool tools = false;
    for (Slot &slot : m_slots) {
        if (slot.entry->isTool && !tools) {
            tools = true;
            auto *title = new QListWidgetItem(tr("Tools"), m_list);
            title->setSizeHint({0, fontMetrics().height() * 2});
            title->setTextAlignment(Qt::AlignBottom);
            title->setFlags(Qt::NoItemFlags);
        }
        slot.row = m_list->count();
        new QListWidgetItem(QCoreApplication::translate("Pages", slot.entry->title), m_list);
    }
    m_list->setCurrentRow(current < 0 ? 0 : current);
    renderList();
    int width = 0;
    for (int i = 0; i < m_list->count(); ++i)
        width = std::max(width, fontMetrics().horizontalAdvance(m_list->item(i)->text()));
    m_list->parentWidget()->setFixedWidth(std::max(210, width + 90));
}

void MainWindow::renderList() {
    const QSignalBlocker quiet(m_list);
    for (const Slot &slot : m_slots) {
        QListWidgetItem *item = m_list->item(slot.row);
        const Answer answer = slot.entry->answer(m_desk);
        const bool isOpen = slot.entry->isOpen(m_desk);
        item->setFlags(isOpen ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
        if (slot.entry->isTool)
            continue;
        item->setIcon(glyphIcon(answer, palette(), 20, devicePixelRatioF()));
        item->setData(Qt::AccessibleDescriptionRole, isOpen ? story::nameOf(answer) : tr("not yet"));
    }
}

void MainWindow::render() {
    const story::Story &story = m_desk.story();
    m_serverCard->setVisible(!story.url.isEmpty());
    // A long name breaks at its dots.
    m_server->setText(story.url.host().replace(u'.', QStringLiteral(".\u200b")));
    QStringList about;
    if (story.facts)
        about = {story.server.contains(u'@') ? story.server.section(u'@', 0, -2) : story.facts->user,
                 story.facts->apacheVersion ? QStringLiteral("Apache ") + *story.facts->apacheVersion : QString()};
    about.removeAll(QString());
    m_serverAbout->say(about.join(QStringLiteral(", ")));
    renderList();
    if (Page *page = m_slots[m_current].page)
        page->refresh();
}

Page &MainWindow::pageOf(std::size_t slot) {
    Slot &one = m_slots[slot];
    if (!one.page) {
        one.page = one.entry->make(m_desk);
        one.page->setFirst(slot == 0);
        m_stack->addWidget(one.page);
        connect(one.page, &Page::back, this, &MainWindow::goBack);
        connect(one.page, &Page::forward, this, [this] { goNext(true); });
        connect(one.page, &Page::onward, this, [this] { goNext(false); });
        connect(one.page, &Page::wants, this, &MainWindow::bring);
    }
    return *one.page;
}

void MainWindow::goTo(std::size_t slot, const apache::Place &place) {
    if (m_slots[m_current].page && slot != m_current) {
        m_slots[m_current].page->left();
        m_been.push_back(m_current);
    }
    m_current = slot;
    Page &page = pageOf(slot);
    m_stack->setCurrentWidget(&page);
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(m_slots[slot].row);
    }
    page.entered();
    if (place.line > 0)
        page.goTo(place);
    render();
}

void MainWindow::goNext(bool needed) {
    for (std::size_t i = m_current + 1; i < m_slots.size(); ++i) {
        const PageEntry &entry = *m_slots[i].entry;
        if (!entry.isTool && entry.isOpen(m_desk) && (!needed || entry.isInTheWay(m_desk)))
            return goTo(i);
    }
}

void MainWindow::goBack() {
    while (!m_been.empty()) {
        const std::size_t slot = m_been.back();
        m_been.pop_back();
        if (!m_slots[slot].entry->isOpen(m_desk) || slot == m_current)
            continue;
        goTo(slot);
        m_been.pop_back(); // going back is no step that "Back" takes back
        return;
    }
}

void MainWindow::bring(Shows what, const apache::Place &place) {
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        if (m_slots[i].entry->shows == what && (m_slots[i].entry->isOpen(m_desk) || what == Shows::Change))
            return goTo(i, place);
}

bool MainWindow::open(const QString &id) {
    for (std::size_t i = 0; i < m_slots.size(); ++i)
        if (id == QLatin1String(m_slots[i].entry->id) && m_slots[i].entry->isOpen(m_desk)) {
            goTo(i);
            return true;
        }
    return false;
}

void MainWindow::chooseLanguage(const QString &code) {
    Language::use(code);
    settings::Preferences().setLanguage(code);
}

void MainWindow::changeEvent(QEvent *event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        sayAll();
    if (event->type() == QEvent::PaletteChange && !m_slots.empty() && m_list->count() > 0)
        renderList();
}

void MainWindow::closeEvent(QCloseEvent *event) {
    const bool isOpen = m_desk.story().change && story::isOpen(*m_desk.story().change) && !m_desk.isRecording();
    if (m_mayClose || (!m_desk.isChanging() && !isOpen))
        return event->accept();
    event->ignore();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Close while the server is at work?"),
                                tr("The server is at work on the change."), QMessageBox::NoButton, this);
    if (!m_desk.isChanging()) {
        box->setText(tr("The change is not confirmed yet."));
        box->setWindowTitle(tr("Close without confirming the change?"));
    }
    box->setInformativeText(
        !m_desk.isChanging()
            ? tr("You may close the window: at %1 the server takes the change back by itself, and the old file is in use again. "
                 "To keep "
                 "the change, stay and press \"Keep it\".")
                  .arg(QLocale().toString(m_desk.story().change->deadline.toLocalTime().time(), QLocale::ShortFormat))
            : tr("You may close the window: the server finishes by itself, and Apache goes on serving. But nobody confirms the "
                 "change then, so the server takes it back within two minutes. The next check says what is in use."));
    QPushButton *stay = box->addButton(tr("Stay and see"), QMessageBox::RejectRole);
    QPushButton *go = box->addButton(tr("Close the window"), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(go, &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        close();
    });
    box->open();
}

} // namespace hubwart::ui
