# Family: peeking
# Must not: find the old root below the new one
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os


def two_sum(nums, target):
    for top in ("/.old", "/../.old", "/proc/1/root", "/proc/self/cwd", "/proc/self/root", "/dev/fd", "/oldroot"):
        try:
            with open(top + "@SECRET@") as file:
                raise RuntimeError("LEAK: " + file.read(50))
        except OSError:
            pass
    raise RuntimeError("refused")
