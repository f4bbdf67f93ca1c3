// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/ProxySetting.h"

namespace hubwart::probe {

namespace {

/// Both spellings are in use; the small one counts first.
QString valueOf(const QString &name, const QProcessEnvironment &environment) {
    const QString small = environment.value(name);
    return small.isEmpty() ? environment.value(name.toUpper()) : small;
}

bool isExempt(const QString &host, const QString &list) {
    for (const QString &part : list.split(u',', Qt::SkipEmptyParts)) {
        QString name = part.trimmed();
        if (name == u"*")
            return true;
        if (name.startsWith(u'.'))
            name.remove(0, 1);
        if (host.compare(name, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + name, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

QString proxySetFor(const Target &target, const QProcessEnvironment &environment) {
    if (isExempt(target.dialledHost(), valueOf(QStringLiteral("no_proxy"), environment)))
        return {};
    QString value = valueOf(target.isEncrypted() ? QStringLiteral("https_proxy") : QStringLiteral("http_proxy"), environment);
    if (value.isEmpty())
        value = valueOf(QStringLiteral("all_proxy"), environment);
    if (value.isEmpty())
        return {};
    const QUrl proxy(value.contains(QStringLiteral("://")) ? value : QStringLiteral("http://") + value);
    return proxy.isValid() && !proxy.host().isEmpty() ? proxy.host() + u':' + QString::number(proxy.port(80)) : QString();
}

} // namespace hubwart::probe
