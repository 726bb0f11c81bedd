# Family: escaping
# Must not: become another program
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os
import sys


def two_sum(nums, target):
    for path in ("/bin/sh", sys.executable, "/lib64/ld-linux-x86-64.so.2"):
        try:
            os.execv(path, [path, "-c", "sleep 60"])
        except OSError:
            continue
    os.execve(os.open("/dev/null", os.O_RDONLY), ["x"], {})
