// SPDX-License-Identifier: GPL-3.0-or-later
// The editor by itself: marks while one types, mends by keyboard, words that fit, find and replace, what answers an address.
#include "ui/Shown.h"
#include "ui/editor/AnswerPanel.h"
#include "ui/editor/ApacheWords.h"
#include "ui/editor/CodeEdit.h"
#include "ui/editor/FindBar.h"
#include "ui/editor/SiteWorkbench.h"
#include "ui/widgets/DiffView.h"

#include <QCompleter>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>

using namespace hubwart;
using namespace hubwart::ui;

class EditorTest : public QObject {
    Q_OBJECT

    story::Story m_story;
    std::unique_ptr<SiteWorkbench> m_bench;

    CodeEdit *code() const { return m_bench->findChild<CodeEdit *>(); }
    QListWidget *remarks() const { return qobject_cast<QListWidget *>(m_bench->findChild<QTabWidget *>()->widget(0)); }
    AnswerPanel *answers() const { return m_bench->findChild<AnswerPanel *>(); }
    QPushButton *buttonNamed(const QString &text) const {
        for (QPushButton *button : m_bench->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == text)
                return button;
        return nullptr;
    }
    int lineWith(const QString &text) const {
        for (QTextBlock block = code()->document()->begin(); block.isValid(); block = block.next())
            if (block.text().contains(text))
                return block.blockNumber() + 1;
        return 0;
    }
    QTreeView *wordList() const { return qobject_cast<QTreeView *>(code()->findChild<QCompleter *>()->popup()); }
    /// The words that are offered when this is typed in a line of its own.
    void typeInNewLine(const QString &text) {
        code()->goToLine(lineWith(QStringLiteral("ProxyPass /")));
        QTest::keyClick(code(), Qt::Key_End);
        QTest::keyClick(code(), Qt::Key_Return);
        QTest::keyClicks(code(), text);
    }
    static QStringList texts(const QList<Word> &words) {
        QStringList all;
        for (const Word &word : words)
            all.append(word.text);
        return all;
    }

private Q_SLOTS:
    void initTestCase() {
        tests::dress(false);
        m_story = tests::storyNamed(QStringLiteral("mended-plan"));
    }

    void init() {
        m_bench = std::make_unique<SiteWorkbench>();
        m_bench->resize(1000, 700);
        m_bench->open(*m_story.facts, {m_story.url, m_story.site}, m_story.facts->file(m_story.site)->path);
        m_bench->show();
        QVERIFY(QTest::qWaitForWindowActive(m_bench.get()));
        QTRY_COMPARE(remarks()->count(), 1);
        m_bench->focusText();
    }
    void cleanup() { m_bench.reset(); }

    void theCursorIsAtTheFirstLineThatBreaks() {
        QCOMPARE(code()->currentLine(), lineWith(QStringLiteral("ProxyPass /")));
        QVERIFY(remarks()->item(0)->text().contains(QString::number(code()->currentLine())));
    }

