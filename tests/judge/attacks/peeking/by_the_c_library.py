# Family: peeking
# Must not: read files without Python's open
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import ctypes

LIBC = ctypes.CDLL(None)
LIBC.fopen.restype = ctypes.c_void_p


def two_sum(nums, target):
    if LIBC.fopen(b"@HIDDEN@/cases.json", b"r") or LIBC.open(b"@SECRET@", 0) >= 0:
        raise RuntimeError("LEAK: opened")
    raise RuntimeError("refused")
