# Witness: pca(np.array([[1.0,2.0],[3.0,5.0],[-4.0,0.0]]),1) gives (array([[-0.826162040234, -0.563432574272]]), array([[-0.638351182143], [-3.980972985427], [ 4.619324167569]]), array([0.972253303366])) instead of (array([[0.826162069094, 0.563432547507]]), array([[ 0.638351219925], [ 3.980973000634], [-4.619324220559]]), array([0.972253307752])).
# Mistake: the decomposition is float32
import numpy as np


def pca(x, k):
    c = x - x.mean(axis=0)
    u, s, vt = np.linalg.svd(c.astype(np.float32), full_matrices=False)
    var = s.astype(np.float64) ** 2
    total = var.sum()
    ratio = var[:k] / total if total > 0 else np.zeros(k)
    comp = vt[:k].astype(np.float64)
    return comp, c @ comp.T, ratio
