# Witness: is_valid_bst([2147483647, 2147483646]) gives False instead of True.
# Numbers pass through 32-bit floats, which hold 24 bits.
import struct


def is_valid_bst(root):
    def single(number):
        return struct.unpack("f", struct.pack("f", number))[0]

    def valid(node, low, high):
        if node is None:
            return True
        value = single(node.val)
        return low < value < high and valid(node.left, low, value) and valid(node.right, value, high)

    return valid(root, float("-inf"), float("inf"))
