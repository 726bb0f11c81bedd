# Family: exhausting
# Must not: leave a process whose main thread has ended
# Expect: runtime_error, time_limit_exceeded
# Problem: two-sum
import ctypes
import platform
import threading

LIBC = ctypes.CDLL(None)


def spin():
    while True:
        pass


def two_sum(nums, target):
    threading.Thread(target=spin).start()
    LIBC.syscall({"x86_64": 60, "aarch64": 93}[platform.machine()], 0)
