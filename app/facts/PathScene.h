// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Answer.h"
#include "facts/Hop.h"

#include <QString>

#include <vector>

namespace hubwart {

/// The picture of the way: four places, and between them two lanes, pages (HTTP) above and the live connection (WebSocket) below.
/// Painted in the window, written as SVG and as text from this one description (story/PathScene.h makes it).
struct PathScene {
    enum class Lane { Pages, Live };

    struct Place {
        Hop hop = Hop::Laptop;
        QString name;
        QString about;
        bool isCulprit = false; ///< the verdict names it
    };
    /// From place number \a from to the next.
    struct Link {
        Lane lane = Lane::Pages;
        int from = 0;
        Answer answer = Answer::NotAsked;
        bool underWay = false;
        QString label;    ///< a few words or a number; may be empty
        QString sentence; ///< all of it in words, for somebody who does not see the picture
        QString evidence; ///< what was seen, for whoever asks; may be empty
    };

    QString pagesName; ///< of the upper lane
    QString liveName;
    std::vector<Place> places;
    std::vector<Link> links;
};

} // namespace hubwart
