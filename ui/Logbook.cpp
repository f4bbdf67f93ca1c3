// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Logbook.h"

#include "settings/Log.h"
#include "story/LogLines.h"

#include <QDateTime>

namespace hubwart::ui {

namespace {

constexpr qsizetype mostLines = 2000;

QString textOf(const story::LogLine &line) {
    QString text = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' + QLatin1String(line.event) + u' '
                   + QLatin1String(line.word);
    if (line.took)
        text += QStringLiteral(" %1 ms").arg(static_cast<double>(line.took->count()) / 1000.0, 0, 'f', 3);
    return text;
}

} // namespace

Logbook::Logbook(QObject *parent) : QObject(parent) {
    m_writer.setMaxThreadCount(1);
}

Logbook::~Logbook() {
    m_writer.waitForDone();
}

void Logbook::keep(const story::Story &story) {
    // What was told before is not told again.
    story::Story fresh = story;
    if (fresh.outside == m_last.outside)
        fresh.outside.reset();
    if (fresh.after == m_last.after)
        fresh.after.reset();
    if (fresh.change == m_last.change)
        fresh.change.reset();
    if (fresh.problems == m_last.problems)
        fresh.problems.clear();
    m_last = story;
    const auto lines = story::logLines(fresh);
    for (const story::LogLine &line : lines)
        m_lines.append(textOf(line));
    if (m_lines.size() > mostLines)
        m_lines.remove(0, m_lines.size() - mostLines);
    m_writer.start([lines] {
        settings::Log log;
        for (const story::LogLine &line : lines)
            log.write(line.event, line.word, line.took);
    });
    Q_EMIT changed();
}

} // namespace hubwart::ui
