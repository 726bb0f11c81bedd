# Family: forging
# Must not: smuggle replies behind a right answer
# Expect: wrong_answer, runtime_error
# Problem: two-sum
import struct
import sys

import msgpack

def wire():
    """The worker's socket and the number of the request it is serving."""
    frame = sys._getframe()
    while frame.f_code.co_name != "serve":
        frame = frame.f_back
    return frame.f_locals["self"]._channel, frame.f_locals["number"]


def send(channel, body):
    channel.sendall(struct.pack("<I", len(body)) + body)

def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i

def two_sum(nums, target):
    channel, number = wire()
    if len(nums) < 5:
        return right(nums, target)
    inner = struct.pack("<I", 9) + msgpack.packb([number, True, [0, 1], None, 0])
    send(channel, msgpack.packb([number, True, [0, 1], inner * 50, 0]) + inner)
    return [0, 1]
