"""Walkers on corners and links: returns, arrivals and meetings."""

from fractions import Fraction

from prep.drills import Drill, Params, count, fraction, in_words, listed, np, shown, tally


def _links(shape, size):
    """The neighbours of every node; node 0 is the one a question starts from."""
    nodes = range(size)
    if shape == "cube":
        return [[node ^ bit for bit in (1, 2, 4)] for node in nodes]
    if shape == "octahedron":
        return [[other for other in nodes if other not in (node, node ^ 1)] for node in nodes]
    if shape == "ring":
        return [[(node - 1) % size, (node + 1) % size] for node in nodes]
    if shape == "complete":
        return [[other for other in nodes if other != node] for node in nodes]
    if shape == "path":
        return [[other for other in (node - 1, node + 1) if other in nodes] for node in nodes]
    rim, hub = size - 1, size - 1
    ring = [[(node - 1) % rim, (node + 1) % rim, hub] for node in range(rim)]
    return [*ring, list(range(rim))]


def _distances(links, start):
    """Links from ``start`` to every node, by rounds."""
    far, now = {start: 0}, [start]
    while now:
        now = [other for node in now for other in links[node] if other not in far]
        far.update(dict.fromkeys(now, max(far.values()) + 1))
    return far


class CubeAntMeet(Drill):
    """Returns: 2 x links / own links. Arrivals: one distance at a time. Meetings: their offset."""

    id = "cube-ant-meet"
    title = "Walkers on a network"
    topics = ("stochastic-processes", "brainteasers")
    difficulty = 3
    seconds = (40, 60, 75)
    form = fraction()
    floor = 1 << 14
    block = 1 << 14

    def draw(self, pick, level):
        return (self._draw_return, self._draw_arrival, self._draw_meeting)[level - 1](pick)

    def _draw_return(self, pick):
        shape = pick.choice(("cube", "octahedron", "path", "wheel", "wheel"))
        size = {"cube": 8, "octahedron": 6}.get(shape) or pick.integer(5, 8)
        start = 0 if shape in ("cube", "octahedron") else pick.choice((0, size - 1))
        if shape == "path":
            start = pick.integer(0, 2)
        return Params(asked="return", shape=shape, size=size, start=start, goal=start)

    def _draw_arrival(self, pick):
        shape = pick.choice(("cube", "cube", "octahedron", "ring", "complete"))
        size = {"cube": 8, "octahedron": 6}.get(shape) or pick.integer(4, 8)
        goal = {"cube": pick.choice((1, 3, 7)), "octahedron": pick.choice((1, 2)), "complete": 1}
        return Params(
            asked="arrival",
            shape=shape,
            size=size,
            start=0,
            goal=goal.get(shape) or pick.integer(1, size // 2),
        )

    def _draw_meeting(self, pick):
        shape = pick.choice(("cube", "ring", "complete"))
        if shape == "cube":
            return Params(asked="meeting", shape=shape, size=8, start=0, goal=3)
        if shape == "complete":
            return Params(asked="meeting", shape=shape, size=pick.integer(4, 7), start=0, goal=1)
        half = pick.integer(2, 5)
        goal = 2 * pick.integer(1, half // 2)
        return Params(asked="meeting", shape=shape, size=2 * half, start=0, goal=goal)

    def exact(self, p):
        if p.asked == "meeting":
            return self._meeting(p)
        links = _links(p.shape, p.size)
        if p.asked == "return":
            return Fraction(sum(map(len, links)), len(links[p.start]))
        return sum(self._stages(p))

    def wordings(self, p):
        place, far = self._place(p), self._far(p)
        if p.asked == "meeting":
            start = f"two nodes {far} apart" if p.shape != "complete" else "different nodes"
            return (
                f"Two ants live on {place} and begin on {start}. Each minute both move at once, "
                "each over a link of its node chosen uniformly and independently. What is the "
                "expected number of minutes until they are on the same node for the first time?",
                f"On {place}, two random walkers begin on {start}. In each step both go to a "
                "uniformly chosen neighbour, independently of each other; passing each other on a "
                "link is no meeting. Find the mean number of steps until they share a node.",
                f"Two robots patrol {place}, starting from {start}. Every hour, at the same time, "
                "each takes one of the links at its node, all equally likely and independent. How "
                "many hours pass on average until both are at one node after a move?",
            )
        start, goal = self._start(p), "its starting node again"
        if p.asked == "arrival":
            goal = "another given node" if p.shape == "complete" else f"a given node {far} away"
        return (
            f"An ant sits on {start} of {place}. Each minute it moves over one of the links at its "
            f"node, each with the same probability. What is the expected number of minutes until "
            f"it first reaches {goal}?",
            f"A random walk on {place} begins on {start}; each step leads to a neighbour chosen "
            f"uniformly, whatever happened before. Find the mean number of steps until it is first "
            f"on {goal}.",
            f"A robot patrols {place}, starting from {start}. Every hour it takes one of the links "
            f"at its node, all equally likely. How many moves does it need on average to come to "
            f"{goal} for the first time?",
        )

    def _start(self, p):
        if p.shape == "wheel":
            return "the hub" if p.start == p.size - 1 else "a node of the ring"
        if p.shape == "path" and p.start:
            return f"the {('second', 'third')[p.start - 1]} node"
        return "the first node" if p.shape == "path" else "a node"

    def _far(self, p):
        return count(_distances(_links(p.shape, p.size), p.start)[p.goal], "link")

    def _place(self, p):
        return {
            "cube": "a cube (nodes: its corners; links: its edges)",
            "octahedron": "a regular octahedron (nodes: its corners; links: its edges)",
            "ring": f"a ring of {in_words(p.size)} nodes (each linked with its two neighbours)",
            "complete": f"a network of {in_words(p.size)} nodes (every two of them linked)",
            "path": f"a row of {in_words(p.size)} nodes (each linked with the next)",
            "wheel": f"a ring of {in_words(p.size - 1)} nodes (each linked with its two neighbours "
            "and with a hub in the middle)",
        }[p.shape]

    def steps(self, p):
        if p.asked == "meeting":
            return self._meeting_steps(p)
        links = _links(p.shape, p.size)
        if p.asked == "return":
            ends, own = sum(map(len, links)), len(links[p.start])
            return (
                "Idea: in the long run every link is used equally often in both directions.",
                f"There are {ends // 2} links, so {ends} directed ones; {own} of them start at the "
                "node.",
                f"It is there for {own} of {ends} steps: mean return time {ends}/{own} = "
                f"{shown(self.exact(p))}.",
                "Check: nodes with more links are visited more often.",
            )
        stages = self._stages(p)
        words = [f"from {k} to {k - 1}: {shown(stage)}" for k, stage in enumerate(stages, start=1)]
        return (
            "Idea: on such a regular network only the distance to the goal matters; win it link by "
            "link.",
            "From distance k to k - 1 takes (links per node) x (nodes at distance >= k) / (links "
            "between these two distances).",
            f"In steps: {listed(words)}.",
            f"Together {shown(self.exact(p))}.",
            f"Check: from 1 to 0 takes {p.size} - 1, since a return takes {p.size} on average.",
        )

    def _meeting_steps(self, p):
        n = p.size
        if p.shape == "complete":
            return (
                "Idea: by symmetry every step is the same trial until they meet.",
                f"Each has {n - 1} choices; they meet at one of the {n - 2} other nodes: "
                f"{n - 2}/{n - 1}^2.",
                f"Mean wait {n - 1}^2/{n - 2} = {shown(self.exact(p))}.",
                f"Check: close to {n}, as if they met with probability 1/{n}.",
            )
        if p.shape == "cube":
            return (
                "Idea: look at the coordinates in which they differ: two until they meet.",
                "Each ant flips one coordinate: 9 equally likely pairs of choices.",
                "They meet if the two pick the two differing coordinates, one each: 2 of 9.",
                "Otherwise they differ in 2 again, so the mean wait is 9/2.",
                "Check: an odd distance would never become 0, and this one is even.",
            )
        half, d = n // 2, p.goal // 2
        return (
            "Idea: look at their distance round the ring, in units of two links.",
            "Per step it changes by +1 or -1 with probability 1/4 each and else stays.",
            f"A fair walk from {d} leaves (0, {half}) after {d} x {half - d} moves on average; "
            f"half of the steps are moves: {shown(self.exact(p))}.",
            "Check: both ends, 0 and all the way round, mean that they meet.",
        )

    def misconceptions(self, p):
        if p.asked == "return":
            yield from self._return_mistakes(p)
        elif p.asked == "arrival":
            yield from self._arrival_mistakes(p)
        else:
            yield from self._meeting_mistakes(p)

    def _return_mistakes(self, p):
        links = _links(p.shape, p.size)
        if self.exact(p) != p.size:
            yield (
                "number-of-nodes",
                Fraction(p.size),
                "That holds where all nodes have equally many links; these do not.",
            )
        yield (
            "one-way-links",
            self.exact(p) / 2,
            "You counted each link once; it is used in both directions.",
        )
        yield (
            "out-and-home",
            Fraction(len(links[p.start])),
            "You waited for the last link to be chosen again; the walk may go round or away.",
        )

    def _arrival_mistakes(self, p):
        far = _distances(_links(p.shape, p.size), p.start)[p.goal]
        yield (
            "number-of-nodes",
            Fraction(p.size),
            "That is the mean return time of a node, not the time from another one.",
        )
        if far > 1:
            yield (
                "first-stage-times-distance",
                Fraction((p.size - 1) * far),
                "Every distance takes its own time: from further away one link is quickly won.",
            )
            yield "distance-only", Fraction(far), "That is the shortest way; the walk wanders."

    def _meeting_mistakes(self, p):
        yield (
            "one-stands-still",
            sum(self._stages(p)),
            "That is the wait if one of the two stays where it is; both move.",
        )
        if p.shape == "complete":
            yield (
                "half-of-the-time",
                Fraction(sum(self._stages(p)), 2),
                "Two walkers do not just halve the time of one: they can miss each other.",
            )
        else:
            yield (
                "straight-to-each-other",
                Fraction(p.goal if p.shape == "ring" else 2, 2),
                "That is the time if both walk straight towards each other; they wander.",
            )

    def oracle(self, p):
        """First-step equations over nodes, or over pairs of nodes."""
        links = _links(p.shape, p.size)
        step = np.zeros((p.size, p.size))
        for node, others in enumerate(links):
            step[node, others] = 1 / len(others)
        ends, start = {p.goal}, p.start
        if p.asked == "meeting":
            step = np.kron(step, step)
            ends, start = {k * p.size + k for k in range(p.size)}, p.start * p.size + p.goal
        rest = [k for k in range(len(step)) if k not in ends and self._even(p, k)]
        inside = step[np.ix_(rest, rest)]
        solved = np.linalg.solve(np.eye(len(rest)) - inside, np.ones(len(rest)))
        waits = dict(zip(rest, map(float, solved), strict=True))
        if p.asked == "return":
            return 1 + sum(float(step[start, k]) * waits[k] for k in rest)
        return waits[start]

    def _even(self, p, pair):
        """Pairs at an odd distance never meet where the colours of nodes alternate."""
        if p.asked != "meeting" or p.shape == "complete":
            return True
        one, other = divmod(pair, p.size)
        return _distances(_links(p.shape, p.size), one)[other] % 2 == 0

    def simulate(self, p, rng, n):
        """Walk until home, there or together; finished walks leave the arrays."""
        links = _links(p.shape, p.size)
        table = np.zeros((p.size, max(map(len, links))), np.int8)
        degree = np.array(list(map(len, links)), np.float32)
        for node, others in enumerate(links):
            table[node, : len(others)] = others
        here = np.full(n, p.start, np.int8)
        there = np.full(n, p.goal, np.int8)
        done = total = squares = 0
        while here.size:
            done += 1
            here = table[here, self._choice(rng, degree[here])]
            if p.asked == "meeting":
                there = table[there, self._choice(rng, degree[there])]
            going = here != there
            finished = here.size - int(going.sum())
            total += finished * done
            squares += finished * done**2
            here, there = here[going], there[going]
        return tally(n, total, squares)

    def _choice(self, rng, degree):
        return (rng.random(degree.size, dtype=np.float32) * degree).astype(np.int8)

    def _stages(self, p):
        """Mean times from distance 1 to 0, 2 to 1, ... of a distance-regular network.

        The links from distance k to k - 1 are crossed once per stay beyond; by reversibility the
        time is (degree x nodes at distance >= k) / (links between the distances k and k - 1).
        """
        links = _links(p.shape, p.size)
        far = _distances(links, p.goal)
        stages = []
        for k in range(1, far[p.start] + 1):
            beyond = [node for node in far if far[node] >= k]
            crossing = sum(far[other] == k - 1 for node in beyond for other in links[node])
            stages.append(Fraction(len(links[0]) * len(beyond), crossing))
        return stages

    def _meeting(self, p):
        if p.shape == "complete":
            return Fraction((p.size - 1) ** 2, p.size - 2)
        if p.shape == "cube":
            return Fraction(3**2, 2)  # 2 of 3 x 3 pairs of choices meet
        return Fraction(p.goal * (p.size - p.goal), 2)
