"""Terms that an outsider cannot know, by field, each with a plain way to say it.

The decision guarded here: a term stands in the list of the field that uses it in its own sense, so
that a talk is held only against the fields it is about.
"""

from collections.abc import Iterable, Mapping

JARGON: Mapping[str, Mapping[str, str]] = {
    "machine-learning": {
        "attention head": "a part of the model that decides which words to look at",
        "autoencoder": "a model that learns to squeeze data and unfold it again",
        "backpropagation": "working out which setting caused how much of the error",
        "batch normalisation": "keeping the numbers inside the model in one range",
        "calibration": "whether things said with 80 % come true 80 times in a hundred",
        "contrastive learning": "learning by telling like from unlike",
        "cross-validation": "testing on parts that were held back, in turn",
        "decision boundary": "the line on which the model changes its mind",
        "diffusion model": "a model that makes pictures by taking away noise step by step",
        "distillation": "teaching a small model to imitate a large one",
        "dropout": "switching off parts at random while learning",
        "embedding": "a list of numbers that places like things near each other",
        "ensemble": "several models that vote",
        "feature engineering": "choosing which facts the model gets to see",
        "fine-tuning": "teaching a ready model one more task",
        "gradient descent": "going downhill in small steps until the error is least",
        "gradient boosting": "many small decision rules, each mending the last ones' errors",
        "hyperparameter": "a knob that is set before learning begins",
        "inductive bias": "what the model takes for granted",
        "large language model": "a program that learnt to continue text",
        "latent space": "the model's own map of what it has seen",
        "loss function": "the rule that says how wrong an answer is",
        "neural network": "a program that learns from examples",
        "overfitting": "learning the examples by heart",
        "random forest": "many decision rules that vote",
        "regularisation": "a price on complicated answers",
        "reinforcement learning": "learning by trial and reward",
        "self-supervised": "learning from data that nobody labelled",
        "transfer learning": "using what was learnt on one task for another",
        "transformer": "a model that looks at all words at once",
    },
    "statistics": {
        "Bayesian": "starting from what one believed and updating it",
        "bootstrap": "drawing again from the data to see how far the answer moves",
        "causal inference": "telling what an action changes from what merely goes along with it",
        "confidence interval": "the range that would hold the truth in most repeats",
        "confounder": "something hidden that drives both",
        "covariate": "another thing that was measured",
        "effect size": "how large the difference is",
        "Gaussian process": "a rule for smooth lines that says how unsure it is between points",
        "heteroscedastic": "with noise that is larger in some places",
        "likelihood": "how well a guess explains the data",
        "logistic regression": "a weighted sum turned into a chance",
        "Markov chain": "steps that depend only on where one stands",
        "maximum likelihood": "the setting that explains the data best",
        "Monte Carlo": "simulating it many times and counting",
        "null hypothesis": "the assumption that there is nothing to find",
        "p-value": "how often chance alone would look like this",
        "posterior": "what we believe after seeing the data",
        "prior": "what we believe before seeing the data",
        "regression": "drawing the line that fits best",
        "statistical power": "the chance to notice an effect that is there",
        "stochastic": "random",
        "variational inference": "the nearest simple answer to a question too hard to answer",
    },
    "scientific-computing": {
        "boundary condition": "what is fixed at the edges",
        "computational fluid dynamics": "computing how air or water flows",
        "dimensionality reduction": "keeping the few directions that matter",
        "digital twin": "a computer copy of a machine that runs beside it",
        "finite element": "cutting a body into small pieces and solving each",
        "high-dimensional": "with very many knobs",
        "inverse problem": "working back from what is seen to its cause",
        "mesh": "the small pieces into which the body is cut",
        "neural operator": "a program that learns to solve a whole family of equations",
        "ordinary differential equation": "a rule for how something changes with time",
        "partial differential equation": "a rule for how something changes in space and time",
        "parametric": "with settings one may turn",
        "physics-informed": "made to obey the laws of physics",
        "sensitivity analysis": "turning each knob to see what it changes",
        "spectral": "by frequencies",
        "surrogate model": "a quick stand-in for a slow simulation",
        "turbulence": "swirls upon swirls",
        "uncertainty quantification": "saying how far off the answer may be",
    },
    "software": {
        "API": "the door through which programs ask each other",
        "backend": "the part that users do not see",
        "CI/CD": "testing and shipping every change by machine",
        "concurrency": "several things at once",
        "containerised": "packed with everything it needs to run",
        "idempotent": "harmless when done twice",
        "Kubernetes": "the program that starts and stops our programs",
        "latency": "how long one waits for an answer",
        "load balancer": "the one who hands out the work",
        "microservice": "a small program with one job",
        "orchestration": "starting the right thing at the right time",
        "sharding": "splitting the data over several machines",
        "throughput": "how many it does in a second",
    },
    "product-and-trading": {
        "A/B test": "two versions, shown to people by lot",
        "alpha": "gain that the market does not explain",
        "arbitrage": "buying cheap here and selling dear there at once",
        "backtest": "trying the rule on the past",
        "churn": "customers who leave",
        "click-through rate": "how many of those who saw it clicked",
        "cold start": "knowing nothing yet about who is new",
        "collaborative filtering": "people who liked what you like also liked this",
        "conversion rate": "how many of those who came bought",
        "drawdown": "the fall from the highest point",
        "feedback loop": "the answer changes what is asked next",
        "hedging": "a second bet that pays when the first one loses",
        "liquidity": "how easily one can sell",
        "market maker": "someone who always names a price to buy and one to sell",
        "Sharpe ratio": "gain for each unit of risk",
        "uplift": "what the action itself added",
        "volatility": "how much it jumps about",
    },
    "research-talk": {
        "ablation": "taking parts away to see which one mattered",
        "baseline": "the simple way it is compared with",
        "benchmark": "a test that everybody takes",
        "ground truth": "the answer we know to be right",
        "heuristic": "rule of thumb",
        "orthogonal": "independent",
        "robust": "not easily thrown off",
        "state of the art": "the best so far",
        "trade-off": "more of one for less of the other",
    },
}


def terms_of(
    fields: Iterable[str] = tuple(JARGON), *, own: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Terms of these fields with a plain wording; the candidate's ``own`` ones win.

    Raises KeyError for an unknown field.
    """
    found = {name: plain for one in fields for name, plain in JARGON[one].items()}
    mine = own or {}
    folded = {name.casefold() for name in mine}
    return {name: plain for name, plain in found.items() if name.casefold() not in folded} | dict(
        mine
    )
