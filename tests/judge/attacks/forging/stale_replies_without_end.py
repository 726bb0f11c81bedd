# Family: forging
# Must not: make the judge read replies for ever
# Expect: time_limit_exceeded
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

def two_sum(nums, target):
    channel, _ = wire()
    body = msgpack.packb([0, True, 0, None, 0])
    block = (struct.pack("<I", len(body)) + body) * 1000
    while True:
        channel.sendall(block)
