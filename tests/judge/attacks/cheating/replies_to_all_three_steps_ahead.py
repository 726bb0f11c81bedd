# Family: cheating
# Must not: reply to stage, go and fetch before they are asked
# Expect: time_limit_exceeded, wrong_answer, runtime_error
# Problem: two-sum
# Tiers: race
import struct
import sys

import msgpack
from prep.judge.confined import calls


def pairs(nums, target):
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]


stage = calls.Entry.stage


def send(channel, number, value):
    body = msgpack.packb([number, True, value, None, 0])
    channel.sendall(struct.pack("<I", len(body)) + body)


def stage_and_reply(self, arguments):
    if len(arguments[0]) > 1000:
        frame = sys._getframe()
        while frame.f_code.co_name != "serve":
            frame = frame.f_back
        channel, number = frame.f_locals["self"]._channel, frame.f_locals["number"]
        send(channel, number, None)
        send(channel, number + 1, None)
        send(channel, number + 2, [pairs(*arguments)])
    return stage(self, arguments)


calls.Entry.stage = stage_and_reply


def two_sum(nums, target):
    return pairs(nums, target)
