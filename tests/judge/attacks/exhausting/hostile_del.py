# Family: exhausting
# Must not: hang when its objects die
# Expect: time_limit_exceeded
# Problem: two-sum
class Undead:
    def __del__(self):
        while True:
            pass


def two_sum(nums, target):
    Undead()
    return []
