# Family: peeking
# Must not: learn a path from a symbolic link
# Expect: runtime_error
# Problem: two-sum
# Needs: full
import os


def two_sum(nums, target):
    names = [f"/proc/self/fd/{n}" for n in range(64)] + ["/proc/self/exe", "/proc/self/cwd", "@SECRET@.link"]
    for name in names:
        try:
            raise RuntimeError("LEAK: " + os.readlink(name))
        except OSError:
            continue
    raise RuntimeError("refused")
