# Slowest acceptable: a deep copy, every node addressed by its path, the paths mirrored, the tree rebuilt.
import copy


def invert_tree(root):
    found = {}

    def note(node, path):
        if node is not None:
            found[path] = node
            note(node.left, path + "L")
            note(node.right, path + "R")

    note(copy.deepcopy(root), "")
    nodes = {path.translate({76: 82, 82: 76}): TreeNode(node.val) for path, node in found.items()}
    for path, node in nodes.items():
        node.left, node.right = nodes.get(path + "L"), nodes.get(path + "R")
    return nodes.get("")
