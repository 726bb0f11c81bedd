# Family: forging
# Must not: break the judge with a malformed error
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
    odd = {"type": 5, "message": ["x"], "frames": [["line", 1, None], 7, [1, "f", "s"], [2**63, "f", "s"]]}
    send(channel, msgpack.packb([number, False, odd, None, 0]))
    send(channel, msgpack.packb([number, False, {"frames": 7}, None, 0]))
    return [0, 1]
