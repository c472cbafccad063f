"""System calls by name: their numbers on x86_64 and arm64, and what becomes of them.

What is in none of these tables fails with EPERM: processes, sockets, mounts, modules, clocks, host
names, owners, extended attributes, keys, other processes, io_uring, inotify, timers, … Numbers
above NEWEST fail with ENOSYS, as on a kernel that does not have them: the C library tries the
newest call first, and falls back.

Sources: arch/x86/entry/syscalls/syscall_64.tbl and include/uapi/asm-generic/unistd.h of the kernel.
"""

Table = dict[str, tuple[int | None, int | None]]  # None: that architecture does not have it

NEWEST = 450

# System calls that reach no further than this process and the files that Landlock leaves it.
ALLOWED: Table = {
    # Reading and writing what is open.
    "read": (0, 63), "write": (1, 64), "readv": (19, 65), "writev": (20, 66), "pread64": (17, 67),
    "pwrite64": (18, 68), "preadv": (295, 69), "pwritev": (296, 70), "preadv2": (327, 286),
    "pwritev2": (328, 287), "lseek": (8, 62), "sendfile": (40, 71), "copy_file_range": (326, 285),
    "close": (3, 57), "close_range": (436, 436), "dup": (32, 23), "dup2": (33, None),
    "dup3": (292, 24), "pipe": (22, None), "pipe2": (293, 59), "eventfd2": (290, 19),
    "flock": (73, 32), "fsync": (74, 82), "fdatasync": (75, 83), "ftruncate": (77, 46),
    "fallocate": (285, 47), "fadvise64": (221, 223), "readahead": (187, 213),
    # Files by name: Landlock decides which may be opened, made and removed.
    "open": (2, None), "openat": (257, 56), "openat2": (437, 437), "creat": (85, None),
    "truncate": (76, 45), "mkdir": (83, None), "mkdirat": (258, 34), "rmdir": (84, None),
    "unlink": (87, None), "unlinkat": (263, 35), "rename": (82, None), "renameat": (264, 38),
    "renameat2": (316, 276), "link": (86, None), "linkat": (265, 37), "symlink": (88, None),
    "symlinkat": (266, 36),
    # What files there are: a name and its state, no content.
    "stat": (4, None), "lstat": (6, None), "fstat": (5, 80), "newfstatat": (262, 79),
    "statx": (332, 291), "access": (21, None), "faccessat": (269, 48), "faccessat2": (439, 439),
    "readlink": (89, None), "readlinkat": (267, 78), "getdents": (78, None),
    "getdents64": (217, 61), "statfs": (137, 43), "fstatfs": (138, 44), "getxattr": (191, 8),
    "lgetxattr": (192, 9), "fgetxattr": (193, 10), "listxattr": (194, 11), "llistxattr": (195, 12),
    "flistxattr": (196, 13), "getcwd": (79, 17), "chdir": (80, 49), "fchdir": (81, 50),
    "umask": (95, 166),
    # Its own memory, executable, too: XLA and ctypes write machine code. RLIMIT_AS bounds it.
    "brk": (12, 214), "mmap": (9, 222), "munmap": (11, 215), "mremap": (25, 216),
    "mprotect": (10, 226), "madvise": (28, 233), "msync": (26, 227), "get_mempolicy": (239, 236),
    "set_mempolicy": (238, 237), "mbind": (237, 235),
    # Its own threads; `clone` is checked below.
    "futex": (202, 98), "futex_waitv": (449, 449), "set_robust_list": (273, 99),
    "set_tid_address": (218, 96), "rseq": (334, 293), "membarrier": (324, 283),
    "arch_prctl": (158, None), "sched_yield": (24, 124), "sched_getaffinity": (204, 123),
    "sched_getparam": (143, 121), "sched_getscheduler": (145, 120),
    "sched_get_priority_max": (146, 125), "sched_get_priority_min": (147, 126), "exit": (60, 93),
    "exit_group": (231, 94),
    # Its own signals and the three interval timers.
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139),
    "rt_sigsuspend": (130, 133), "rt_sigpending": (127, 136), "rt_sigtimedwait": (128, 137),
    "sigaltstack": (131, 132), "pause": (34, None), "restart_syscall": (219, 128),
    "alarm": (37, None), "setitimer": (38, 103), "getitimer": (36, 102),
    # Waiting for what is open, and for children that it cannot have.
    "poll": (7, None), "ppoll": (271, 73), "select": (23, None), "pselect6": (270, 72),
    "epoll_create": (213, None), "epoll_create1": (291, 20), "epoll_ctl": (233, 21),
    "epoll_wait": (232, None), "epoll_pwait": (281, 22), "epoll_pwait2": (441, 441),
    "wait4": (61, 260), "waitid": (247, 95),
    # The time, read only.
    "time": (201, None), "gettimeofday": (96, 169), "clock_gettime": (228, 113),
    "clock_getres": (229, 114), "clock_nanosleep": (230, 115), "nanosleep": (35, 101),
    "times": (100, 153),
    # Who and where it is.
    "getpid": (39, 172), "gettid": (186, 178), "getppid": (110, 173), "getuid": (102, 174),
    "geteuid": (107, 175), "getgid": (104, 176), "getegid": (108, 177), "getresuid": (118, 148),
    "getresgid": (120, 150), "getgroups": (115, 158), "getpgrp": (111, None), "capget": (125, 90),
    "getrlimit": (97, 163), "getrusage": (98, 165), "getcpu": (309, 168), "sysinfo": (99, 179),
    "uname": (63, 160), "getrandom": (318, 278),
    # The line to the grader, a socket that is open already; asyncio.
    "recvfrom": (45, 207), "recvmsg": (47, 212), "shutdown": (48, 210), "getsockname": (51, 204),
    "getpeername": (52, 205), "getsockopt": (55, 209),
}  # fmt: skip

# Calls that do nothing and say that they did: no file changes its mode, also none of the student's.
# Landlock does not cover them and a filter sees no path. With an error, shutil.copy and whatever
# else sets its own files' mode would fail; with nothing done, all go on.
SILENT: Table = {
    "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53), "fchmodat2": (452, 452),
}  # fmt: skip

# Calls that fail as on an older kernel: without clone3 the C library takes clone, whose flags a
# filter can see.
ABSENT: Table = {
    "clone3": (435, 435),
}  # fmt: skip

# Calls that `seccomp` allows with some arguments only.
CHECKED: Table = {
    "utimensat": (280, 88), "clone": (56, 220), "kill": (62, 129), "tgkill": (234, 131),
    "prlimit64": (302, 261), "sendto": (44, 206),
    "socketpair": (53, 199), "fcntl": (72, 25), "ioctl": (16, 29), "prctl": (157, 167),
}  # fmt: skip
