# Witness: product_except_self([23, 29, 19, 17, 13, 11, 7, 2]) gives [18752734, 14872858, 22700678, 25371346, 33177914, 39210264, 61616128, 215656448] instead of [18752734, 14872858, 22700678, 25371346, 33177914, 39210262, 61616126, 215656441].
# 32-bit floats hold 24 bits.
def product_except_self(nums):
    import struct

    def single(x):
        return struct.unpack("f", struct.pack("f", x))[0]

    before, behind = [1.0], [1.0]
    for x in nums[:-1]:
        before.append(single(before[-1] * x))
    for x in nums[:0:-1]:
        behind.append(single(behind[-1] * x))
    return [int(single(a * b)) for a, b in zip(before, reversed(behind))]
