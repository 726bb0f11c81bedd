# Family: faults
# Must not: end the judge
# Expect: runtime_error
# Problem: two-sum
def two_sum(nums, target):
    raise GeneratorExit
