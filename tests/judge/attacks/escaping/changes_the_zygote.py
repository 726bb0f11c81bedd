# Family: escaping
# Must not: change memory that other workers share
# Expect: wrong_answer, runtime_error, time_limit_exceeded
# Problem: two-sum
import builtins
import ctypes

from prep.judge import protocol

builtins.sum = None
protocol.FRAME_CAP = 0
# The small integer 1 becomes 2, here and only here.
ctypes.memmove(id(1) + 24, id(2) + 24, 4)


def two_sum(nums, target):
    return []
