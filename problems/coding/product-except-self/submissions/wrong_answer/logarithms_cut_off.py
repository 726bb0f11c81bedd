# Witness: product_except_self([5, 3]) gives [3, 4] instead of [3, 5].
# int() cuts 4.999... down; signs and zeros are kept right.
def product_except_self(nums):
    sign = -1 if sum(x < 0 for x in nums) % 2 else 1
    zeros = nums.count(0)
    total = sum(math.log(abs(x)) for x in nums if x)
    if zeros:
        return [sign * int(math.exp(total)) if zeros == 1 and not x else 0 for x in nums]
    return [sign * (1 if x > 0 else -1) * int(math.exp(total - math.log(abs(x)))) for x in nums]
