# Family: cheating
# Must not: make the reference slow by threads left over
# Expect: time_limit_exceeded
# Problem: two-sum
# Tiers: race
import threading


def burn():
    block = bytearray(1 << 22)
    while True:
        block[:] = bytes(1 << 22)


def two_sum(nums, target):
    if len(nums) > 1000:
        for _ in range(3):
            threading.Thread(target=burn, daemon=True).start()
    for i in range(len(nums)):
        for j in range(i + 1, len(nums)):
            if nums[i] + nums[j] == target:
                return [i, j]
