# Family: exhausting
# Must not: hang the judge by catching whatever would end it
# Expect: time_limit_exceeded
# Problem: two-sum
def two_sum(nums, target):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
