# Family: forging
# Must not: decide its answer after it was looked at
# Expect: wrong_answer, runtime_error
# Problem: two-sum
class Lazy(list):
    turn = 0

    def __iter__(self):
        Lazy.turn += 1
        return iter([0, Lazy.turn % 3])

    def __getitem__(self, index):
        Lazy.turn += 1
        return Lazy.turn % 2

    def __len__(self):
        return 2


def two_sum(nums, target):
    return Lazy()
