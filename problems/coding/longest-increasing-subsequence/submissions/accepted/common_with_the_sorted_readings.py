# A longest common subsequence with the sorted different readings, row by row.
def longest_increasing_subsequence(nums):
    ordered = sorted(set(nums))
    row = [0] * (len(ordered) + 1)
    for reading in nums:
        diagonal = 0
        for j, other in enumerate(ordered, 1):
            above = row[j]
            row[j] = diagonal + 1 if reading == other else max(above, row[j - 1])
            diagonal = above
    return row[-1]
