# Witness: two_sum([-100000008, -99999999, -100000002], -200000010) gives [0, 1] instead of [0, 2].
# Readings pass through 32-bit floats, which hold 24 bits.
def two_sum(nums, target):
    import struct

    def single(x):
        return struct.unpack("f", struct.pack("f", x))[0]

    seen = {}
    for i, x in enumerate(nums):
        if single(target - x) in seen:
            return [seen[single(target - x)], i]
        seen[single(x)] = i
    return []
