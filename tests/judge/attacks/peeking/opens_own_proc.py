# Family: peeking
# Must not: open its own entries in /proc
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
def two_sum(nums, target):
    for name in ("maps", "mem", "environ", "cmdline", "mountinfo", "status", "task"):
        try:
            open("/proc/self/" + name, "rb")
        except OSError:
            continue
        raise RuntimeError("LEAK: " + name)
    raise RuntimeError("refused")
