# Family: faults
# Must not: be accepted
# Expect: runtime_error
# Problem: two-sum
two_sum = [0, 1]
