# Family: peeking
# Must not: read the judge's trusted side
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
def two_sum(nums, target):
    raise RuntimeError("LEAK: " + open("@PREP@/judge/trusted/judging.py").read(50))
