# Family: escaping
# Must not: change the limits of another process
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os
import resource


def two_sum(nums, target):
    for pid in (int("@VICTIM@"), os.getppid(), 1):
        try:
            resource.prlimit(pid, resource.RLIMIT_AS, (1, 1))
        except (OSError, ValueError):
            continue
        raise RuntimeError("LEAK: limited %d" % pid)
    resource.setrlimit(resource.RLIMIT_CPU, (100, 100))
    raise RuntimeError("LEAK: coarse clock")
