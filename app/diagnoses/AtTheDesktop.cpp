// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop at the end of the way. What it says itself says it all; the step has the sentence.
#include "diagnoses/Diagnoses.h"

namespace hubwart::diagnoses {

namespace {

using Id = PathStep::Id;

std::optional<QStringList> whenDesktop(const Seen &seen, std::initializer_list<Symptom> symptoms) {
    const PathFacts *path = desktopLane(seen);
    for (const Id id : {Id::Greeting, Id::SignIn, Id::Picture})
        if (std::ranges::contains(symptoms, symptomAt(path, id)))
            return aboutAt(path, id);
    return std::nullopt;
}

} // namespace

const Diagnosis desktopLockedOut = {
    .id = "desktop-locked-out",
    .hop = Hop::Desktop,
    .who = Who::Desktop,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The desktop refuses everyone for a while (\"%1\"). All pupils come to it through "
                                               "the hub, so it takes them for one person who failed too often."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Wait some minutes without trying, or restart the desktop. With TigerVNC, a higher "
                                             "BlacklistThreshold or -UseBlacklist=0 keeps it from happening again."),
    .holds = [](const Seen &seen) { return whenDesktop(seen, {Symptom::VncTooManyFailures}); },
};

const Diagnosis desktopWantsPassword = {
    .id = "desktop-wants-password",
    .hop = Hop::Desktop,
    .who = Who::You,
    .sentence = QT_TRANSLATE_NOOP("Diagnosis", "The desktop wants its VNC password. Up to here everything works."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Test again with the password to see the picture."),
    .holds = [](const Seen &seen) { return whenDesktop(seen, {Symptom::VncPasswordNeeded}); },
};

const Diagnosis desktopWrongPassword = {
    .id = "desktop-wrong-password",
    .hop = Hop::Desktop,
    .who = Who::You,
    .holds = [](const Seen &seen) { return whenDesktop(seen, {Symptom::VncWrongPassword}); },
};

const Diagnosis desktopSignInUnknown = {
    .id = "desktop-sign-in-unknown",
    .hop = Hop::Desktop,
    .who = Who::Desktop,
    .sentence =
        QT_TRANSLATE_NOOP("Diagnosis", "The desktop offers only ways to sign in that browsers' desktop pages may not know "
                                       "(%1). Up to here everything works."),
    .advice = QT_TRANSLATE_NOOP("Diagnosis", "Where only the hub can reach the desktop, let it offer None or VncAuth "
                                             "(SecurityTypes); the encryption comes from Apache."),
    .holds = [](const Seen &seen) { return whenDesktop(seen, {Symptom::VncUnsupportedSecurity}); },
};

const Diagnosis desktopRefuses = {
    .id = "desktop-refuses",
    .hop = Hop::Desktop,
    .who = Who::Desktop,
    .holds = [](const Seen &seen) { return whenDesktop(seen, {Symptom::VncRefused}); },
};

const Diagnosis notADesktop = {
    .id = "not-a-desktop",
    .hop = Hop::Desktop,
    .who = Who::Desktop,
    .holds = [](const Seen &seen) { return whenDesktop(seen, {Symptom::NotVnc}); },
};

const Diagnosis pictureFlat = {
    .id = "picture-flat",
    .hop = Hop::Desktop,
    .who = Who::Desktop,
    .holds = [](const Seen &seen) { return whenDesktop(seen, {Symptom::PictureFlat}); },
};

const Diagnosis pictureNotWhole = {
    .id = "picture-not-whole",
    .hop = Hop::Desktop,
    .who = Who::Desktop,
    .holds = [](const Seen &seen) { return whenDesktop(seen, {Symptom::PictureLost, Symptom::PictureTooLarge}); },
};

} // namespace hubwart::diagnoses
