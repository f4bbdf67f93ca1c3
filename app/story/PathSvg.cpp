// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/PathScene.h"

namespace hubwart::story {

namespace {

constexpr int boxWidth = 130;
constexpr int boxHeight = 76;
constexpr int boxTop = 46;
constexpr int pitch = 220;
constexpr int left = 5;

struct Ink {
    const char *colour;
    const char *dashes;
};

Ink inkOf(Answer answer) {
    switch (answer) {
    case Answer::Works:
        return {"#1b7a45", "none"};
    case Answer::Warning:
        return {"#8a5a00", "none"};
    case Answer::Broken:
        return {"#b3261e", "4 5"};
    case Answer::Unknown:
        return {"#8a5a00", "8 4"};
    case Answer::NotAsked:
        return {"#8a9299", "2 4"};
    }
    return {"#8a9299", "2 4"};
}

/// The sign that tells an answer without its colour.
QString signOf(Answer answer, int x, int y) {
    const QString at = QStringLiteral("<g transform=\"translate(%1 %2)\">").arg(x).arg(y);
    switch (answer) {
    case Answer::Works:
        return at
               + QStringLiteral("<circle r=\"8\" fill=\"#1b7a45\"/><path d=\"M-3.6 0.2l2.8 3.2 4.8-6\" stroke=\"#fff\" "
                                "stroke-width=\"1.8\" fill=\"none\"/></g>");
    case Answer::Warning:
        return at
               + QStringLiteral("<path d=\"M0-9L9 7H-9z\" fill=\"#8a5a00\"/><path d=\"M0-4v6M0 4v1.5\" stroke=\"#fff\" "
                                "stroke-width=\"1.8\"/></g>");
    case Answer::Broken:
        return at
               + QStringLiteral("<rect x=\"-8\" y=\"-8\" width=\"16\" height=\"16\" rx=\"2\" fill=\"#b3261e\"/><path d=\"M-4-4l8 "
                                "8M4-4l-8 8\" stroke=\"#fff\" stroke-width=\"1.8\"/></g>");
    case Answer::Unknown:
        return at
               + QStringLiteral(
                   "<path d=\"M0-10L10 0 0 10-10 0z\" fill=\"#fff\" stroke=\"#8a5a00\" stroke-width=\"1.6\"/><text y=\"4\" "
                   "text-anchor=\"middle\" font-size=\"12\" font-weight=\"700\" fill=\"#8a5a00\">?</text></g>");
    case Answer::NotAsked:
        return at + QStringLiteral("<circle r=\"6.5\" fill=\"#fff\" stroke=\"#8a9299\" stroke-width=\"1.5\"/></g>");
    }
    return at + QStringLiteral("</g>");
}

QString textAt(int x, int y, const char *style, const QString &text) {
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"middle\" %3>%4</text>")
        .arg(x)
        .arg(y)
        .arg(QLatin1String(style), text.toHtmlEscaped());
}

} // namespace

QByteArray svgOf(const PathScene &scene) {
    QString svg =
        QStringLiteral(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 190\" width=\"800\" height=\"190\" role=\"img\" "
            "font-family=\"sans-serif\" font-size=\"12\"><title>%1</title>")
            .arg(textOf(scene).toHtmlEscaped());
    for (const auto lane : {PathScene::Lane::Pages, PathScene::Lane::Live})
        svg += QStringLiteral("<text x=\"%1\" y=\"%2\" font-weight=\"700\" fill=\"#4d565c\">%3</text>")
                   .arg(left)
                   .arg(lane == PathScene::Lane::Pages ? boxTop - 16 : boxTop + boxHeight + 44)
                   .arg((lane == PathScene::Lane::Pages ? scene.pagesName : scene.liveName).toHtmlEscaped());
    int x = left;
    for (const PathScene::Place &place : scene.places) {
        svg +=
            QStringLiteral(
                "<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" rx=\"6\" fill=\"#fff\" stroke=\"%5\" stroke-width=\"%6\"/>")
                .arg(x)
                .arg(boxTop)
                .arg(boxWidth)
                .arg(boxHeight)
                .arg(QLatin1String(place.isCulprit ? "#b3261e" : "#c8ccd0"), QLatin1String(place.isCulprit ? "2.5" : "1"));
        svg += textAt(x + boxWidth / 2, boxTop + 34, "font-size=\"15\" font-weight=\"700\" fill=\"#232629\"", place.name);
        svg += textAt(x + boxWidth / 2, boxTop + 54, "fill=\"#4d565c\"", place.about);
        x += pitch;
    }
    for (const PathScene::Link &link : scene.links) {
        const int from = left + link.from * pitch + boxWidth + 2;
        const int to = left + (link.from + 1) * pitch - 2;
        const bool live = link.lane == PathScene::Lane::Live;
        const int y = boxTop + (live ? boxHeight - 22 : 22);
        const Ink ink = inkOf(link.answer);
        svg += QStringLiteral("<path d=\"M%1 %2H%3\" stroke=\"%4\" stroke-width=\"3\" stroke-dasharray=\"%5\"/>")
                   .arg(from)
                   .arg(y)
                   .arg(to)
                   .arg(QLatin1String(ink.colour), QLatin1String(ink.dashes));
        svg += signOf(link.answer, (from + to) / 2, y);
        svg += textAt((from + to) / 2, live ? y + 24 : y - 14, "fill=\"#4d565c\"", link.label);
    }
    return (svg + QStringLiteral("</svg>")).toUtf8();
}

} // namespace hubwart::story
