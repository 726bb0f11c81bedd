# Family: exhausting
# Must not: take memory until the machine has none
# Expect: memory_limit_exceeded, time_limit_exceeded
# Problem: two-sum
def two_sum(nums, target):
    hoard = []
    while True:
        hoard.append(bytearray(1 << 24))
