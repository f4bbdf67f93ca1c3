// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/RootScript.h"

#include "server/Scripts.h"

#include <QCryptographicHash>

namespace hubwart::story {

std::span<const RootScript> rootScripts() {
    static constexpr RootScript all[] = {{"change", server::changeScript}, {"survey", server::surveyScript}};
    return all;
}

QByteArray sha256Of(const QByteArray &script) {
    return QCryptographicHash::hash(script, QCryptographicHash::Sha256).toHex();
}

} // namespace hubwart::story
