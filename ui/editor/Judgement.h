// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Request.h"
#include "facts/Answer.h"
#include "findings/Catalogue.h"

#include <QString>

#include <vector>

namespace hubwart::ui {

/// What is asked about a text: the file on the server that it would take the place of, and the address whose answer is looked
/// for.
struct Case {
    ServerFacts server;
    findings::Request request;
    QString path;
    QByteArray text;
    QString address; ///< a path of the site, or a whole address; empty: that of the request
    apache::Browser browser = apache::Browser::Chrome;
};

/// One place of the file that there is something to say about.
struct Remark {
    int line = 0;
    Answer answer = Answer::Broken;
    QString title;
    QString words;     ///< what a person notices of it, or what Apache says
    QString advice;    ///< may be empty
    QByteArray mended; ///< the whole file with this alone mended; empty: it cannot be mended here
};

/// A line that could have answered an address, and what became of it.
struct Step {
    apache::Place place;
    QString text;
    QString words;
    bool decides = false;
};

/// What answers an address, and why the other lines do not.
struct Answering {
    QString address; ///< the whole of it; empty: what was asked is no address
    QString sentence;
    Answer answer = Answer::Unknown;
    std::vector<Step> steps;
};

struct Judgement {
    std::vector<Remark> remarks; ///< in the order of the lines
    QByteArray mended;           ///< the file with all mended that breaks the connection; empty: nothing can be
    Answering answering;
};

/// What Hubwart says of a text; no server is asked. Pure; any thread.
[[nodiscard]] Judgement judge(const Case &asked);

} // namespace hubwart::ui
