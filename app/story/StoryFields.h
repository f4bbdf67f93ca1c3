// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "story/Story.h"

#include <type_traits>

namespace hubwart::story {

// What a saved story holds of each type, and under which key. One description, fields(), serves both directions: whoever writes
// and whoever reads (StoryJson.cpp) is called with the same keys.

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, HttpHeader>
{
    io("name", value.name);
    io("value", value.value);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, HttpAnswer>
{
    io("status", value.status);
    io("reason", value.reason);
    io("headers", value.headers);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, PathStep>
{
    io("step", value.id);
    io("hop", value.hop);
    io("answer", value.answer);
    io("symptom", value.symptom);
    io("about", value.about);
    io("beganMs", value.began);
    io("ms", value.took);
    io("evidence", value.evidence);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, PictureFacts>
{
    io("width", value.width);
    io("height", value.height);
    io("colours", value.colours);
    io("name", value.desktopName);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, PathFacts>
{
    io("url", value.url);
    io("when", value.when);
    io("steps", value.steps);
    io("page", value.page);
    io("namedByPage", value.namedByPage);
    io("handshake", value.handshake);
    io("closeCode", value.closeCode);
    io("roundTrips", value.roundTrips);
    io("picture", value.picture);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, Variation>
{
    io("id", value.id);
    io("status", value.status);
    io("endedAtOnce", value.endedAtOnce);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, SourceLine>
{
    io("file", value.file);
    io("line", value.line);
    io("text", value.text);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, HubProgram>
{
    io("command", value.command);
    io("unit", value.unit);
    io("routes", value.routes);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, LogEntry>
{
    io("hop", value.hop);
    io("when", value.when);
    io("code", value.code);
    io("text", value.text);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, InsideFacts>
{
    io("apache", value.apache);
    io("hub", value.hub);
    io("isWeaker", value.isWeaker);
    io("variations", value.variations);
    io("workers", value.workers);
    io("program", value.program);
    io("log", value.log);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, ConfigFile>
{
    io("path", value.path);
    io("realPath", value.realPath);
    io("owner", value.owner);
    io("mode", value.mode);
    io("sha256", value.sha256);
    io("bytes", value.bytes);
    io("readable", value.readable);
    io("loaded", value.loaded);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, Listener>
{
    io("port", value.port);
    io("program", value.program);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, ChangeRecord>
{
    io("id", value.id);
    io("state", value.state);
    io("when", value.when);
    io("who", value.who);
    io("files", value.files);
    io("secondsLeft", value.secondsLeft);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, ServerFacts>
{
    io("user", value.user);
    io("rights", value.rights);
    io("host", value.host);
    io("system", value.system);
    io("apacheVersion", value.apacheVersion);
    io("modules", value.modules);
    io("modulesEnabled", value.modulesEnabled);
    io("apacheRunning", value.apacheRunning);
    io("configtest", value.configtest);
    io("configtestWords", value.configtestWords);
    io("files", value.files);
    io("listeners", value.listeners);
    io("webPrograms", value.webPrograms);
    io("changes", value.changes);
    io("notSeen", value.notSeen);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, Trouble>
{
    io("kind", value.kind);
    io("hop", value.hop);
    io("about", value.about);
    io("detail", value.detail);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, apache::Place>
{
    io("file", value.file);
    io("line", value.line);
    io("column", value.column);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, findings::Problem>
{
    io("id", value.id);
    io("severity", value.severity);
    io("hop", value.hop);
    io("place", value.place);
    io("about", value.about);
    io("fixable", value.fixable);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, findings::Fault>
{
    io("id", value.id);
    io("hop", value.hop);
    io("about", value.about);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, findings::Verdict>
{
    io("answer", value.answer);
    io("hop", value.hop);
    io("problem", value.problem);
    io("undecided", value.undecided);
    io("id", value.id);
    io("about", value.about);
    io("next", value.next);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, FileChange>
{
    io("path", value.path);
    io("before", value.before);
    io("after", value.after);
    io("writer", value.writer);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, ModuleUse>
{
    io("module", value.module);
    io("by", value.by);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, Plan>
{
    io("files", value.files);
    io("modules", value.modules);
    io("sites", value.sites);
    io("mends", value.mends);
    io("restores", value.restores);
    io("port", value.port);
    io("modulesOff", value.modulesOff);
    io("sitesOff", value.sitesOff);
    io("stays", value.stays);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, FileVersions>
{
    io("path", value.path);
    io("before", value.before);
    io("after", value.after);
    io("now", value.now);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, PartVersions>
{
    io("isSite", value.isSite);
    io("name", value.name);
    io("before", value.before);
    io("after", value.after);
    io("now", value.now);
    io("neededBy", value.neededBy);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, PastChange>
{
    io("id", value.id);
    io("begun", value.begun);
    io("state", value.state);
    io("since", value.since);
    io("who", value.who);
    io("confirmedBy", value.confirmedBy);
    io("files", value.files);
    io("modules", value.modules);
    io("sites", value.sites);
    io("reason", value.reason);
    io("secondsLeft", value.secondsLeft);
    io("versions", value.versions);
    io("parts", value.parts);
    io("modulesOff", value.modulesOff);
    io("sitesOff", value.sitesOff);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, ChangeStep>
{
    io("name", value.name);
    io("state", value.state);
    io("words", value.words);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, ChangeStory>
{
    io("id", value.id);
    io("isUndo", value.isUndo);
    io("when", value.when);
    io("files", value.files);
    io("steps", value.steps);
    io("saved", value.saved);
    io("loaded", value.loaded);
    io("proved", value.proved);
    io("confirmed", value.confirmed);
    io("deadline", value.deadline);
    io("watchdog", value.watchdog);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, WorkerFacts>
{
    io("mpm", value.mpm);
    io("most", value.most);
    io("perProcess", value.perProcess);
    io("mostProcesses", value.mostProcesses);
    io("file", value.file);
    io("line", value.line);
    io("busy", value.busy);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, Fit>
{
    io("answer", value.answer);
    io("pupils", value.pupils);
    io("free", value.free);
    io("sensible", value.sensible);
    io("wanted", value.wanted);
    io("wantedProcesses", value.wantedProcesses);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, RehearsedSocket>
{
    io("begun", value.begun);
    io("opening", value.opening);
    io("symptom", value.symptom);
    io("about", value.about);
    io("closeCode", value.closeCode);
    io("ended", value.ended);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, RehearsalMoment>
{
    io("when", value.when);
    io("open", value.open);
    io("median", value.median);
    io("worst", value.worst);
    io("page", value.page);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, RehearsalFacts>
{
    io("pupils", value.pupils);
    io("workers", value.workers);
    io("fit", value.fit);
    io("asked", value.asked);
    io("end", value.end);
    io("mostOpen", value.mostOpen);
    io("pageBefore", value.pageBefore);
    io("sockets", value.sockets);
    io("moments", value.moments);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, Story>
{
    io("server", value.server);
    io("url", value.url);
    io("site", value.site);
    io("product", value.product);
    io("activity", value.activity);
    io("outside", value.outside);
    io("inside", value.inside);
    io("facts", value.facts);
    io("lessRights", value.lessRights);
    io("problems", value.problems);
    io("verdict", value.verdict);
    io("plan", value.plan);
    io("proposal", value.proposal);
    io("trial", value.trial);
    io("change", value.change);
    io("history", value.history);
    io("after", value.after);
    io("seen", value.seen);
    io("pictureFile", value.pictureFile);
    io("rehearsal", value.rehearsal);
    io("trouble", value.trouble);
}

} // namespace hubwart::story
