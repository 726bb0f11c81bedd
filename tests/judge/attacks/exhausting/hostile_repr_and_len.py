# Family: exhausting
# Must not: hang or lie while its answer is read
# Expect: wrong_answer, runtime_error, time_limit_exceeded
# Problem: two-sum
class Odd(list):
    def __repr__(self):
        while True:
            pass

    def __len__(self):
        return 1 << 60

    def __iter__(self):
        raise SystemExit


def two_sum(nums, target):
    return Odd([0, 1])
