# Family: forging
# Must not: be accepted by __eq__ of its answer
# Expect: wrong_answer
# Problem: two-sum
class Equal(list):
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 0

    __lt__ = __le__ = __gt__ = __ge__ = __contains__ = __eq__

    def __len__(self):
        return 2


def two_sum(nums, target):
    return Equal()
