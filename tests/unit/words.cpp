// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Words.h"
#include "findings/Wording.h"

#include <QFile>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace hubwart;

class WordsTest : public QObject {
    Q_OBJECT

    static QSet<QString> placesIn(const QString &text) {
        static const QRegularExpression pattern(QStringLiteral("%(?:n|\\d)"));
        QSet<QString> places;
        for (const auto &match : pattern.globalMatch(text))
            places.insert(match.captured());
        return places;
    }

private Q_SLOTS:
    void everyTroubleAndSymptomHasASentenceOfItsOwn() {
        QSet<QString> sentences;
        const auto kinds = QMetaEnum::fromType<Trouble::Kind>();
        for (int i = 0; i < kinds.keyCount(); ++i) {
            const QString sentence = story::sentenceOf(Trouble{static_cast<Trouble::Kind>(kinds.value(i)), Hop::Server, {}, {}});
            QVERIFY2(!sentence.isEmpty() && !sentences.contains(sentence), kinds.key(i));
            sentences.insert(sentence);
        }
        const auto symptoms = QMetaEnum::fromType<Symptom>();
        for (int i = 0; i < symptoms.keyCount(); ++i) {
            PathStep step;
            step.symptom = static_cast<Symptom>(symptoms.value(i));
            const QString sentence = story::sentenceOf(step);
            QCOMPARE(sentence.isEmpty(), step.symptom == Symptom::None);
            QVERIFY2(sentence.isEmpty() || !sentences.contains(sentence), symptoms.key(i));
            sentences.insert(sentence);
        }
    }

    void germanIsComplete() {
        QFile file(QStringLiteral(HUBWART_SOURCE "/translations/hubwart_de.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        static const QRegularExpression informal(QStringLiteral("\\b(du|dich|dir|dein\\w*|euch|euer\\w*)\\b"),
                                                 QRegularExpression::CaseInsensitiveOption);
        QString source;
        int seen = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"source") {
                source = xml.readElementText();
            } else if (xml.name() == u"translation") {
                const bool unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
                const QString translation = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
                QVERIFY2(!unfinished && !translation.isEmpty(), qPrintable(source));
                QVERIFY2(placesIn(source) == placesIn(translation), qPrintable(source));
                QVERIFY2(!informal.match(translation).hasMatch(), qPrintable(translation));
                ++seen;
            }
        }
        QVERIFY(seen > 150);
    }

    /// English needs words of its own only where there is one or many.
    void englishHasAllItsPlurals() {
        QFile file(QStringLiteral(HUBWART_SOURCE "/translations/hubwart_en.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("numerus=\"yes\""));
        QVERIFY(!text.contains("type=\"unfinished\""));
    }

    void aCloseCodeComesWithItsMeaning() {
        PathStep step;
        step.symptom = Symptom::ClosedByPeer;
        step.about = {QStringLiteral("1011"), QString()};
        QVERIFY(story::sentenceOf(step).contains(u"1011: an error on the other side"));
        step.about = {QStringLiteral("4321"), QString()};
        QVERIFY(story::sentenceOf(step).contains(u"4321"));
    }

    void valuesFromServersAreInert() {
        QCOMPARE(findings::filledIn(QStringLiteral("%1 and %2"), {QStringLiteral("%2\x1b[31m"), QStringLiteral("b\u202e")}),
                 u"%2[31m and b");
        QCOMPARE(findings::inert(QStringLiteral("a\tb\nc\u0007\u200f")), u"a\tb\nc");
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words.moc"
