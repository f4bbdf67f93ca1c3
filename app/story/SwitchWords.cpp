// SPDX-License-Identifier: GPL-3.0-or-later
#include "story/SwitchWords.h"

#include "findings/Wording.h"

#include <QCoreApplication>

namespace hubwart::story {

namespace {

using Kind = SwitchLine::Kind;

QString said(const char *source) {
    return QCoreApplication::translate("Switches", source);
}

void add(std::vector<SwitchLine> &lines, Kind kind, const char *source, const QStringList &names) {
    for (const QString &name : names)
        lines.push_back({kind, said(source).arg(findings::inert(name))});
}

std::vector<SwitchLine> switched(const QStringList &modules, const QStringList &sites, const QStringList &modulesOff,
                                 const QStringList &sitesOff) {
    std::vector<SwitchLine> lines;
    add(lines, Kind::On, QT_TRANSLATE_NOOP("Switches", "switch on module %1"), modules);
    add(lines, Kind::On, QT_TRANSLATE_NOOP("Switches", "switch on site %1"), sites);
    add(lines, Kind::Off, QT_TRANSLATE_NOOP("Switches", "switch off site %1"), sitesOff);
    add(lines, Kind::Off, QT_TRANSLATE_NOOP("Switches", "switch off module %1"), modulesOff);
    return lines;
}

} // namespace

std::vector<SwitchLine> switchLines(const Plan &plan) {
    auto lines = switched(plan.modules, plan.sites, plan.modulesOff, plan.sitesOff);
    for (const ModuleUse &use : plan.stays)
        lines.push_back({Kind::Stays, said(QT_TRANSLATE_NOOP("Switches", "module %1 stays on, because it is needed by now: %2"))
                                          .arg(findings::inert(use.module), findings::inert(use.by.join(QStringLiteral(", "))))});
    return lines;
}

std::vector<SwitchLine> switchLines(const PastChange &change) {
    return switched(change.modules, change.sites, change.modulesOff, change.sitesOff);
}

QString markedText(const SwitchLine &line) {
    const QString mark = line.kind == Kind::On ? QStringLiteral("+ ") : line.kind == Kind::Off ? QStringLiteral("- ") : QString();
    return mark + line.text;
}

} // namespace hubwart::story
