# Family: escaping
# Must not: enter new namespaces or share less by odd flags of clone
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import ctypes
import errno
import platform

libc = ctypes.CDLL(None, use_errno=True)
CLONE = {"x86_64": 56, "aarch64": 220}[platform.machine()]
NAMESPACES = {"user": 0x10000000, "mount": 0x00020000, "net": 0x40000000, "pid": 0x20000000, "ipc": 0x08000000}
THREAD = 0x00010000 | 0x00000800 | 0x00000100
for name, flag in NAMESPACES.items():
    for flags in (flag, flag | 17, flag | 0x00000100, flag | 0x00004000):
        ctypes.set_errno(0)
        if libc.syscall(CLONE, flags, 0, 0, 0, 0) >= 0:
            raise RuntimeError("LEAK: cloned into a new %s namespace" % name)
raise RuntimeError("refused")
