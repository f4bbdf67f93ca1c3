// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PathScene.h"

#include <QStringList>
#include <QWidget>

class QAbstractButton;

namespace hubwart::ui {

/// The way as a picture: four places and two lanes. Each link is a button of its own, reached by Tab and arrows, with its answer
/// as shape, colour and words; pressing it says that its evidence is wanted. As wide as there is room, from 560 pixels on.
class PathPicture final : public QWidget {
    Q_OBJECT

public:
    explicit PathPicture(QWidget *parent = nullptr);

    void show(const PathScene &scene);
    [[nodiscard]] const PathScene &scene() const { return m_scene; }
    /// What has no room as it stands.
    [[nodiscard]] QStringList cutOffWords() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wantsEvidence(const hubwart::PathScene::Link &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] QRect boxOf(std::size_t place) const;

    PathScene m_scene;
    std::vector<QAbstractButton *> m_links;
};

} // namespace hubwart::ui
