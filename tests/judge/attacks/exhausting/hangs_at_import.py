# Family: exhausting
# Must not: hang before the first call
# Expect: time_limit_exceeded
# Problem: two-sum
while True:
    pass
