// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/StoryJson.h"

#include "story/Ids.h"
#include "story/StoryFields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace hubwart::story {

namespace {

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
