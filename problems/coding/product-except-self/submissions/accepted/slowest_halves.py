# Slowest acceptable: O(n log n), each half is multiplied by the whole product of the other half.
def product_except_self(nums):
    if len(nums) == 1:
        return [1]
    middle = len(nums) // 2
    left, right = nums[:middle], nums[middle:]
    of_left, of_right = 1, 1
    for gain in left:
        of_left *= gain
    for gain in right:
        of_right *= gain
    answer = []
    for rest in product_except_self(left):
        answer.append(rest * of_right)
    for rest in product_except_self(right):
        answer.append(rest * of_left)
    return answer
