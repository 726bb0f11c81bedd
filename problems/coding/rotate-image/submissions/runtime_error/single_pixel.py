# Witness: rotate_image([[7]]) raises ValueError.
# Mistake: squeeze() leaves no axes for a single pixel
import numpy as np

def rotate_image(matrix):
    image = np.array(matrix).squeeze()
    matrix[:] = np.rot90(image, -1).tolist()
