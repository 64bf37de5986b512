"""What numpy, scipy, statsmodels and ruptures compute, for the statistics of a map to be held against.

statistics.py KIND SEED COUNT writes COUNT cases made up from SEED, each a line of JSON: {"input": {...}, "answer": {...}}.
"""
import json
import math
import sys

try:
    import numpy as np
    import ruptures
    import statsmodels.api as sm
    from scipy import stats
    from statsmodels.stats import multitest, proportion
except ImportError as problem:
    sys.exit(f"statistics.py: {problem}: install Tests/requirements.txt into .venv (numpy scipy statsmodels ruptures)")

KINDS = {}


def kind(function):
    KINDS[function.__name__] = function
    return function


def numbers(array):
    return [float(x) for x in np.asarray(array).ravel()]


def level(random):
    return float(random.choice([0.8, 0.9, 0.95, 0.99]))


def counts(random, most=200):
    trials = int(random.integers(1, most))
    return int(random.integers(0, trials + 1)), trials


@kind
def normal(random):
    z, share = float(random.normal(0, 4)), float(10 ** random.uniform(-14, -0.0001))
    return ({"z": z, "share": share},
            {"cumulative": stats.norm.cdf(z), "upper": stats.norm.sf(z), "quantile": stats.norm.ppf(share),
             "other": stats.norm.ppf(1 - share / 2)})


@kind
def tails(random):
    x, degrees, others = float(random.exponential(6)), float(random.integers(1, 60)), float(random.integers(1, 4000))
    mean, count = float(10 ** random.uniform(-2, 4)), int(random.integers(0, 40))
    count = int(random.choice([count, max(0, round(mean + random.normal(0, 3) * math.sqrt(mean)))]))
    dispersion = float(10 ** random.uniform(-4, 1))
    size = 1 / dispersion
    return ({"x": x, "degrees": degrees, "others": others, "mean": mean, "count": count, "dispersion": dispersion},
            {"t": 2 * stats.t.sf(x, degrees), "tq": stats.t.ppf(1 - 0.05 / (2 * x + 2), degrees),
             "chi": stats.chi2.sf(x, degrees), "f": stats.f.sf(x, degrees, others),
             "poissonUpper": stats.poisson.sf(count - 1, mean), "poissonLower": stats.poisson.cdf(count, mean),
             "negativeUpper": stats.nbinom.sf(count - 1, size, size / (size + mean)),
             "negativeLower": stats.nbinom.cdf(count, size, size / (size + mean))})


@kind
def wilson(random):
    (x, n), confidence = counts(random, 5000), level(random)
    x = int(random.choice([0, n, x]))
    return ({"successes": x, "trials": n, "level": confidence},
            numbers(proportion.proportion_confint(x, n, 1 - confidence, method="wilson")))


@kind
def clusters(random):
    groups = [counts(random, 12) for _ in range(int(random.integers(2, 60)))]
    outcome = np.concatenate([np.r_[np.ones(x), np.zeros(n - x)] for x, n in groups])
    ids = np.concatenate([np.full(n, i) for i, (_, n) in enumerate(groups)])
    share = outcome.mean()
    fit = sm.OLS(outcome, np.ones(len(outcome))).fit(
        cov_type="cluster", cov_kwds={"groups": ids, "use_correction": False})
    variance = float(fit.cov_params()[0, 0]) * len(groups) / (len(groups) - 1)
    effective = min(len(outcome), share * (1 - share) / variance)
    bounds = proportion.proportion_confint(share * effective, effective, 0.05, method="wilson")
    return {"groups": groups}, {"effective": float(effective), "bounds": numbers(bounds)}


@kind
def two(random):
    (x, n), (y, m), confidence = counts(random), counts(random), level(random)
    if random.random() < 0.2:
        x = int(random.choice([0, n]))
    a, b, c, d = x, n - x, y, m - y
    expected = np.outer([n, m], [a + c, b + d]) / (n + m)
    fisher = stats.fisher_exact([[a, b], [c, d]])[1]
    if expected.min() >= 5:
        probability = proportion.proportions_ztest([x, y], [n, m])[1]
    else:
        probability = fisher
    return ({"x": x, "n": n, "y": y, "m": m, "level": confidence},
            {"newcombe": numbers(proportion.confint_proportions_2indep(
                x, n, y, m, method="newcomb", compare="diff", alpha=1 - confidence)),
             "fisher": fisher, "probability": probability, "h": proportion.proportion_effectsize(x / n, y / m)})


@kind
def discovery(random):
    p = random.beta(0.5, 1, int(random.integers(1, 60)))
    p[random.random(len(p)) < 0.2] = p[0]
    return {"p": numbers(p)}, numbers(multitest.multipletests(p, method="fdr_bh")[1])


@kind
def odds(random):
    a, b = random.negative_binomial(1, 0.02, (2, 40))
    whole = a + b + random.integers(0, 20, 40)
    whole[whole == 0] = 1
    strength = float(random.choice([1, 50, 500]))
    prior = strength * whole / whole.sum()
    delta = np.log((a + prior) / (a.sum() + strength - a - prior)) - np.log(
        (b + prior) / (b.sum() + strength - b - prior))
    variance = 1 / (a + prior) + 1 / (b + prior)
    return ({"a": a.tolist(), "b": b.tolist(), "whole": whole.tolist(), "strength": strength},
            {"delta": numbers(delta), "variance": numbers(variance), "z": numbers(delta / np.sqrt(variance))})


def plain(value):
    if isinstance(value, np.generic):
        return plain(value.item())
    if isinstance(value, float):
        return value if math.isfinite(value) else repr(value)
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return [plain(part) for part in value] if isinstance(value, (list, tuple)) else value


if __name__ == "__main__":
    name, seed, count = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    generator = np.random.default_rng(seed)
    for _ in range(count):
        given, answer = KINDS[name](generator)
        print(json.dumps({"input": plain(given), "answer": plain(answer)}))
