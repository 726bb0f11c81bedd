# Family: exhausting
# Must not: hang while its error is described
# Expect: time_limit_exceeded
# Problem: two-sum
class Error(Exception):
    def __str__(self):
        while True:
            pass


def two_sum(nums, target):
    raise Error
