# Family: cheating
# Must not: hide work behind a main thread that has ended
# Expect: time_limit_exceeded, runtime_error
# Problem: two-sum
# Tiers: race
import ctypes
import platform
import sys
import threading

LIBC = ctypes.CDLL(None)
moved = []


def pairs(nums, target):
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]


def two_sum(nums, target):
    if len(nums) > 1000 and not moved:
        moved.append(True)
        frame = sys._getframe()
        while frame.f_code.co_name != "serve":
            frame = frame.f_back
        worker, number = frame.f_locals["self"], frame.f_locals["number"]

        def serve_on():
            worker._answer(number, "go", None)
            worker.serve()

        threading.Thread(target=serve_on).start()
        LIBC.syscall({"x86_64": 60, "aarch64": 93}[platform.machine()], 0)
    return pairs(nums, target)
