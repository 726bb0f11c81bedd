# Family: forging
# Must not: have an old reply count again
# Expect: wrong_answer
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

kept = []


def two_sum(nums, target):
    channel, number = wire()
    if not kept:
        kept.append(right(nums, target))
    send(channel, msgpack.packb([number, True, kept[0], None, 0]))
    return kept[0]
