# Slowest acceptable: each pavilion hands up its best downward walk as a new list of nodes.
def max_path_sum(root):
    walks = []

    def down(node):
        if node is None:
            return 0, []
        arms = [down(node.left), down(node.right)]
        arms = [(value, nodes) if value > 0 else (0, []) for value, nodes in arms]
        walks.append(arms[0][0] + node.val + arms[1][0])
        value, nodes = max(arms, key=lambda arm: arm[0])
        return node.val + value, [node, *nodes]

    down(root)
    return max(walks)
