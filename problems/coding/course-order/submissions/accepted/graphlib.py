# The library's topological sorter.
from graphlib import CycleError, TopologicalSorter

def course_order(num_courses, prerequisites):
    ts = TopologicalSorter({i: [] for i in range(num_courses)})
    for a, b in prerequisites:
        ts.add(a, b)
    try:
        return list(ts.static_order())
    except CycleError:
        return []
