# Family: forging
# Must not: pass for a failure of the judge
# Expect: runtime_error
# Problem: two-sum
class JudgeBroken(BaseException):
    pass


JudgeBroken.__module__ = "prep.judge.trusted.workers"


def two_sum(nums, target):
    raise JudgeBroken("the suite is broken")
