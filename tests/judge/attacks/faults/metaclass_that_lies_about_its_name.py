# Family: faults
# Must not: break the description of an error
# Expect: runtime_error
# Problem: two-sum
class Meta(type):
    @property
    def __name__(cls):
        raise SystemExit(0)


class Odd(Exception, metaclass=Meta):
    pass


def two_sum(nums, target):
    raise Odd("odd")
