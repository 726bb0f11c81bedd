# Family: faults
# Must not: hide an exit in a group of exceptions
# Expect: runtime_error
# Problem: two-sum
def two_sum(nums, target):
    raise BaseExceptionGroup("all of them", [SystemExit(0), KeyboardInterrupt(), ValueError("x")])
