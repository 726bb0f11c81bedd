# Family: peeking
# Must not: learn that a file exists
# Expect: runtime_error
# Problem: two-sum
# Needs: full
import os


def two_sum(nums, target):
    for name in ("@SECRET@", "@HIDDEN@/cases.json", "@PREP@", "/etc/passwd", "/etc/hostname", "/var/log"):
        if os.path.lexists(name):
            raise RuntimeError("LEAK: %s %d" % (name, os.lstat(name).st_size))
    raise RuntimeError("refused")
