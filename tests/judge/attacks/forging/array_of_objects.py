# Family: forging
# Must not: get an object array or a false shape decoded
# Expect: runtime_error
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
    for code, shape in ((b"O   ", 2), (b"i8  ", 2**62), (b"V8  ", 1)):
        body = code + struct.pack("<BQ", 1, shape) + bytes(16)
        send(channel, msgpack.packb([number, True, msgpack.ExtType(3, body), None, 0]))
    return [0, 1]
