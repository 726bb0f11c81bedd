# Family: peeking
# Must not: read files by numpy's own readers
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import numpy as np


def two_sum(nums, target):
    for read in (np.fromfile, np.memmap, np.load, np.loadtxt, np.genfromtxt):
        try:
            found = read("@HIDDEN@/cases.json")
        except Exception:
            continue
        raise RuntimeError("LEAK: %s" % type(found))
    raise RuntimeError("refused")
