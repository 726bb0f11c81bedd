# Another algorithm: one 2 x 2 matrix for each site, multiplied in pairs over (max, +).
def rob_line(nums):
    def times(a, b):
        return [[max(a[i][k] + b[k][j] for k in (0, 1)) for j in (0, 1)] for i in (0, 1)]

    def product_of(matrices):
        if len(matrices) == 1:
            return matrices[0]
        middle = len(matrices) // 2
        return times(product_of(matrices[:middle]), product_of(matrices[middle:]))

    found = product_of([[[0, value], [0, -inf]] for value in nums])
    return int(max(found[0]))
