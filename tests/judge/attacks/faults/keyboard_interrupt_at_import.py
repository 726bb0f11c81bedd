# Family: faults
# Must not: end the judge
# Expect: runtime_error
# Problem: two-sum
raise KeyboardInterrupt
