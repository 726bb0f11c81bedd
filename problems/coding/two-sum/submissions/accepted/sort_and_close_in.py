# Another algorithm: sort positions by value and close in from both ends, O(n log n).
def two_sum(nums, target):
    order = sorted(range(len(nums)), key=lambda i: nums[i])
    left, right = 0, len(order) - 1
    while left < right:
        total = nums[order[left]] + nums[order[right]]
        if total == target:
            return sorted((order[left], order[right]))
        if total < target:
            left += 1
        else:
            right -= 1
    return []
