// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Letters.h"
#include "apache/ProxyPass.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace hubwart::apache {

/// Why a directive did, or did not, play a part for a request. The sentence for it is made in findings/RouteWords.
enum class Why {
    Decides,           ///< this is the line that answers
    GivesWorker,       ///< its parameters count for the target
    OtherPath,         ///< its path or pattern does not fit
    ConditionFails,    ///< the condition above it does not hold; detail: what it was compared with
    EngineOff,         ///< RewriteEngine is not on here
    TooLate,           ///< it would fit, but another line has answered before
    Excludes,          ///< it says that the path is not handed on
    ParametersIgnored, ///< its parameters are dropped: another line has made the worker
    CannotTell,        ///< depends on what is not known here
};

struct Step {
    int directive = -1;
    Why why = Why::Decides;
    QByteArray detail;
    friend bool operator==(const Step &, const Step &) = default;
};

/// What Apache makes of one request.
struct Outcome {
    enum class Kind {
        Proxied,    ///< handed on to the target
        Local,      ///< Apache itself serves the path
        Redirected, ///< status and location
        Denied,     ///< status 401 or 403
        Failed,     ///< Apache answers with an error of its own: status
        Unknown,    ///< the directive that decides depends on what is not known
    };
    Kind kind = Kind::Local;
    int status = 0;
    int directive = -1; ///< the one that decides; -1: none, the path falls to Apache itself
    QByteArray target;  ///< scheme://host[:port]/path[?query]
    QByteArray location;
    bool upgrade = false;        ///< the backend gets the Upgrade header
    int worker = -1;             ///< the directive that made the worker; -1: none, defaults are used
    QList<Parameter> parameters; ///< of the worker
    QByteArray socket;           ///< the socket file that is talked to, instead of the target's host
    QByteArray workerUpgrade;
    bool hasWorkerUpgrade = false;
    int upgradeDirective = -1; ///< where that upgrade= stands
    qsizetype upgradeWord = -1;
    QByteArray host; ///< the Host that the backend gets
    QByteArray upgradeHeader;
    QByteArray origin;         ///< the Origin that the backend gets
    QByteArray forwardedProto; ///< and the X-Forwarded-Proto
    bool byRewrite = false;
    bool tookSignIn = false;     ///< it is so only because somebody has signed in
    bool tellsBrowsers = false;  ///< another browser may get another answer
    bool lacksTlsEngine = false; ///< failed for the want of SSLProxyEngine
    bool trustsNobody = false;   ///< failed because no certificate of the hub could be right
    QSet<int> holding;           ///< the <If> sections and their like that hold for the request
    QList<Step> steps;

    /// The directive whose options count for the target.
    [[nodiscard]] int definer() const { return worker >= 0 ? worker : directive; }
    [[nodiscard]] bool works() const { return kind == Kind::Proxied && upgrade && isSameWord(upgradeHeader, "websocket"); }
};

} // namespace hubwart::apache
