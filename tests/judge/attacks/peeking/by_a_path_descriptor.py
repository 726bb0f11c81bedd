# Family: peeking
# Must not: read a file through an O_PATH descriptor
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import os


def two_sum(nums, target):
    folder = os.open("@HIDDEN@", os.O_PATH | os.O_DIRECTORY)
    handle = os.open("test_hidden.py", os.O_RDONLY, dir_fd=folder)
    raise RuntimeError("LEAK: %r" % os.read(handle, 50))
