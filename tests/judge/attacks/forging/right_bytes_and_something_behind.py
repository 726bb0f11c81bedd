# Family: forging
# Must not: have an answer recognised by its first bytes alone
# Expect: runtime_error
# Problem: two-sum
import struct
import sys

import msgpack

from prep.judge import protocol

def wire():
    """The worker, its socket, the number and the operation of the request it is serving."""
    frame = sys._getframe()
    while frame.f_code.co_name != "serve":
        frame = frame.f_back
    worker = frame.f_locals["self"]
    return worker, worker._channel, frame.f_locals["number"], frame.f_locals["operation"]


def send(channel, body):
    channel.sendall(struct.pack("<I", len(body)) + body)


def right(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i


def two_sum(nums, target):
    _, channel, number, _ = wire()
    body = msgpack.packb([number, True, right(nums, target), None, 0])
    send(channel, body + msgpack.packb("and more"))
    return [0, 0]
