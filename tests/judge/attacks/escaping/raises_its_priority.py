# Family: escaping
# Must not: take the cores away from the judge
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import ctypes
import os
import platform

libc = ctypes.CDLL(None, use_errno=True)
numbers = {"x86_64": (141, 142, 144, 203, 251, 314), "aarch64": (140, 118, 119, 122, 30, 274)}
for number in numbers[platform.machine()]:
    if libc.syscall(number, 0, 0, ctypes.create_string_buffer(64), 0) == 0:
        raise RuntimeError("LEAK: system call %d was carried out" % number)
raise RuntimeError("refused")
