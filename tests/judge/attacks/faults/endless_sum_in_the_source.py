# Family: faults
# Must not: crash the judge by an expression of a hundred thousand terms
# Expect: runtime_error, time_limit_exceeded, memory_limit_exceeded
# Problem: two-sum
def two_sum(nums, target):
    return eval("+".join(["1"] * 100_000)) and eval("-" * 100_000 + "1") and eval("x" + ".x" * 100_000)
