# Witness: product_except_self([-1, 1]) gives [1, 1000000006] instead of [1, -1].
# Inverses modulo 1,000,000,007 in place of division.
def product_except_self(nums):
    prime = 10**9 + 7
    zeros = nums.count(0)
    product = 1
    for x in nums:
        if x:
            product = product * x % prime
    if zeros:
        return [product if zeros == 1 and not x else 0 for x in nums]
    return [product * pow(x, prime - 2, prime) % prime for x in nums]
