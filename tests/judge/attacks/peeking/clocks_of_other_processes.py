# Family: peeking
# Must not: see other processes by their clocks
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os
import time


def clock(pid):
    try:
        return time.clock_gettime((~pid << 3) | 2)
    except OSError:
        return None


seen = [pid for pid in (1, *range(2, 400), @VICTIM@) if pid != os.getpid() and clock(pid) is not None]
if seen:
    raise RuntimeError("LEAK: clocks of the processes %r" % seen[:5])
raise RuntimeError("refused")
