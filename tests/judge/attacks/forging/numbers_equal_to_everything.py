# Family: forging
# Must not: be accepted by __eq__ of its numbers
# Expect: wrong_answer
# Problem: two-sum
class Anything(int):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0

    def __index__(self):
        return 0

    def __repr__(self):
        return "0"


def two_sum(nums, target):
    return [Anything(0), Anything(1)]
