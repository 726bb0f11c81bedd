"""Every small connected graph, then chains, rings, stars and dense graphs up to the limit."""

import random
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st


def adjacency(size, edges):
    neighbours = [[] for _ in range(size)]
    for one, other in edges:
        neighbours[one].append(other + 1)
        neighbours[other].append(one + 1)
    return neighbours


def is_connected(graph):
    seen, waiting = {1}, [1]
    while waiting:
        fresh = set(graph[waiting.pop() - 1]) - seen
        seen |= fresh
        waiting += fresh
    return len(seen) == len(graph)


def connected_graphs(size):
    """Every connected graph on ``size`` numbered nodes."""
    pairs = list(combinations(range(size), 2))
    for chosen in product((False, True), repeat=len(pairs)):
        edges = [pair for pair, taken in zip(pairs, chosen, strict=True) if taken]
        graph = adjacency(size, edges)
        if is_connected(graph):
            yield graph


def renamed(graph, entrance):
    """The same graph with the node at position ``entrance`` as number 1 and node 1 in its place."""
    names = list(range(1, len(graph) + 1))
    names[0], names[entrance] = names[entrance], names[0]
    moved = [[names[number - 1] for number in neighbours] for neighbours in graph]
    moved[0], moved[entrance] = moved[entrance], moved[0]
    return moved


def random_graph(rng, size, extra):
    """A random tree with up to ``extra`` further edges, numbers and neighbours shuffled."""
    numbers = list(range(size))
    rng.shuffle(numbers)
    edges = {(numbers[rng.randrange(place)], numbers[place]) for place in range(1, size)}
    for _ in range(extra):
        one, other = rng.sample(numbers, 2)
        if (other, one) not in edges:
            edges.add((one, other))
    shuffled = sorted(edges)
    rng.shuffle(shuffled)
    return adjacency(size, shuffled)


def chain(size):
    return adjacency(size, [(place, place + 1) for place in range(size - 1)])


def ring(size):
    return adjacency(size, [(place, (place + 1) % size) for place in range(size)])


def star(size, centre):
    return adjacency(size, [(centre, other) for other in range(size) if other != centre])


def complete(size):
    return adjacency(size, combinations(range(size), 2))


def corpus(rng):
    """Sparse and dense graphs of up to 12 chambers, and some larger ones."""
    for size in range(2, 13):
        for extra in (0, 0, 1, 2, size, size * size):
            yield (random_graph(rng, size, extra),)
            yield (random_graph(rng, size, extra),)
    for size, extra in ((30, 10), (50, 0), (50, 200), (99, 50), (100, 300)):
        yield (random_graph(rng, size, extra),)


def test_frozen_corpus(frozen):
    frozen()


def test_every_connected_graph_of_up_to_four_nodes(agree):
    agree.all((graph,) for size in range(1, 5) for graph in connected_graphs(size))


def test_no_graph(agree):
    agree([])


def test_one_node_without_neighbours(agree):
    agree([[]])


def test_one_edge(agree):
    agree([[2], [1]])


def test_rings_of_even_and_odd_length(agree):
    agree.all((ring(size),) for size in range(3, 21))


def test_chain_from_either_end_and_from_the_middle(agree):
    agree(chain(40))
    agree(renamed(chain(40), 39))
    agree(renamed(chain(40), 20))


def test_start_at_the_centre_and_at_the_tip_of_a_star(agree):
    agree(star(20, 0))
    agree(star(20, 7))


def test_longest_chain_and_ring(agree):
    agree(chain(100))
    agree(ring(100))


@pytest.mark.deep
def test_densest_graph(agree):
    agree(complete(100))


def test_neighbours_in_falling_order(agree):
    agree([list(reversed(neighbours)) for neighbours in complete(7)])


def test_a_second_call_starts_afresh(agree):
    agree(complete(4))
    agree(chain(4))
    agree([])
    agree([[2], [1]])
    agree(ring(5))


@pytest.mark.deep
def test_every_connected_graph_of_five_nodes(agree):
    agree.all((graph,) for graph in connected_graphs(5))


@pytest.mark.deep
@given(st.integers(2, 25), st.integers(0, 40), st.integers(0, 10**6))
def test_any_graph(agree, size, extra, seed):
    agree(random_graph(random.Random(seed), size, extra))


@pytest.mark.deep
@given(st.integers(30, 60), st.integers(0, 10**6))
def test_any_large_graph(agree, size, seed):
    agree(random_graph(random.Random(seed), size, size // 2))


def densest(size, _):
    return (complete(size),)


@pytest.mark.efficiency
def test_densest_cave(race):
    race(densest, size=100)
