# Family: exhausting
# Must not: keep memory in pipes of the kernel
# Expect: runtime_error, time_limit_exceeded
# Problem: two-sum
import os

kept = []


def two_sum(nums, target):
    while True:
        kept.append(os.pipe())
        os.set_blocking(kept[-1][1], False)
        try:
            while True:
                os.write(kept[-1][1], b"x" * 65536)
        except BlockingIOError:
            pass
