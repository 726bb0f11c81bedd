# Slowest acceptable: sorts the log by hand to count runs, then sorts the runs by hand.
def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    left, right = merge_sort(items[:middle]), merge_sort(items[middle:])
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


class Solution:
    def topKFrequent(self, nums: List[int], k: int) -> List[int]:
        runs = []
        for x in merge_sort(nums):
            if runs and runs[-1][1] == x:
                runs[-1][0] += 1
            else:
                runs.append([1, x])
        return [x for _, x in merge_sort(runs)[-k:]]
