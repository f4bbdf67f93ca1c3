// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/Answer.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace hubwart::ui {

/// Lines of sign, name and words, as a list of checks is shown. A line that is under way has a turning sign.
class RowList final : public QWidget {
public:
    struct Row {
        Answer answer = Answer::NotAsked;
        QString state; ///< the sign in words
        QString name;
        QString words;
        bool underWay = false;
        bool isCode = false; ///< the words are a program's own
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit RowList(QWidget *parent = nullptr);
    /// How the width is divided between names and words.
    void setShares(int names, int words);
    void show(const std::vector<Row> &rows);

private:
    QGridLayout *m_grid;
    std::vector<Row> m_shown;
};

} // namespace hubwart::ui
