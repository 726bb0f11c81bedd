# Family: escaping
# Must not: change memory that other workers share
# Expect: wrong_answer, runtime_error, time_limit_exceeded
# Problem: two-sum
import builtins
import ctypes

from prep.judge import protocol

builtins.sum = None
protocol.FRAME_CAP = 0
# The small integer 200 becomes 201, here and only here.
ctypes.memmove(id(200) + 24, id(201) + 24, 4)


def two_sum(nums, target):
    return []
