# Sorts: no better than min(), but 5,000 readings nearly in order take no time.
def find_rotated_min(nums):
    return sorted(nums)[0]