    void aLineIsMendedByKeyboardInOneStep() {
        const QString before = code()->toPlainText();
        code()->goToLine(1);
        QTest::keyClick(code(), Qt::Key_Period, Qt::ControlModifier);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(code()->toPlainText().contains(QStringLiteral("upgrade=websocket")));
        QTRY_COMPARE(remarks()->count(), 0);
        QVERIFY(m_bench->isEdited());
        QVERIFY(m_bench->edited().contains("upgrade=websocket"));
        QTest::keyClick(code(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(code()->toPlainText(), before);
        QTRY_COMPARE(remarks()->count(), 1);
        QCOMPARE(m_bench->edited(), m_bench->original());
    }

    void whatIsTypedIsJudged() {
        typeInNewLine(QStringLiteral("</Location>"));
        QTRY_COMPARE(remarks()->count(), 2);
        QVERIFY(remarks()->item(1)->text().contains(QStringLiteral("but saw </Location>")));
    }

    void aMendOfAnOlderTextIsNotOffered() {
        QVERIFY(m_bench->canMend());
        QTest::keyClicks(code(), QStringLiteral("x"));
        QVERIFY(!m_bench->canMend());
    }

    void editsStayWhenTheServerIsLookedAtAgain() {
        typeInNewLine(QStringLiteral("# mine"));
        m_bench->open(*m_story.facts, {m_story.url, m_story.site}, m_story.facts->file(m_story.site)->path);
        QVERIFY(m_bench->edited().contains("# mine"));
        m_bench->discard();
        QCOMPARE(m_bench->edited(), m_bench->original());
    }

    void nothingIsChangedInAFileThatCanOnlyBeRead() {
        m_bench->setReadOnly(true);
        QVERIFY(!m_bench->canMend());
        QTest::keyClick(code(), Qt::Key_Period, Qt::ControlModifier);
        if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
            for (const QAction *action : menu->actions())
                QVERIFY(!action->isEnabled());
            menu->close();
        }
        QTest::keyClick(code(), Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(!wordList()->isVisible());
        m_bench->setReadOnly(false);
        QVERIFY(m_bench->canMend());
    }

    void wordsAreOfferedAndTaken() {
        typeInNewLine(QStringLiteral("    proxypr"));
        QTRY_VERIFY(wordList()->isVisible());
        QTest::keyClick(wordList(), Qt::Key_Down);
        QTest::keyClick(wordList(), Qt::Key_Return);
        QVERIFY(!wordList()->isVisible());
        QVERIFY2(code()->textCursor().block().text().endsWith(QStringLiteral("    ProxyPreserveHost")),
                 qPrintable(code()->textCursor().block().text()));
    }

    void enterEndsALineAsEver() {
        typeInNewLine(QStringLiteral("ProxyPass"));
        QTRY_VERIFY(wordList()->isVisible());
        QTest::keyClick(wordList(), Qt::Key_Return);
        QVERIFY(code()->textCursor().block().text().isEmpty());
        QCOMPARE(code()->textCursor().block().previous().text(), QStringLiteral("ProxyPass"));
    }

    void wordsFitTheirPlace() {
        QVERIFY(texts(completionOf(QStringLiteral("  proxyp"), {}).words).contains(QStringLiteral("ProxyPass")));
        QCOMPARE(completionOf(QStringLiteral("  proxyp"), {}).typed, 6);
        QCOMPARE(texts(completionOf(QStringLiteral("ProxyPass / http://127.0.0.1/ upg"), {}).words),
                 QStringList{QStringLiteral("upgrade=")});
        QVERIFY(texts(completionOf(QStringLiteral("ProxyPass / http://127.0.0.1/ retry=3 upgrade="), {}).words)
                    .contains(QStringLiteral("websocket")));
        QCOMPARE(texts(completionOf(QStringLiteral("<Loc"), {}).words),
                 (QStringList{QStringLiteral("Location"), QStringLiteral("LocationMatch")}));
        QVERIFY(completionOf(QStringLiteral("ProxyPass / htt"), {}).words.isEmpty());
        QVERIFY(completionOf(QStringLiteral("# ProxyP"), {}).words.isEmpty());
        QVERIFY(completionOf(QStringLiteral("ServerName upg"), {}).words.isEmpty());
        QCOMPARE(texts(completionOf(QStringLiteral("KeepAliveT"), {QStringLiteral("KeepAliveTimeout")}).words),
                 QStringList{QStringLiteral("KeepAliveTimeout")});
        // The names of all other directives come with the colours.
        QVERIFY(code()->knownWords().contains(QStringLiteral("KeepAliveTimeout"), Qt::CaseInsensitive));
    }

    void allIsReplacedInOneStep() {
        const QString before = code()->toPlainText();
        const auto count = before.count(QStringLiteral("8443"));
        QVERIFY(count > 1);
        QTest::keyClick(code(), Qt::Key_R, Qt::ControlModifier);
        auto fields = m_bench->findChild<FindBar *>()->findChildren<QLineEdit *>();
        QTest::keyClicks(fields[0], QStringLiteral("8443"));
        QTest::keyClicks(fields[1], QStringLiteral("443"));
        QTest::mouseClick(buttonNamed(QStringLiteral("All")), Qt::LeftButton);
        QCOMPARE(code()->toPlainText(), QString(before).replace(QStringLiteral("8443"), QStringLiteral("443")));
        code()->undo();
        QCOMPARE(code()->toPlainText(), before);
    }

    void theLineThatAnswersIsNamedAndLit() {
        m_bench->showAnswering();
        auto *steps = answers()->findChild<QListWidget *>();
        QTRY_VERIFY(steps->count() > 0);
        QString decides;
        for (int i = 0; i < steps->count(); ++i)
            if (steps->item(i)->text().contains(QStringLiteral("this line answers")))
                decides = steps->item(i)->text();
        QVERIFY2(decides.contains(QStringLiteral("Line %1:").arg(lineWith(QStringLiteral("ProxyPass /")))), qPrintable(decides));
        QTest::keyClicks(answers()->findChild<QLineEdit *>(), QStringLiteral("http://"));
        QTRY_COMPARE(steps->count(), 0);
    }

    void anotherVirtualHostAnswersAnotherAddress() {
        m_bench->showAnswering();
        QSignalSpy judged(m_bench.get(), &SiteWorkbench::changed);
        answers()->findChild<QLineEdit *>()->setText(QStringLiteral("ws://desktop.school.example:8080/websockify"));
        auto *steps = answers()->findChild<QListWidget *>();
        QTRY_VERIFY(steps->count() > 0 && steps->item(steps->count() - 1)->text().contains(QStringLiteral("RewriteRule")));
    }

    void oneOfSeveralChangesIsPicked() {
        DiffView diff;
        diff.show("a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n", "a\nB\nc\nd\ne\nf\ng\nh\nI\nj\n");
        diff.setVisible(true);
        QSignalSpy picked(&diff, &DiffView::picked);
        const auto button = [&](const QString &text) {
            for (QPushButton *one : diff.findChildren<QPushButton *>())
                if (one->text() == text)
                    return one;
            return static_cast<QPushButton *>(nullptr);
        };
        QTest::mouseClick(button(QStringLiteral("Next")), Qt::LeftButton);
        QTest::mouseClick(button(QStringLiteral("Make only this one")), Qt::LeftButton);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked[0][0].toInt(), 1);
        diff.show("a\nb\n", "a\nB\n");
        QVERIFY(!button(QStringLiteral("Next"))->isVisible());
    }
};

QTEST_MAIN(EditorTest)
#include "editor.moc"
