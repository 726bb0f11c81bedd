# Family: forging
# Must not: be accepted by a false __class__
# Expect: wrong_answer
# Problem: two-sum
class Liar:
    __class__ = list

    def __eq__(self, other):
        return True

    def __iter__(self):
        return iter([0, 1])


def two_sum(nums, target):
    return Liar()
