# Family: exhausting
# Must not: fill the machine with threads that have no stack
# Expect: runtime_error, time_limit_exceeded, memory_limit_exceeded
# Problem: two-sum
import ctypes
import mmap
import platform

LIBC = ctypes.CDLL(None, use_errno=True)


def two_sum(nums, target):
    if platform.machine() != "x86_64":
        raise RuntimeError("refused")
    # clone(thread flags, top of a page); the child pauses in sched_yield for ever
    code = bytes.fromhex("b8380000000f0585c07401c3b8180000000f05ebf7")
    page = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    page.write(code)
    clone = ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_ulong, ctypes.c_void_p)(
        ctypes.addressof(ctypes.c_char.from_buffer(page))
    )
    stack = ctypes.create_string_buffer(65536)
    for _ in range(20_000):
        if clone(0x10F00, ctypes.addressof(stack) + 60_000) < 0:
            break
    raise RuntimeError("refused")
