# Reads the cave as a table of numbers, then builds it anew; neighbours come out in another order.
def clone_graph(node):
    if node is None:
        return None
    table, stack = {}, [node]
    while stack:
        chamber = stack.pop()
        if chamber.val not in table:
            table[chamber.val] = {neighbour.val for neighbour in chamber.neighbors}
            stack.extend(chamber.neighbors)
    made = {number: Node(number) for number in table}
    for number, numbers in table.items():
        made[number].neighbors = [made[other] for other in sorted(numbers, reverse=True)]
    return made[node.val]
