# Family: cheating
# Must not: answer the measured call first and do the work after it
# Expect: time_limit_exceeded
# Problem: two-sum
# Tiers: race
import struct
import sys

import msgpack


def two_sum(nums, target):
    frame = sys._getframe()
    while frame.f_code.co_name != "serve":
        frame = frame.f_back
    if len(nums) > 5000:
        body = msgpack.packb([frame.f_locals["number"], True, None, None, 0])
        frame.f_locals["self"]._channel.sendall(struct.pack("<I", len(body)) + body)
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]
