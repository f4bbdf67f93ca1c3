// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Log.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

namespace hubwart::settings {

namespace {

constexpr qint64 largest = qint64(1024) * 1024;

QString usualFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + QStringLiteral("/hubwart/log.txt");
}

} // namespace

Log::Log(QString file) : m_file(file.isEmpty() ? usualFile() : std::move(file)) {
    QDir().mkpath(QFileInfo(m_file).path());
    if (m_file.size() > largest) {
        QFile::remove(m_file.fileName() + QStringLiteral(".old"));
        QFile::rename(m_file.fileName(), m_file.fileName() + QStringLiteral(".old"));
    }
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void Log::write(const char *event, const char *word, std::optional<std::chrono::microseconds> took) {
    if (!m_file.isOpen())
        return;
    QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' '
                      + QByteArray::number(QCoreApplication::applicationPid()) + ' ' + event;
    if (*word)
        line += QByteArray(" ") + word;
    if (took)
        line += ' ' + QByteArray::number(static_cast<double>(took->count()) / 1000.0, 'f', 3) + " ms";
    m_file.write(line + '\n');
    m_file.flush();
}

} // namespace hubwart::settings
