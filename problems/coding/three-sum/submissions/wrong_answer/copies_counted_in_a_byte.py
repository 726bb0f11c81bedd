# Witness: three_sum([0] * 256) gives [] instead of [[0, 0, 0]].
# Mistake: 256 copies of an amount look like none
from collections import Counter

def three_sum(nums):
    copies = {value: count % 256 for value, count in Counter(nums).items()}
    values = sorted(value for value in copies if copies[value])
    found = []
    for i, one in enumerate(values):
        for two in values[i:]:
            three = -one - two
            if three < two:
                break
            if three not in copies:
                continue
            need = Counter([one, two, three])
            if all(copies[value] >= count for value, count in need.items()):
                found.append([one, two, three])
    return found
