# Witness: rotate_image([[200, 2], [3, 4]]) gives [[3, -56], [4, 2]] instead of [[3, 200], [4, 2]].
# Mistake: brightness in 8 bits
import numpy as np

def rotate_image(matrix):
    turned = np.rot90(np.array(matrix).astype(np.int8), -1)
    for row, new in zip(matrix, turned.tolist()):
        row[:] = new
