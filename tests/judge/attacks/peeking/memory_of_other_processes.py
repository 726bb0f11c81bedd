# Family: peeking
# Must not: read the memory or environment of another process
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os


def two_sum(nums, target):
    for pid in ("@VICTIM@", str(os.getppid())):
        for name in ("environ", "mem", "maps", "cmdline", "fd/0", "root/etc/hostname"):
            try:
                open(f"/proc/{pid}/{name}", "rb")
            except OSError:
                continue
            raise RuntimeError("LEAK: " + name)
    raise RuntimeError("refused")
