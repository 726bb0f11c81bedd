# Witness: max_path_sum([1, 2, 3, 4, 5]) gives 15 instead of 11.
def max_path_sum(root):
    ratings, nodes = [], [root]
    for node in nodes:
        ratings.append(node.val)
        nodes += [child for child in (node.left, node.right) if child]
    return sum(rating for rating in ratings if rating > 0) or max(ratings)
