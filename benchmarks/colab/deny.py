"""Start a program as in a bare container: root without CAP_SYS_ADMIN, and nothing to confine with.

``python3 deny.py PROGRAM ARGUMENT…``, as root on Linux, x86-64: Landlock, another seccomp filter,
namespaces and mounts are refused to it and to all that it starts.
Source: Documentation/userspace-api/seccomp_filter.rst.
"""

import ctypes
import errno
import os
import struct
import sys

PR_CAPBSET_DROP, SYS_ADMIN = 24, 21
PR_SET_NO_NEW_PRIVS, PR_SET_SECCOMP, SECCOMP_MODE_FILTER = 38, 22, 2
# unshare, mount, pivot_root, setns, seccomp; Landlock's three
REFUSED = {272: errno.EPERM, 165: errno.EPERM, 155: errno.EPERM, 308: errno.EPERM}
REFUSED |= dict.fromkeys((317, 444, 445, 446), errno.ENOSYS)
PRCTL = 157
LOAD, EQUAL, RETURN = 0x20, 0x15, 0x06
ALLOW, ERRNO = 0x7FFF0000, 0x00050000


def main() -> None:
    """Install the filter, then become the program."""
    libc = ctypes.CDLL(None, use_errno=True)
    program = [(LOAD, 0, 0, 0)]
    for number, error in REFUSED.items():
        program += [(EQUAL, 0, 1, number), (RETURN, 0, 0, ERRNO | error)]
    program += [(EQUAL, 1, 0, PRCTL), (RETURN, 0, 0, ALLOW), (LOAD, 0, 0, 16)]
    program += [(EQUAL, 0, 1, PR_SET_SECCOMP), (RETURN, 0, 0, ERRNO | errno.EINVAL)]
    program += [(RETURN, 0, 0, ALLOW)]
    code = ctypes.create_string_buffer(
        b"".join(struct.pack("HBBI", *instruction) for instruction in program)
    )
    holder = struct.pack("HxxxxxxP", len(program), ctypes.addressof(code))
    for call in (
        (PR_CAPBSET_DROP, SYS_ADMIN, 0, 0, 0),
        (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0),
        (PR_SET_SECCOMP, SECCOMP_MODE_FILTER, holder, 0, 0),
    ):
        if libc.prctl(*call):
            raise OSError(ctypes.get_errno(), f"prctl{call[:1]}")
    os.execvp(sys.argv[1], sys.argv[1:])


if __name__ == "__main__":
    main()
