# Witness: clone_graph([]) raises AttributeError.
class Solution:
    def cloneGraph(self, node: Optional['Node']) -> Optional['Node']:
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
