# Family: forging
# Must not: confuse the matching of replies to requests
# Expect: wrong_answer
# Problem: two-sum
import struct
import sys

import numpy as np
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
    channel, _ = wire()
    send(channel, protocol.pack([np.array([1, 2]), True, [0, 1], None, 0]))
    return [0, 1]
