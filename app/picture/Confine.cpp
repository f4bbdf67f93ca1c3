// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/Confine.h"

#ifdef __linux__

#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <bit>
#include <cerrno>
#include <cstddef>
#include <vector>

// A sanitizer reserves terabytes, and looks through pipes whether memory is there: with one, nearly nothing is given up.
#if defined(__SANITIZE_ADDRESS__)
#define HUBWART_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HUBWART_SANITIZED 1
#endif
#endif

#ifndef HUBWART_SANITIZED
#if defined(__x86_64__)
#define HUBWART_AUDIT_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define HUBWART_AUDIT_ARCH AUDIT_ARCH_AARCH64
#endif
#endif

namespace hubwart::picture {

namespace {

/// The largest picture is 256 MiB, and ZRLE may unpack all of it at once into twice as much.
[[maybe_unused]] constexpr rlim_t mostMemory = rlim_t(3) << 29U;

bool limit(__rlimit_resource_t what, rlim_t most) {
    const rlimit limits{most, most};
    return ::setrlimit(what, &limits) == 0;
}

bool limitAll() {
#ifndef HUBWART_SANITIZED
    if (!limit(RLIMIT_AS, mostMemory) || !limit(RLIMIT_NOFILE, 0) || !limit(RLIMIT_FSIZE, 0))
        return false;
#endif
    return limit(RLIMIT_CORE, 0);
}

#ifdef HUBWART_AUDIT_ARCH

/// What reading from pipes and sockets that are open, unpacking, and ending take.
constexpr long allowed[] = {
    SYS_read,
    SYS_write,
    SYS_recvfrom,
    SYS_sendto,
    SYS_shutdown,
    SYS_close,
    SYS_pselect6,
    SYS_ppoll,
    SYS_fcntl,
    SYS_futex,
    SYS_munmap,
    SYS_mremap,
    SYS_brk,
    SYS_madvise,
    SYS_sched_getaffinity,
    SYS_sched_yield,
    SYS_rt_sigprocmask,
    SYS_rt_sigreturn,
    SYS_nanosleep,
    SYS_clock_nanosleep,
    SYS_clock_gettime,
    SYS_gettimeofday,
    SYS_getrandom,
    SYS_set_robust_list,
    SYS_rseq,
    SYS_exit,
    SYS_exit_group,
    SYS_restart_syscall,
#ifdef __x86_64__
    SYS_select,
    SYS_poll,
    SYS_time,
#endif
};
/// What the C library asks in passing and can do without.
constexpr long refused[] = {SYS_openat, SYS_newfstatat, SYS_fstat, SYS_ioctl};
/// Allowed, but not for memory that holds code.
constexpr long mapping[] = {SYS_mmap, SYS_mprotect};

/// The one kind of program that the kernel takes for this: reads what a call is, and answers.
class Filter {
public:
    Filter() {
        load(offsetof(seccomp_data, arch));
        m_code.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, HUBWART_AUDIT_ARCH, 1, 0));
        answer(SECCOMP_RET_KILL_PROCESS);
        load(offsetof(seccomp_data, nr)); // the calls of x32 have numbers that are on no list
        for (const long call : allowed)
            answerTo(call, SECCOMP_RET_ALLOW);
        for (const long call : refused)
            answerTo(call, SECCOMP_RET_ERRNO | EACCES);
        for (const long call : mapping)
            allowWithoutCode(call);
        answer(SECCOMP_RET_KILL_PROCESS);
    }

    /// For all threads of this process.
    [[nodiscard]] bool install() {
        sock_fprog program{static_cast<unsigned short>(m_code.size()), m_code.data()};
        return ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_TSYNC, &program) == 0;
    }

private:
    void load(std::size_t offset) { m_code.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned>(offset))); }
    void answer(unsigned what) { m_code.push_back(BPF_STMT(BPF_RET | BPF_K, what)); }
    void answerTo(long call, unsigned what) {
        m_code.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 1));
        answer(what);
    }
    void allowWithoutCode(long call) {
        static_assert(std::endian::native == std::endian::little, "the half of an argument that is looked at");
        m_code.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 4));
        load(offsetof(seccomp_data, args) + 2 * sizeof(seccomp_data::args[0]));
        m_code.push_back(BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, PROT_EXEC, 1, 0));
        answer(SECCOMP_RET_ALLOW);
        answer(SECCOMP_RET_KILL_PROCESS);
    }

    std::vector<sock_filter> m_code;
};

#endif

} // namespace

bool confine() {
    if (!limitAll() || ::prctl(PR_SET_DUMPABLE, 0) != 0 || ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
#ifdef HUBWART_AUDIT_ARCH
    return Filter().install();
#else
    return true;
#endif
}

} // namespace hubwart::picture

#else

bool hubwart::picture::confine() {
    return true;
}

#endif
