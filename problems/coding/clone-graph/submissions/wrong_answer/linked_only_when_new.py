# Witness: clone_graph([[2], [1]]) gives [[2], []] instead of [[2], [1]]: the way back is missing.
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
        if not node:
            return None
        copies = {node: Node(node.val)}
        queue = deque([node])
        while queue:
            current = queue.popleft()
            for nei in current.neighbors:
                if nei not in copies:
                    copies[nei] = Node(nei.val)
                    queue.append(nei)
                    copies[current].neighbors.append(copies[nei])
        return copies[node]
