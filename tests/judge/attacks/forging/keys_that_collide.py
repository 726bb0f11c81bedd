# Family: forging
# Must not: keep the judge busy with one long hash chain
# Expect: runtime_error, wrong_answer
# Problem: two-sum
import struct
import sys

import msgpack
from prep.judge import protocol

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
    keys = [k * (2**61 - 1) for k in range(1, 60_001)]
    send(channel, protocol.pack([number, True, msgpack.ExtType(5, protocol.pack(keys)), None, 0]))
    return [0, 1]
