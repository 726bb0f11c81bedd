# Family: peeking
# Must not: read submissions of others
# Expect: runtime_error
# Problem: two-sum
# Needs: middle
import glob


def two_sum(nums, target):
    for name in ["@HIDDEN@/../submissions/accepted/sort_and_close_in.py", *glob.glob("@HIDDEN@/../submissions/*/*.py")]:
        with open(name) as file:
            raise RuntimeError("LEAK: " + file.read(50))
    raise RuntimeError("refused")
