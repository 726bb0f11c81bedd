# Witness: is_valid_brackets("(" * 101 + ")" * 101) gives False instead of True.
# Mistake: gives up after 100 rounds of removing pairs
import re

def is_valid_brackets(s):
    for _ in range(100):
        s = re.sub(r"\(\)|\[\]|\{\}", "", s)
    return not s
