# Family: peeking
# Must not: read its own entries in /proc
# Expect: runtime_error
# Problem: two-sum
# Needs: full
import os


def two_sum(nums, target):
    for name in ("/proc/self/maps", "/proc/self/mem", "/proc/self/environ", "/proc/self/cmdline", "/proc/self/mountinfo", "/proc/self/status"):
        if os.path.exists(name):
            raise RuntimeError("LEAK: " + name)
    raise RuntimeError("refused")
