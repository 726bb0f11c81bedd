# Family: forging
# Must not: be accepted for bytes on the judge's own socket
# Expect: runtime_error
# Problem: two-sum
import os


def two_sum(nums, target):
    for descriptor in range(64):
        try:
            os.write(descriptor, b"\x00\x00\x00\x08accepted")
        except OSError:
            pass
    return []
