# Family: faults
# Must not: leave the judge without an error
# Expect: runtime_error
# Problem: two-sum
class Meta(type):
    @property
    def __name__(cls):
        raise SystemExit


class Error(Exception, metaclass=Meta):
    def __str__(self):
        raise SystemExit

    @property
    def __traceback__(self):
        raise SystemExit


def two_sum(nums, target):
    raise Error
