# Family: forging
# Must not: be accepted by a rewritten worker
# Expect: wrong_answer
# Problem: two-sum
from prep.judge.confined import calls, values, worker

calls.Entry.ask = lambda self, arguments: [0, 1]
calls.Entry.call = lambda self, arguments: ([0, 1], arguments)
worker.Worker._do_ahead = lambda self, staged: ([0, 1], None)
worker.Worker._do_case = lambda self, case: ([0, 1], None)
values.plain = lambda value: [0, 1]


def two_sum(nums, target):
    return [0, 1]
