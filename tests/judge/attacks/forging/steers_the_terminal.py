# Family: forging
# Must not: print control characters of a terminal through an error
# Expect: runtime_error
# Problem: two-sum
class Error(Exception):
    pass


Error.__name__ = "\x1b[2J\x1b[HAccepted\x1b[8m"


def two_sum(nums, target):
    print("\x1b]0;accepted\x07\x1b[2JAccepted")
    raise Error("\x1b[2J\x1b[H\x9b31m\u202eAccepted\r\n\x00")
