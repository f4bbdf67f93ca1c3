// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/StoryJson.h"

#include "story/Ids.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace hubwart::story {

namespace {

// One description of each type, fields(), serves both directions: Writer and Reader are called with the same keys.

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
    io("log", value.log);
}

template <typename Io, typename T>
void fields(Io &io, T &value)
    requires std::is_same_v<std::remove_const_t<T>, InsideFacts>
{
    io("apache", value.apache);
    io("hub", value.hub);
    io("isWeaker", value.isWeaker);
    io("variations", value.variations);
    io("program", value.program);
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
    requires std::is_same_v<std::remove_const_t<T>, Plan>
{
    io("files", value.files);
    io("modules", value.modules);
    io("sites", value.sites);
    io("mends", value.mends);
    io("restores", value.restores);
    io("port", value.port);
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

template <typename T>
concept HasId = std::is_enum_v<T>;

template <typename T>
struct IsList : std::false_type {};
template <typename T>
struct IsList<std::vector<T>> : std::true_type {};
template <typename T>
struct IsList<QList<T>> : std::true_type {};

template <typename T>
struct IsOptional : std::false_type {};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type {};

const QString base64Key = QStringLiteral("base64");

class Writer {
public:
    template <typename T>
    void operator()(const char *key, const T &value) {
        m_object.insert(QLatin1String(key), written(value));
    }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    template <typename T>
    static QJsonValue written(const T &value) {
        if constexpr (std::is_same_v<T, QByteArray>) {
            // Readable where it is text; any bytes come back as they were.
            const QString text = QString::fromUtf8(value);
            return text.toUtf8() == value ? QJsonValue(text)
                                          : QJsonValue(QJsonObject{{base64Key, QString::fromLatin1(value.toBase64())}});
        } else if constexpr (std::is_same_v<T, QString> || std::is_same_v<T, bool> || std::is_same_v<T, int>) {
            return value;
        } else if constexpr (std::is_same_v<T, quint16>) {
            return static_cast<int>(value);
        } else if constexpr (std::is_same_v<T, QUrl>) {
            return value.toString(QUrl::FullyEncoded);
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
        } else if constexpr (std::is_same_v<T, std::chrono::microseconds>) {
            return static_cast<double>(value.count()) / 1000.0;
        } else if constexpr (std::is_same_v<T, std::chrono::milliseconds>) {
            return static_cast<double>(value.count());
        } else if constexpr (HasId<T>) {
            return idOf(value);
        } else if constexpr (IsOptional<T>::value) {
            return value ? written(*value) : QJsonValue();
        } else if constexpr (IsList<T>::value) {
            QJsonArray array;
            for (const auto &one : value)
                array.append(written(one));
            return array;
        } else {
            Writer inner;
            fields(inner, value);
            return inner.object();
        }
    }

    QJsonObject m_object;
};

class Reader {
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) {}

    /// A key that is not there leaves the value as it is.
    template <typename T>
    void operator()(const char *key, T &value) {
        const QJsonValue json = m_object.value(QLatin1String(key));
        if (m_fault.isEmpty() && !json.isUndefined() && !read(json, value))
            m_fault = m_inner.isEmpty() ? QLatin1String(key) : QLatin1String(key) + u'.' + m_inner;
    }
    /// The key of what was not as it should be; empty if all was.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    template <typename T>
    bool read(const QJsonValue &json, T &value) {
        if constexpr (std::is_same_v<T, QByteArray>) {
            if (json.isObject())
                value = QByteArray::fromBase64(json.toObject().value(base64Key).toString().toLatin1());
            else
                value = json.toString().toUtf8();
            return json.isObject() || json.isString();
        } else if constexpr (std::is_same_v<T, QString>) {
            value = json.toString();
            return json.isString();
        } else if constexpr (std::is_same_v<T, bool>) {
            value = json.toBool();
            return json.isBool();
        } else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, quint16>) {
            value = static_cast<T>(json.toInt());
            return json.isDouble();
        } else if constexpr (std::is_same_v<T, QUrl>) {
            value = QUrl(json.toString());
            return json.isString();
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            value = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
            return json.isNull() || value.isValid();
        } else if constexpr (std::is_same_v<T, std::chrono::microseconds>) {
            value = std::chrono::microseconds(std::llround(json.toDouble() * 1000.0));
            return json.isDouble();
        } else if constexpr (std::is_same_v<T, std::chrono::milliseconds>) {
            value = std::chrono::milliseconds(std::llround(json.toDouble()));
            return json.isDouble();
        } else if constexpr (HasId<T>) {
            const auto known = fromId<T>(json.toString());
            value = known.value_or(T());
            return known.has_value();
        } else if constexpr (IsOptional<T>::value) {
            value.reset();
            return json.isNull() || read(json, value.emplace());
        } else if constexpr (IsList<T>::value) {
            value.clear();
            const QJsonArray array = json.toArray();
            for (const auto &one : array)
                if (!read(one, value.emplace_back()))
                    return false;
            return json.isArray();
        } else {
            Reader inner(json.toObject());
            fields(inner, value);
            m_inner = inner.fault();
            return json.isObject() && m_inner.isEmpty();
        }
    }

    QJsonObject m_object;
    QString m_fault;
    QString m_inner;
};

const QString schema = QStringLiteral("hubwart.story/1");

} // namespace

QJsonObject toJson(const Story &story) {
    Writer writer;
    fields(writer, story);
    QJsonObject document = writer.object();
    document.insert(QStringLiteral("schema"), schema);
    document.insert(QStringLiteral("version"), QStringLiteral(HUBWART_VERSION));
    return document;
}

Result<Story> fromJson(const QJsonObject &document, const QString &name) {
    if (document.value(QStringLiteral("schema")).toString() != schema)
        return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {name}, QStringLiteral("schema: not ") + schema);
    Story story;
    Reader reader(document);
    fields(reader, story);
    if (!reader.fault().isEmpty())
        return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {name}, reader.fault());
    if (story.verdict && story.verdict->problem >= static_cast<int>(story.problems.size()))
        return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {name}, QStringLiteral("verdict.problem"));
    return story;
}

Result<Story> fromJson(const QByteArray &bytes, const QString &name) {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return trouble(Trouble::Kind::FileNotRead, Hop::Laptop, {name}, error.errorString());
    return fromJson(document.object(), name);
}

} // namespace hubwart::story
