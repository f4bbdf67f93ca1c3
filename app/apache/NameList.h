// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apache/Letters.h"

#include <array>
#include <string_view>

namespace hubwart::apache::names {

/// Names of directives and sections, in lower case: all that are asked for somewhere, and those that stand in nearly every site
/// file. The first stands for any other.
inline constexpr std::array listed = std::to_array<std::string_view>({
    "",
    "access_log",
    "acceptpathinfo",
    "add_header",
    "addoutputfilterbydeflate",
    "addtype",
    "alias",
    "allow",
    "allowencodedslashes",
    "allowoverride",
    "auth_basic",
    "auth_basic_user_file",
    "authbasicprovider",
    "authname",
    "authtype",
    "authuserfile",
    "balancermember",
    "client_max_body_size",
    "customlog",
    "define",
    "deny",
    "directory",
    "directoryindex",
    "directorymatch",
    "documentroot",
    "else",
    "elseif",
    "error_log",
    "error_page",
    "errordocument",
    "errorlog",
    "files",
    "filesmatch",
    "header",
    "if",
    "ifdefine",
    "ifdirective",
    "iffile",
    "ifmodule",
    "ifsection",
    "ifversion",
    "include",
    "includeoptional",
    "limit",
    "limitexcept",
    "limitrequestbody",
    "loadfile",
    "loadmodule",
    "location",
    "locationmatch",
    "loglevel",
    "macro",
    "mergeslashes",
    "namevirtualhost",
    "options",
    "order",
    "passengerenabled",
    "protocols",
    "proxy",
    "proxy_buffering",
    "proxy_cache_bypass",
    "proxy_http_version",
    "proxy_pass",
    "proxy_request_buffering",
    "proxy_set_header",
    "proxyaddheaders",
    "proxybadheader",
    "proxymatch",
    "proxypass",
    "proxypassinherit",
    "proxypassmatch",
    "proxypassreverse",
    "proxypassreversecookiedomain",
    "proxypassreversecookiepath",
    "proxypreservehost",
    "proxyrequests",
    "proxyset",
    "proxytimeout",
    "proxyvia",
    "proxywebsocketfallbacktoproxyhttp",
    "redirect",
    "redirectmatch",
    "redirectpermanent",
    "redirecttemp",
    "requestheader",
    "require",
    "requireall",
    "requireany",
    "requirenone",
    "resolver",
    "rewritebase",
    "rewritecond",
    "rewriteengine",
    "rewritemap",
    "rewriteoptions",
    "rewriterule",
    "satisfy",
    "server",
    "server_name",
    "serveradmin",
    "serveralias",
    "servername",
    "serverroot",
    "serversignature",
    "servertokens",
    "setenv",
    "setenvif",
    "setenvifnocase",
    "sethandler",
    "setoutputfilter",
    "ssl_certificate",
    "ssl_certificate_key",
    "ssl_ciphers",
    "ssl_protocols",
    "sslcacertificatefile",
    "sslcertificatechainfile",
    "sslcertificatefile",
    "sslcertificatekeyfile",
    "sslciphersuite",
    "sslengine",
    "sslhonorcipherorder",
    "ssloptions",
    "sslprotocol",
    "sslproxycacertificatefile",
    "sslproxycacertificatepath",
    "sslproxycheckpeercn",
    "sslproxycheckpeerexpire",
    "sslproxycheckpeername",
    "sslproxyengine",
    "sslproxyverify",
    "sslsessiontickets",
    "sslverifyclient",
    "timeout",
    "traceenable",
    "try_files",
    "undefine",
    "undefmacro",
    "unsetenv",
    "upstream",
    "use",
    "usecanonicalname",
    "virtualhost",
    "defaultruntimedir",
    "}",
});

constexpr std::size_t slots = 1024;

constexpr std::size_t slotOf(std::string_view text) {
    std::size_t sum = text.size();
    for (const char c : text)
        sum = sum * 31 + static_cast<unsigned char>(inLowerCase(c));
    return sum % slots;
}

/// Where each name is found: in its slot, or in the next free one.
constexpr auto tableOfSlots() {
    static_assert(listed.size() < 256);
    std::array<unsigned char, slots> table{};
    for (std::size_t i = 1; i < listed.size(); ++i) {
        std::size_t slot = slotOf(listed[i]);
        while (table[slot] != 0)
            slot = (slot + 1) % slots;
        table[slot] = static_cast<unsigned char>(i);
    }
    return table;
}

inline constexpr auto table = tableOfSlots();

/// Not std::ranges::equal: every file includes this, and its constraints take a compiler longer than all the rest.
constexpr bool isSame(std::string_view one, std::string_view other) {
    if (one.size() != other.size())
        return false;
    for (std::size_t i = 0; i < one.size(); ++i)
        if (one[i] != inLowerCase(other[i]))
            return false;
    return true;
}

/// The index of a name in any case of letters; 0 where it is not listed.
constexpr unsigned char numberOf(std::string_view text) {
    for (std::size_t slot = slotOf(text); table[slot] != 0; slot = (slot + 1) % slots)
        if (isSame(listed[table[slot]], text))
            return table[slot];
    return 0;
}

} // namespace hubwart::apache::names
