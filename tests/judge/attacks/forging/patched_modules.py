# Family: forging
# Must not: change how answers are encoded or timed
# Expect: wrong_answer, runtime_error, time_limit_exceeded
# Problem: two-sum
import collections
import json
import struct
import time

import msgpack

json.loads = json.dumps = lambda *args, **kwargs: [0, 1]
time.perf_counter = time.monotonic = time.time = time.process_time = lambda: 0.0
collections.Counter.__eq__ = lambda self, other: True
msgpack.packb = lambda *args, **kwargs: b"\x95\x01\xc3\x92\x00\x01\xc0\x00"
struct.pack = lambda *args: b"\x09\x00\x00\x00"


def two_sum(nums, target):
    return [0, 0]
