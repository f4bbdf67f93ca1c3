// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/Ids.h"

#include <QMetaEnum>

#include <algorithm>
#include <array>
#include <utility>

namespace hubwart::story {

namespace {

template <typename E>
using Names = std::pair<E, const char *>;

constexpr std::array answers = {Names<Answer>{Answer::NotAsked, "not-asked"}, Names<Answer>{Answer::Works, "works"},
                                Names<Answer>{Answer::Warning, "warning"}, Names<Answer>{Answer::Broken, "broken"},
                                Names<Answer>{Answer::Unknown, "unknown"}};
constexpr std::array hops = {Names<Hop>{Hop::Laptop, "laptop"},   Names<Hop>{Hop::Network, "network"},
                             Names<Hop>{Hop::Apache, "apache"},   Names<Hop>{Hop::Hub, "hub"},
                             Names<Hop>{Hop::Desktop, "desktop"}, Names<Hop>{Hop::Server, "server"}};
constexpr std::array steps = {Names<PathStep::Id>{PathStep::Id::Name, "name"},
                              Names<PathStep::Id>{PathStep::Id::Tcp, "tcp"},
                              Names<PathStep::Id>{PathStep::Id::Tls, "tls"},
                              Names<PathStep::Id>{PathStep::Id::Page, "page"},
                              Names<PathStep::Id>{PathStep::Id::Handshake, "handshake"},
                              Names<PathStep::Id>{PathStep::Id::Live, "live"},
                              Names<PathStep::Id>{PathStep::Id::Greeting, "greeting"},
                              Names<PathStep::Id>{PathStep::Id::SignIn, "sign-in"},
                              Names<PathStep::Id>{PathStep::Id::Picture, "picture"}};
constexpr std::array variations = {Names<Variation::Id>{Variation::Id::NoOrigin, "no-origin"},
                                   Names<Variation::Id>{Variation::Id::BackendHost, "backend-host"},
                                   Names<Variation::Id>{Variation::Id::NoSubprotocol, "no-subprotocol"},
                                   Names<Variation::Id>{Variation::Id::OddPath, "odd-path"},
                                   Names<Variation::Id>{Variation::Id::AsFirefox, "as-firefox"},
                                   Names<Variation::Id>{Variation::Id::AsSafari, "as-safari"},
                                   Names<Variation::Id>{Variation::Id::AsApacheAsks, "as-apache-asks"}};
constexpr std::array saves = {Names<Saved>{Saved::Unknown, "unknown"}, Names<Saved>{Saved::Old, "old"},
                              Names<Saved>{Saved::New, "new"}, Names<Saved>{Saved::Other, "other"}};
constexpr std::array states = {Names<ChangeStep::State>{ChangeStep::State::Begun, "begun"},
                               Names<ChangeStep::State>{ChangeStep::State::Done, "done"},
                               Names<ChangeStep::State>{ChangeStep::State::Failed, "failed"},
                               Names<ChangeStep::State>{ChangeStep::State::LeftOut, "left-out"}};
constexpr std::array rights = {Names<Rights>{Rights::Root, "root"},
                               Names<Rights>{Rights::Sudo, "sudo"},
                               Names<Rights>{Rights::SudoPassword, "sudo-password"},
                               Names<Rights>{Rights::Doas, "doas"},
                               Names<Rights>{Rights::Su, "su"},
                               Names<Rights>{Rights::None, "none"}};
constexpr std::array severities = {Names<findings::Severity>{findings::Severity::Error, "error"},
                                   Names<findings::Severity>{findings::Severity::Warning, "warning"},
                                   Names<findings::Severity>{findings::Severity::Info, "info"}};

constexpr std::array activities = {
    Names<Activity>{Activity::None, "none"},
    Names<Activity>{Activity::TestingFromOutside, "testing-from-outside"},
    Names<Activity>{Activity::Connecting, "connecting"},
    Names<Activity>{Activity::SigningIn, "signing-in"},
    Names<Activity>{Activity::LookingAtServer, "looking-at-server"},
    Names<Activity>{Activity::Judging, "judging"},
    Names<Activity>{Activity::Trying, "trying"},
    Names<Activity>{Activity::Changing, "changing"},
    Names<Activity>{Activity::AskingAgain, "asking-again"},
    Names<Activity>{Activity::TestingAfterwards, "testing-afterwards"},
    Names<Activity>{Activity::Confirming, "confirming"},
    Names<Activity>{Activity::Rehearsing, "rehearsing"},
    Names<Activity>{Activity::Watching, "watching"},
};

constexpr std::array rehearsalEnds = {
    Names<RehearsalEnd>{RehearsalEnd::NotBegun, "not-begun"},       Names<RehearsalEnd>{RehearsalEnd::Whole, "whole"},
    Names<RehearsalEnd>{RehearsalEnd::PagesSlow, "pages-slow"},     Names<RehearsalEnd>{RehearsalEnd::Refused, "refused"},
    Names<RehearsalEnd>{RehearsalEnd::DesktopShut, "desktop-shut"}, Names<RehearsalEnd>{RehearsalEnd::Stopped, "stopped"}};

template <typename E>
constexpr const auto &namesOf();
template <>
constexpr const auto &namesOf<RehearsalEnd>() {
    return rehearsalEnds;
}
template <>
constexpr const auto &namesOf<Activity>() {
    return activities;
}
template <>
constexpr const auto &namesOf<Answer>() {
    return answers;
}
template <>
constexpr const auto &namesOf<Hop>() {
    return hops;
}
template <>
constexpr const auto &namesOf<PathStep::Id>() {
    return steps;
}
template <>
constexpr const auto &namesOf<Variation::Id>() {
    return variations;
}
template <>
constexpr const auto &namesOf<Saved>() {
    return saves;
}
template <>
constexpr const auto &namesOf<ChangeStep::State>() {
    return states;
}
template <>
constexpr const auto &namesOf<Rights>() {
    return rights;
}
template <>
constexpr const auto &namesOf<findings::Severity>() {
    return severities;
}

template <typename E>
QString nameIn(E value) {
    const auto &names = namesOf<E>();
    const auto found = std::ranges::find(names, value, &Names<E>::first);
    return found == names.end() ? QString() : QLatin1String(found->second);
}

/// "HostKeyChanged" -> "host-key-changed"
QString kebab(const char *key) {
    QString id;
    for (const char *c = key; *c; ++c) {
        const QChar letter = QLatin1Char(*c);
        if (letter.isUpper() && !id.isEmpty())
            id += u'-';
        id += letter.toLower();
    }
    return id;
}

template <typename E>
QString nameOfKey(E value) {
    return kebab(QMetaEnum::fromType<E>().valueToKey(static_cast<int>(value)));
}

template <typename E>
std::optional<E> valueOfKey(const QString &id) {
    const QMetaEnum all = QMetaEnum::fromType<E>();
    for (int i = 0; i < all.keyCount(); ++i)
        if (kebab(all.key(i)) == id)
            return static_cast<E>(all.value(i));
    return std::nullopt;
}

} // namespace

QString idOf(Answer value) {
    return nameIn(value);
}
QString idOf(Hop value) {
    return nameIn(value);
}
QString idOf(PathStep::Id value) {
    return nameIn(value);
}
QString idOf(Variation::Id value) {
    return nameIn(value);
}
QString idOf(Symptom value) {
    return nameOfKey(value);
}
QString idOf(Trouble::Kind value) {
    return nameOfKey(value);
}
QString idOf(RehearsalEnd value) {
    return nameIn(value);
}
QString idOf(Saved value) {
    return nameIn(value);
}
QString idOf(ChangeStep::State value) {
    return nameIn(value);
}
QString idOf(Rights value) {
    return nameIn(value);
}
QString idOf(findings::Severity value) {
    return nameIn(value);
}
QString idOf(Activity value) {
    return nameIn(value);
}

template <typename E>
std::optional<E> fromId(const QString &id) {
    if constexpr (std::is_same_v<E, Symptom> || std::is_same_v<E, Trouble::Kind>) {
        return valueOfKey<E>(id);
    } else {
        for (const auto &[value, name] : namesOf<E>())
            if (id == QLatin1String(name))
                return value;
        return std::nullopt;
    }
}

template std::optional<Answer> fromId(const QString &);
template std::optional<Hop> fromId(const QString &);
template std::optional<PathStep::Id> fromId(const QString &);
template std::optional<Variation::Id> fromId(const QString &);
template std::optional<Symptom> fromId(const QString &);
template std::optional<Trouble::Kind> fromId(const QString &);
template std::optional<RehearsalEnd> fromId(const QString &);
template std::optional<Saved> fromId(const QString &);
template std::optional<ChangeStep::State> fromId(const QString &);
template std::optional<Rights> fromId(const QString &);
template std::optional<findings::Severity> fromId(const QString &);
template std::optional<Activity> fromId(const QString &);

} // namespace hubwart::story
