// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/Judgement.h"

#include <QThreadPool>
#include <QWidget>

class QListWidget;
class QTabWidget;
class QTimer;

namespace hubwart::ui {

class AnswerPanel;
class CodeEdit;
class FindBar;

/// A site file to be read and changed, with what Hubwart says of it while one types: marks at the lines, a list, mends, and which
/// line answers an address. It writes nothing anywhere. Judging is done on a thread of its own.
class SiteWorkbench final : public QWidget {
    Q_OBJECT

public:
    explicit SiteWorkbench(QWidget *parent = nullptr);

    /// Shows a file of the server. Edits of the file that was shown are kept while it is the same one as before.
    void open(ServerFacts server, findings::Request request, const QString &path);
    void setReadOnly(bool readOnly);

    /// The file as it lies on the server, and after the edits; lines that were not touched keep every byte.
    [[nodiscard]] const QByteArray &original() const { return m_original; }
    [[nodiscard]] QByteArray edited() const;
    [[nodiscard]] bool isEdited() const;
    void discard();

    /// All that breaks the connection.
    [[nodiscard]] bool canMend() const;
    void mend();

    void goToLine(int line);
    void focusText();
    void showAnswering();

Q_SIGNALS:
    /// isEdited() or canMend() may have changed.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void translate();
    void judgeSoon();
    void judgeNow();
    void take(const Judgement &judgement);
    void listRemarks();
    void light();
    void offerMends(int line, QPoint globalPos);
    void offerMendsHere();
    void goToNextRemark(bool backwards);
    void become(const QByteArray &text);

    CodeEdit *m_code;
    FindBar *m_finding;
    QTabWidget *m_tabs;
    QListWidget *m_list;
    AnswerPanel *m_answer;
    QTimer *m_typing;
    QThreadPool m_judging; ///< of one thread
    Case m_case;
    QByteArray m_original;
    Judgement m_judgement;
    int m_asked = 0; ///< counts what was asked; an older answer is dropped
    bool m_hasOpened = false;
    bool m_showsFirst = false; ///< nobody has gone to a line yet
};

} // namespace hubwart::ui
