// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Answer.h"

#include <QPlainTextEdit>

#include <memory>
#include <vector>

namespace hubwart::ui {

class SiteColours;

/// A configuration file in colours, with its line numbers and with marks. Its colours are those of SiteColours.
class CodeView : public QPlainTextEdit {
    Q_OBJECT

public:
    /// Something to be known about a line.
    struct Mark {
        int line = 0; ///< from 1
        Answer answer = Answer::Broken;
        QString words;
    };
    /// What stands beside a line and behind it, where it is not simply its number.
    struct Line {
        QString number;
        QString sign;
        Answer tint = Answer::NotAsked;    ///< Works: added, Broken: removed, NotAsked: none
        QList<std::pair<int, int>> strong; ///< begin and length of what is marked in it
    };

    explicit CodeView(QWidget *parent = nullptr);
    ~CodeView() override;

    void setMarks(std::vector<Mark> marks);
    void setLines(std::vector<Line> lines);
    /// A line that is shown to matter; 0: none.
    void setLit(int line, Answer tint);
    /// Puts the cursor there and brings it into view.
    void goToLine(int line);
    /// From 1.
    [[nodiscard]] int currentLine() const { return textCursor().blockNumber() + 1; }
    /// Changes the lines that differ, as one step that undo takes back.
    void become(const QString &text);
    /// The directives and sections that the colours know.
    [[nodiscard]] QStringList knownWords() const;
    /// From the cursor on, around the end; false if it is nowhere.
    bool findNext(const QString &text, bool backwards = false);

Q_SIGNALS:
    /// The sign beside a line was clicked.
    void markPressed(int line, QPoint globalPos);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    friend class Gutter;
    void paintGutter(QPaintEvent *event);
    [[nodiscard]] int gutterWidth() const;
    void layOut();
    void dress();
    void decorate();
    [[nodiscard]] const Mark *markAt(int line) const;
    [[nodiscard]] int lineAt(double y) const;
    void showWords(int line, QPoint globalPos);

    QWidget *m_gutter;
    std::unique_ptr<SiteColours> m_colours;
    std::vector<Mark> m_marks;
    std::vector<Line> m_lines;
    int m_lit = 0;
    Answer m_litTint = Answer::NotAsked;
};

} // namespace hubwart::ui
