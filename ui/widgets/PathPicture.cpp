// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PathPicture.h"

#include "ui/widgets/Colours.h"
#include "ui/widgets/Glyph.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <cmath>

namespace hubwart::ui {

namespace {

constexpr int sign = 20;

/// One link between two places in one lane.
class LinkButton final : public QAbstractButton {
public:
    explicit LinkButton(QWidget *parent) : QAbstractButton(parent) {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
    }

    void show(const PathScene::Link &link) {
        m_link = link;
        setText(link.label);
        setAccessibleName(link.sentence);
        setAccessibleDescription(link.evidence);
        setToolTip(link.sentence);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        // The label stands on the outer side of its lane.
        const bool below = m_link.lane == PathScene::Lane::Live;
        const int half = sign / 2 + 2;
        const int y = below ? half : height() - half;
        const QColor ink = inkOf(m_link.answer, palette());
        QPen pen(ink, 3, Qt::SolidLine, Qt::FlatCap);
        if (m_link.answer == Answer::Broken)
            pen.setDashPattern({1.5, 1.5});
        else if (m_link.answer == Answer::Unknown)
            pen.setDashPattern({3, 1.5});
        else if (m_link.answer == Answer::NotAsked)
            pen.setDashPattern({0.7, 1.6});
        painter.setPen(pen);
        const QRectF mark((width() - sign) / 2.0, y - sign / 2.0, sign, sign);
        // Up to the break the line is whole: so far it went.
        if (m_link.answer == Answer::Broken) {
            painter.setPen(QPen(ink, 3));
            painter.drawLine(QPointF(0, y), QPointF(mark.left() - 3, y));
            painter.setPen(pen);
        } else {
            painter.drawLine(QPointF(0, y), QPointF(mark.left() - 3, y));
        }
        painter.drawLine(QPointF(mark.right() + 3, y), QPointF(width(), y));
        paintGlyph(painter, mark, m_link.answer, palette());
        painter.setPen(m_link.answer == Answer::Broken ? ink : dimmedText(palette()));
        const QRect place = below ? QRect(0, y + half, width(), height() - y - half) : QRect(0, 0, width(), y - half);
        painter.drawText(place, Qt::AlignHCenter | (below ? Qt::AlignTop : Qt::AlignBottom),
                         fontMetrics().elidedText(m_link.label, Qt::ElideRight, width()));
        if (hasFocus()) {
            QStyleOptionFocusRect focus;
            focus.initFrom(this);
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
        }
    }

private:
    PathScene::Link m_link;
};

} // namespace

PathPicture::PathPicture(QWidget *parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PathPicture::show(const PathScene &scene) {
    m_scene = scene;
    while (m_links.size() < scene.links.size()) {
        auto *link = new LinkButton(this);
        const std::size_t number = m_links.size();
        connect(link, &QAbstractButton::clicked, this, [this, number] { Q_EMIT wantsEvidence(m_scene.links[number]); });
        link->setVisible(true);
        m_links.push_back(link);
    }
    QString all;
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        static_cast<LinkButton *>(m_links[i])->show(scene.links[i]);
        all += scene.links[i].sentence + u'\n';
    }
    setAccessibleDescription(all.trimmed());
    arrange();
    update();
}

QSize PathPicture::minimumSizeHint() const {
    return {560, 2 * sign + 6 * fontMetrics().height() + 20};
}

QSize PathPicture::sizeHint() const {
    return {760, minimumSizeHint().height()};
}

QStringList PathPicture::cutOffWords() const {
    QStringList cut;
    QFont bold = font();
    bold.setBold(true);
    for (std::size_t i = 0; i < m_scene.places.size(); ++i) {
        const int room = boxOf(i).width() - 8;
        if (QFontMetrics(bold).horizontalAdvance(m_scene.places[i].name) > room)
            cut.append(m_scene.places[i].name);
        if (fontMetrics().horizontalAdvance(m_scene.places[i].about) > room)
            cut.append(m_scene.places[i].about);
    }
    for (std::size_t i = 0; i < m_links.size(); ++i)
        if (fontMetrics().horizontalAdvance(m_scene.links[i].label) > m_links[i]->width())
            cut.append(m_scene.links[i].label);
    return cut;
}

QRect PathPicture::boxOf(std::size_t place) const {
    const int line = fontMetrics().height();
    const int count = static_cast<int>(m_scene.places.size());
    // Links get a little more room than places: they carry the labels.
    const double unit = width() / (count * 1.15 + (count - 1) * 1.0);
    const int left = static_cast<int>(std::lround(static_cast<double>(place) * unit * 2.15));
    const int top = static_cast<int>(1.6 * line);
    return {left, top, static_cast<int>(std::lround(unit * 1.15)), height() - top - static_cast<int>(1.6 * line)};
}

void PathPicture::arrange() {
    for (std::size_t i = 0; i < m_links.size() && i < m_scene.links.size(); ++i) {
        const PathScene::Link &link = m_scene.links[i];
        const QRect from = boxOf(static_cast<std::size_t>(link.from));
        const QRect to = boxOf(static_cast<std::size_t>(link.from) + 1);
        const int left = from.right() + 3;
        const int label = fontMetrics().height() + 2;
        const int height = sign + 6 + label;
        const int middle = from.center().y();
        const int top = link.lane == PathScene::Lane::Pages ? middle - 5 - height : middle + 5;
        m_links[i]->setGeometry(left, top, to.left() - left - 3, height);
    }
}

void PathPicture::resizeEvent(QResizeEvent *) {
    arrange();
}

void PathPicture::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        arrange();
    }
}

void PathPicture::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics = fontMetrics();
    painter.setPen(dimmedText(palette()));
    painter.drawText(QRect(0, 0, width(), metrics.height()), Qt::AlignLeft, m_scene.pagesName);
    painter.drawText(QRect(0, height() - metrics.height(), width(), metrics.height()), Qt::AlignLeft, m_scene.liveName);
    for (std::size_t i = 0; i < m_scene.places.size(); ++i) {
        const PathScene::Place &place = m_scene.places[i];
        const QRect box = boxOf(i);
        painter.setPen(place.isCulprit ? QPen(inkOf(Answer::Broken, palette()), 2.5) : QPen(borderOf(palette()), 1));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::Text));
        const int middle = box.center().y();
        const QRect upper(box.left() + 4, middle - metrics.height() - 1, box.width() - 8, metrics.height());
        painter.drawText(upper, Qt::AlignCenter, QFontMetrics(bold).elidedText(place.name, Qt::ElideRight, upper.width()));
        painter.setFont(font());
        painter.setPen(dimmedText(palette()));
        painter.drawText(upper.translated(0, metrics.height() + 2), Qt::AlignCenter,
                         metrics.elidedText(place.about, Qt::ElideRight, upper.width()));
    }
}

} // namespace hubwart::ui
