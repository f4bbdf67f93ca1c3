// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/Pages.h"

#include <QMainWindow>

class QActionGroup;
class QLabel;
class QListWidget;
class QMenu;
class QStackedWidget;

namespace hubwart::ui {

class Text;

/// The list of steps and tools at the left, the page that is chosen at the right. It knows no step: what can be gone to, and what
/// comes next, is said by the table of pages.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Desk &desk);

    /// Opens the page of that id; false if there is none, or it is not open yet.
    bool open(const QString &id);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Slot {
        const PageEntry *entry;
        Page *page = nullptr; ///< made when it is first gone to
        int row = 0;          ///< in the list
    };

    void buildSide(QWidget *side);
    void buildMenu();
    void sayAll();
    void render();
    void renderList();
    void goTo(std::size_t slot, const apache::Place &place = {});
    void goNext(bool needed);
    void goBack();
    Page &pageOf(std::size_t slot);
    void bring(Shows what, const apache::Place &place);
    void chooseLanguage(const QString &code);
    void about();
    [[nodiscard]] int rowOf(std::size_t slot) const;

    Desk &m_desk;
    std::vector<Slot> m_slots;
    std::vector<std::size_t> m_been; ///< where "Back" leads
    std::size_t m_current = 0;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    Text *m_server;
    Text *m_serverAbout;
    QWidget *m_serverCard;
    Text *m_recording;
    QMenu *m_programMenu;
    QMenu *m_languageMenu;
    QMenu *m_helpMenu;
    QAction *m_quit;
    QAction *m_pageHelp;
    QAction *m_keys;
    QAction *m_about;
    bool m_mayClose = false;
};

} // namespace hubwart::ui
