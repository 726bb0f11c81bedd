# Family: forging
# Must not: be accepted for a truthy success flag or odd counters
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

def two_sum(nums, target):
    channel, number = wire()
    send(channel, msgpack.packb([number, "accepted", [0, 1], ["changed"], -(2**60)]))
    return [0, 1]
