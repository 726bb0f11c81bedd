# Witness: rotate_image([[1, 2], [3, 4]]) gives [[1, 2], [3, 4]] instead of [[3, 1], [4, 2]].
import numpy as np


def rotate_image(matrix):
    array = np.array(matrix)
    array[:] = np.rot90(array, k=-1).copy()
