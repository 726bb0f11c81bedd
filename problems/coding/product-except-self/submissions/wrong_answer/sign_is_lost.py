# Witness: product_except_self([-1, 2]) gives [2, 1] instead of [2, -1].
# Sums of logarithms have no sign.
def product_except_self(nums):
    zeros = nums.count(0)
    total = sum(math.log(abs(x)) for x in nums if x)
    if zeros:
        return [round(math.exp(total)) if zeros == 1 and not x else 0 for x in nums]
    return [round(math.exp(total - math.log(abs(x)))) for x in nums]
