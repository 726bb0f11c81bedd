# Family: forging
# Must not: run code in the judge by a pickle
# Expect: runtime_error
# Problem: two-sum
import os
import pickle
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

class Payload:
    def __reduce__(self):
        return os.system, ("echo LEAK: > '@SECRET@'",)


def two_sum(nums, target):
    channel, number = wire()
    for code in (0, 8, 42, 127):
        value = msgpack.ExtType(code, pickle.dumps(Payload()))
        send(channel, msgpack.packb([number, True, value, None, 0]))
    channel.sendall(pickle.dumps(Payload()))
    return [0, 1]
