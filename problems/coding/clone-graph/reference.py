from collections import deque


def clone_graph(node: Node | None) -> Node | None:
    """Breadth first, with a dictionary from nodes to copies: O(V + E) time, O(V) space."""
    if node is None:
        return None
    copy_of = {node: Node(node.val)}
    waiting = deque([node])
    while waiting:
        chamber = waiting.popleft()
        for neighbour in chamber.neighbors:
            if neighbour not in copy_of:
                copy_of[neighbour] = Node(neighbour.val)
                waiting.append(neighbour)
            copy_of[chamber].neighbors.append(copy_of[neighbour])
    return copy_of[node]
