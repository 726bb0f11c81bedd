"""What of the arguments comes back after a call."""

from prep.bank.package import load_problem
from prep.bank.places import own_pack
from prep.judge.confined import calls
from prep.judge.spec import entry_spec

MERGES = """
import heapq

def merge_k_lists(lists):
    heads = [(head.val, place, head) for place, head in enumerate(lists) if head]
    heapq.heapify(heads)
    front = last = ListNode()
    while heads:
        _, place, last.next = heapq.heappop(heads)
        last = last.next
        if last.next:
            heapq.heappush(heads, (last.next.val, place, last.next))
    return front.next
"""


def test_lists_of_nodes_are_not_read_back():
    """After a merge every head leads to all that follows: reading them would be quadratic."""
    problem = load_problem(own_pack() / "coding" / "merge-k-lists")
    _, entry = calls.load(MERGES, entry_spec(problem))
    merged, after = entry.call([[[3], [1, 2], []]])
    assert (merged, after) == ([1, 2, 3], [None])
