# Family: peeking
# Must not: see other processes
# Expect: runtime_error
# Problem: two-sum
# Needs: full
import os


def two_sum(nums, target):
    for pid in ("@VICTIM@", "1", str(os.getppid())):
        if os.path.exists("/proc/" + pid):
            raise RuntimeError("LEAK: process " + pid)
    raise RuntimeError("refused")
