# Looks for each number from the entrance: as many steps as the vault is deep, each time.
def is_valid_bst(root):
    nodes = [root]
    for node in nodes:
        nodes += [child for child in (node.left, node.right) if child]
    for wanted in nodes:
        node = root
        while node and node.val != wanted.val:
            node = node.left if wanted.val < node.val else node.right
        if node is not wanted:
            return False
    return True
