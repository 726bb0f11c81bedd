# Witness: clone_graph([[]]) gives nodes of the input instead of [[]].
def clone_graph(node):
    return node
