import numpy as np


def rotate_image(matrix):
    for row, turned in zip(matrix, np.rot90(np.array(matrix), -1).tolist()):
        row[:] = turned
