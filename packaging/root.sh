# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Debian 13 root folders in the user's cache, and the way into them. Sourced; expects $top and $cache.
# shellcheck disable=SC2154

recipe=1 # to be raised when make_root makes something else out of the same list

say() { printf '\033[1m==>\033[0m %s\n' "$*" >&2; }
die() { printf 'hubwart: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -- "$@"; fi
}

# lacking PROGRAM:PACKAGE...  the packages of those programs that this machine does not have
lacking() {
    local pair
    for pair; do command -v "${pair%%:*}" >/dev/null || [ -x "/usr/sbin/${pair%%:*}" ] || echo "${pair##*:}"; done
}

# need_on_host PROGRAM:PACKAGE...  installs what the host lacks to make and enter root folders; one at a time, since
# several labs may be started at once and apt turns away the second
need_on_host() {
    local missing
    [ -n "$(lacking "$@")" ] || return 0
    mkdir -p "$cache"
    (
        flock 8
        mapfile -t missing < <(lacking "$@")
        [ ${#missing[@]} -gt 0 ] || exit 0
        say "installing on this machine: ${missing[*]}"
        as_root env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get -qq update && apt-get -qq -o DPkg::Lock::Timeout=120 install -y --no-install-recommends "$@" >/dev/null' - "${missing[@]}" \
            || die "could not install ${missing[*]}; install them by hand, then run this again"
    ) 8>"$cache/host.lock"
}

packages_of() {
    case $1 in
        build) echo "$top/packaging/build-root.packages" ;;
        server) echo "$top/tests/practice/packages" ;;
        bench) echo "$top/tests/bench/packages" ;;
    esac
}

# root_of NAME  the folder of a root; its name changes with what is in it, so an old one is never used by mistake
root_of() {
    local list
    list=$(packages_of "$1")
    printf '%s/root-%s-%s' "$cache" "$1" "$(echo "$recipe" | cat - "$list" | sha256sum | cut -c1-12)"
}

# Debian 13's sources on the very mirrors that this machine's own apt uses.
trixie_sources() {
    local uri main='' security=''
    while read -r uri; do
        case $uri in
            *security*) security=${security:-$uri} ;;
            */debian/ | */debian) main=${main:-$uri} ;;
        esac
    done < <(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages')
    [ -n "$main" ] || die "this machine's apt knows no Debian mirror (apt-get indextargets lists none)"
    printf 'deb %s trixie main\ndeb %s trixie-updates main\n' "$main" "$main"
    [ -z "$security" ] || printf 'deb %s trixie-security main\n' "$security"
}

# ensure_root NAME  makes the root folder if it is not there yet; one at a time
ensure_root() {
    [ -d "$(root_of "$1")" ] && return
    mkdir -p "$cache"
    (
        flock 8
        [ -d "$(root_of "$1")" ] || make_root "$1"
    ) 8>"$cache/root-$1.lock"
}

make_root() {
    local root part list
    root=$(root_of "$1")
    need_on_host mmdebstrap:mmdebstrap bwrap:bubblewrap
    list=$(grep -v '^#' "$(packages_of "$1")" | xargs | tr ' ' ',')
    part=$root.part-$$
    say "making the $1 root folder (Debian 13; about a minute)"
    # The part folder is root's; a run that was killed leaves it behind, so the next one clears all of them.
    as_root sh -c 'rm -rf --one-file-system "$1".part-*' - "$root"
    if ! trixie_sources | as_root mmdebstrap --quiet --variant=apt --include="$list" \
        --dpkgopt='path-exclude=/usr/share/doc/*' --dpkgopt='path-exclude=/usr/share/man/*' trixie "$part" - >"$cache/root-$1.log" 2>&1; then
        tail -n 20 "$cache/root-$1.log" >&2
        die "could not make the $1 root folder; the whole log is $cache/root-$1.log"
    fi
    as_root sh -c 'touch "$1/etc/resolv.conf" "$1/etc/hosts"; chmod 755 "$1"; mv -T "$1" "$2"' - "$part" "$root"
}

# enter CMD...  runs a command inside the build root: the user's uid, home, agent, display, working and temporary folder
enter() { enter_root build "$@"; }

# enter_root NAME CMD...  the same inside another one
enter_root() {
    local root dir args=()
    root=$(root_of "$1")
    [ -d "$root" ] || ensure_root "$1"
    shift
    for dir in /*; do
        case $dir in
            /bin | /boot | /dev | /etc | /lib* | /proc | /run | /sbin | /sys | /usr | /var | /lost+found) continue ;;
        esac
        [ -d "$dir" ] && [ ! -L "$dir" ] && args+=(--bind "$dir" "$dir")
    done
    for dir in "/run/user/$(id -u)" "${SSH_AUTH_SOCK:+$(dirname "$SSH_AUTH_SOCK")}"; do
        case $dir in '' | /tmp* | /home/* | /root*) continue ;; esac
        [ -d "$dir" ] && args+=(--bind "$dir" "$dir")
    done
    mkdir -p "$cache/ccache"
    bwrap --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64 \
        --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --ro-bind "$root/var" /var --tmpfs /var/tmp --tmpfs /run \
        --ro-bind /etc/passwd /etc/passwd --ro-bind /etc/group /etc/group \
        --ro-bind /etc/hosts /etc/hosts --ro-bind-try /etc/resolv.conf /etc/resolv.conf \
        --dev /dev --proc /proc --ro-bind /sys /sys "${args[@]}" --die-with-parent \
        --setenv PATH /usr/local/bin:/usr/bin:/usr/sbin --setenv LC_CTYPE "${LC_ALL:-C.UTF-8}" \
        --setenv CCACHE_DIR "$cache/ccache" --setenv CCACHE_BASEDIR "$top" --setenv CCACHE_NOHASHDIR 1 \
        --setenv CCACHE_PCH_EXTSUM 1 --setenv CCACHE_SLOPPINESS pch_defines,time_macros,include_file_mtime,include_file_ctime \
        --unsetenv PYTHONPATH --unsetenv PYTHONHOME --unsetenv LD_LIBRARY_PATH --unsetenv LD_PRELOAD \
        -- "$@"
}
