# Another algorithm: eigh of the covariance matrix, turned to falling order.
import numpy as np


def pca(x, k):
    centred = x - x.mean(axis=0)
    covariance = centred.T @ centred / len(x)
    values, vectors = np.linalg.eigh(covariance)
    order = np.argsort(values)[::-1]
    total = np.trace(covariance)
    components = vectors[:, order[:k]].T
    ratio = np.maximum(values[order[:k]], 0)
    return components, centred @ components.T, ratio / total if total else np.zeros(k)
