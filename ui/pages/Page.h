// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Site.h"
#include "ui/Desk.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace hubwart::ui {

class Card;
class Text;

/// What a page can be asked to bring into view, so that no page has to know another.
enum class Shows { Nothing, Place, Plan, Change };

/// One step of the walkthrough or one tool: a heading, what it means, what there is to see, and at most one primary button. A
/// page is a function of the desk: render() says everything anew, also after the language has changed.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(Desk &desk);

    void refresh();
    /// The page comes into view, or goes.
    virtual void entered();
    virtual void left() {}
    virtual void goTo(const apache::Place &) {}
    void pressPrimary();
    void toggleHelp();
    void focusFirst();
    void setFirst(bool first);

Q_SIGNALS:
    void back();
    /// To the next page that is in the way.
    void forward();
    /// To the very next one, needed or not.
    void onward();
    void wants(hubwart::ui::Shows what, const hubwart::apache::Place &place = {});

protected:
    enum class Does {
        Goes,    ///< shows something; also in a recording
        Acts,    ///< starts something
        Changes, ///< changes the server: not at hand in the first moment, and not by a double click meant for what was there
                 ///< before
    };

    [[nodiscard]] Desk &desk() const { return m_desk; }
    [[nodiscard]] const story::Story &story() const { return m_desk.story(); }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    virtual void render() = 0;
    /// For people who do not know the words.
    [[nodiscard]] virtual QString help() const = 0;

    void say(const QString &title, const QString &meaning);
    /// Empty: there is none.
    void setPrimary(const QString &text, Does does = Does::Goes, bool enabled = true);
    /// A button left of the primary one.
    [[nodiscard]] QPushButton *addButton(const std::function<void()> &pressed);
    void setButton(QPushButton *button, const QString &text, Does does = Does::Goes, bool enabled = true);
    virtual void primaryPressed() { Q_EMIT forward(); }
    /// Puts "Undo" at hand while a change of this visit is in force.
    void offerUndo() { m_offersUndo = true; }
    void askForUndo();

    void changeEvent(QEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void buildBar(QVBoxLayout *column);
    [[nodiscard]] bool mayPress(Does does, bool enabled) const;
    static void show(QPushButton *button, const QString &text);
    void dressPrimary();

    Desk &m_desk;
    Text *m_title;
    Text *m_meaning;
    QToolButton *m_helpButton;
    Card *m_helpCard;
    Text *m_helpText;
    QVBoxLayout *m_body;
    QHBoxLayout *m_bar;
    QPushButton *m_back;
    QPushButton *m_undo;
    QPushButton *m_stop;
    QPushButton *m_primary;
    QTimer *m_arming; ///< runs while the primary button is not at hand yet
    Does m_primaryDoes = Does::Goes;
    bool m_primaryEnabled = false;
    bool m_offersUndo = false;
    bool m_isFirst = false;
};

} // namespace hubwart::ui
