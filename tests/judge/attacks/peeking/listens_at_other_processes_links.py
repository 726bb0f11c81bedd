# Family: peeking
# Must not: learn what another process has open
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os


def two_sum(nums, target):
    for pid in ("@VICTIM@", str(os.getppid())):
        for name in ("exe", "cwd", "root", "fd/0", "fd/1", "fd/3"):
            try:
                raise RuntimeError("LEAK: " + os.readlink(f"/proc/{pid}/{name}"))
            except OSError:
                continue
    raise RuntimeError("refused")
