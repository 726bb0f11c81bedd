# Family: forging
# Must not: have replies to later requests taken from it
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

def two_sum(nums, target):
    channel, number = wire()
    for later in range(number, number + 400):
        send(channel, msgpack.packb([later, True, [0, 1], None, 0]))
    return [0, 1]
