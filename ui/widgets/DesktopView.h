// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRegion>
#include <QWidget>

namespace hubwart::ui {

/// The picture of a desktop, scaled to the room there is, and covered until somebody uncovers it: it may be somebody's screen.
/// View only: it takes neither pointer nor keyboard.
class DesktopView final : public QWidget {
public:
    explicit DesktopView(QWidget *parent = nullptr);

    void show(const QImage &image, const QRegion &changed);
    void forget();
    void setCovered(bool covered);
    [[nodiscard]] bool isCovered() const { return m_covered; }
    [[nodiscard]] bool hasPicture() const { return !m_image.isNull(); }
    [[nodiscard]] const QImage &image() const { return m_image; }
    void setCoverText(const QString &text);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF pictureRect() const;

    QImage m_image;
    QString m_coverText;
    bool m_covered = true;
};

} // namespace hubwart::ui
