// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Headline.h"
#include "ui/Background.h"
#include "ui/pages/Pages.h"
#include "ui/pages/SaveDialog.h"
#include "ui/pages/TroubleCard.h"
#include "ui/widgets/DesktopView.h"
#include "ui/widgets/Text.h"

#include <QBuffer>
#include <QPushButton>
#include <QVBoxLayout>

namespace hubwart::ui {

namespace {

class PicturePage final : public Page {
    Q_OBJECT

public:
    explicit PicturePage(Desk &desk)
        : Page(desk), m_trouble(new TroubleCard), m_view(new DesktopView), m_about(new Text(Text::Kind::Dimmed)),
          m_save(addButton([this] { save(); })), m_cover(addButton([this] { setCovered(!m_view->isCovered()); })),
          m_no(addButton([this] { answer(Answer::Broken); })) {
        body()->addWidget(m_trouble);
        body()->addWidget(m_view, 1);
        body()->addWidget(m_about);
        offerUndo();
        if (story::Screen *screen = desk.screen())
            connect(screen, &story::Screen::changed, this, &PicturePage::take);
    }

    void entered() override {
        take();
        Page::entered();
        m_cover->setFocus();
    }

    void left() override { setCovered(true); }

private:
    void render() override {
        const bool covered = m_view->isCovered();
        const bool watching = story().activity == story::Activity::Watching;
        const QString question = tr("Is it the desktop you expected?");
        if (story().seen == Answer::Works)
            say(tr("You have seen the desktop."), tr("The whole way works, from this computer and this network."));
        else if (story().seen != Answer::NotAsked)
            say(story::headlineOf(story()).title, story::headlineOf(story()).meaning);
        else
            say(covered ? tr("A picture has arrived.") : question,
                covered ? tr("It may show someone's screen at this moment; uncover it only if you may.")
                        : tr("It came through Apache and the hub, the way a pupil's browser goes."));
        m_trouble->show(story().trouble);
        m_view->setCoverText(m_view->hasPicture() || desk().isRecording() ? tr("Covered: it may be somebody's screen")
                                                                          : tr("No picture is being received now"));
        m_view->setAccessibleName(tr("Picture of the desktop"));
        m_view->setAccessibleDescription(covered ? tr("covered") : about());
        m_about->say(about()
                     + (watching ? u' ' + tr("Only looked at: nothing is sent to it, and nothing is stored.") : QString()));
        setButton(m_cover, covered ? tr("Uncover it") : tr("Cover it"), Does::Goes, m_view->hasPicture());
        setButton(m_save, covered ? QString() : tr("Save picture…"));
        setButton(m_no, covered ? QString() : tr("No: black or wrong"), Does::Acts);
        if (covered)
            setPrimary(story().seen == Answer::NotAsked ? QString() : tr("To the report"));
        else
            setPrimary(tr("Yes, I see it"), Does::Acts);
    }

    [[nodiscard]] QString about() const {
        if (!story().after || !story().after->picture)
            return {};
        const PictureFacts &picture = *story().after->picture;
        return tr("%1 x %2 pixels, %3 colours.")
            .arg(picture.width)
            .arg(picture.height)
            .arg(picture.colours >= 256 ? tr("more than 255") : QString::number(picture.colours));
    }

    void take() {
        if (!desk().screen() || !isVisible())
            return;
        const bool first = !m_view->hasPicture();
        const story::Screen::Frame frame = desk().screen()->take();
        if (frame.image.isNull())
            m_view->forget();
        else
            m_view->show(frame.image, frame.changed);
        if (first)
            refresh();
    }

    void setCovered(bool covered) {
        m_view->setCovered(covered);
        refresh();
    }

    void primaryPressed() override {
        if (m_view->isCovered())
            return forward();
        answer(Answer::Works);
    }

    void answer(Answer saw) {
        desk().visit().saw = saw;
        desk().ask(story::Command::Say);
        Q_EMIT forward();
    }

    void save() {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        m_view->image().save(&buffer, "PNG");
        saveBytes(this, tr("Save the picture (it may show somebody's screen)"), QStringLiteral("desktop.png"), bytes);
    }

    [[nodiscard]] QString help() const override {
        return tr("The picture is live: what moves there moves here. Hubwart is one more viewer; it sends neither mouse nor "
                  "keyboard, and the "
                  "picture is not stored unless you ask for it. It stays covered until you uncover it, because a pupil or a "
                  "colleague may be "
                  "working on that desktop.\n\n"
                  "Your answer is the last proof: a program can see that a picture came, but only a person can see that it is "
                  "the right one.");
    }

    TroubleCard *m_trouble;
    DesktopView *m_view;
    Text *m_about;
    QPushButton *m_save;
    QPushButton *m_cover;
    QPushButton *m_no;
};

bool hasPicture(const Desk &desk) {
    return desk.story().after && desk.story().after->picture;
}

} // namespace

const PageEntry picturePage = {
    .id = "picture",
    .title = QT_TRANSLATE_NOOP("Pages", "The picture"),
    .isTool = false,
    .shows = Shows::Nothing,
    .make = [](Desk &desk) -> Page * { return new PicturePage(desk); },
    .isOpen = hasPicture,
    .isInTheWay = hasPicture,
    .answer = [](const Desk &desk) { return desk.story().seen; },
};

} // namespace hubwart::ui

#include "PicturePage.moc"
