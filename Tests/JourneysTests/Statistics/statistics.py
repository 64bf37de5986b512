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
    from scipy import optimize, special, stats
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
             "f": stats.f.sf(x, degrees, others),
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
    variance = (1 / (a + prior) + 1 / (a.sum() + strength - a - prior) + 1 / (b + prior)
                + 1 / (b.sum() + strength - b - prior))
    return ({"a": a.tolist(), "b": b.tolist(), "whole": whole.tolist(), "strength": strength},
            {"delta": numbers(delta), "variance": numbers(variance), "z": numbers(delta / np.sqrt(variance))})


@kind
def systems(random):
    rows, size = int(random.integers(5, 60)), int(random.integers(1, 12))
    design = random.integers(0, 2, (rows, size)).astype(float)
    for column in range(1, size):
        if random.random() < 0.2:
            design[:, column] = design[:, int(random.integers(0, column))]
        elif random.random() < 0.1:
            design[:, column] = 0
    kept = []
    for column in range(size):
        if np.linalg.matrix_rank(design[:, kept + [column]]) > len(kept):
            kept.append(column)
    gram = design.T @ design
    right = design.T @ random.normal(0, 1, rows)
    inner = gram[np.ix_(kept, kept)]
    return ({"matrix": numbers(gram), "right": numbers(right[kept]), "size": size},
            {"kept": kept, "solution": numbers(np.linalg.solve(inner, right[kept])) if kept else [],
             "inverse": numbers(np.linalg.inv(inner)) if kept else []})


def fieller(reward, loss, variance, bound):
    """Where the t of (1 - c) reward - (1 + c) loss reaches the bound, by scipy's root of the statistic itself."""
    def statistic(c):
        spread = ((1 - c) ** 2 * variance[0] + (1 + c) ** 2 * variance[1] - 2 * (1 - c) * (1 + c) * variance[2])
        return (((1 - c) * reward - (1 + c) * loss)) ** 2 - bound ** 2 * spread
    estimate = (reward - loss) / (reward + loss)
    low = optimize.brentq(statistic, estimate - 1e9, estimate, xtol=1e-13)
    high = optimize.brentq(statistic, estimate, estimate + 1e9, xtol=1e-13)
    return [max(-1, min(1, low)), max(-1, min(1, high))]


@kind
def contrast(random):
    touchpoints, customers = int(random.integers(1, 7)), int(random.integers(40, 120))
    penalties, rewards = random.uniform(-2, 0, touchpoints), random.uniform(0, 2, touchpoints)
    rows, groups, outcome = [], [], []
    for customer in range(customers):
        mood = random.normal(0, 0.7)
        for _ in range(int(random.integers(1, 5))):
            row = (random.random(2 * touchpoints) < 0.25).astype(int)
            rows.append(row)
            groups.append(customer)
            score = 5 + mood + row[::2] @ penalties + row[1::2] @ rewards + random.normal(0, 1)
            outcome.append(round(score * 1000))
    rows, groups, outcome = np.array(rows), np.array(groups), np.array(outcome)
    design = sm.add_constant(rows, has_constant="add").astype(float)
    plain_fit = sm.OLS(outcome / 1000, design).fit()
    fit = plain_fit.get_robustcov_results("cluster", groups=groups, use_correction=True)
    covariance, b = fit.cov_params(), fit.params
    degrees = min(len(outcome) - design.shape[1], customers - 1)
    bound = stats.t.ppf(0.975, degrees)
    asymmetry, probability = [], []
    for t in range(touchpoints):
        p, r = 1 + 2 * t, 2 + 2 * t
        wald = b[[p, r]] @ np.linalg.solve(covariance[np.ix_([p, r], [p, r])], b[[p, r]]) / 2
        probability.append(stats.f.sf(wald, 2, degrees))
        spread = covariance[r, r] + covariance[p, p] - 2 * covariance[p, r]
        if b[r] - b[p] > bound * np.sqrt(spread):
            variance = (covariance[r, r], covariance[p, p], -covariance[p, r])
            reward, loss = max(0, b[r]), max(0, -b[p])
            asymmetry.append([(reward - loss) / (reward + loss), *fieller(b[r], -b[p], variance, bound)])
        else:
            asymmetry.append([])
    return ({"touchpoints": touchpoints, "rows": rows.tolist(), "customers": groups.tolist(),
             "outcomes": outcome.tolist()},
            {"coefficients": numbers(b[1:]), "robust": numbers(fit.bse[1:]), "classical": numbers(plain_fit.bse[1:]),
             "explained": plain_fit.rsquared, "asymmetry": asymmetry, "probability": probability,
             "q": numbers(multitest.multipletests(probability, method="fdr_bh")[1])})


class WeightedSquares(ruptures.base.BaseCost):
    """Squared distances from the weighted mean; the signal's columns are values and weights."""
    model, min_size = "", 1

    def fit(self, signal):
        self.signal = signal
        return self

    def error(self, start, end):
        values, weights = self.signal[start:end, 0], self.signal[start:end, 1]
        return float(weights @ (values - np.average(values, weights=weights)) ** 2)


class PoissonRate(WeightedSquares):
    """Twice the negative log-likelihood; the signal's columns are counts and exposures."""

    def error(self, start, end):
        count, exposure = self.signal[start:end].sum(axis=0)
        return float(-2 * special.xlogy(count, count / exposure))


def steps(random, count):
    """Levels that last some points each."""
    levels = np.zeros(count)
    for cut in random.integers(0, count, int(random.integers(0, 5))):
        levels[cut:] += random.normal(0, 3)
    return levels


@kind
def cuts(random):
    count, penalty = int(random.integers(2, 90)), float(random.uniform(1, 25))
    values = steps(random, count) + random.normal(0, 1, count)
    weights = random.uniform(0.5, 3, count)
    exposures = random.uniform(0.5, 3, count)
    counts = random.poisson(exposures * np.exp(2 + 0.2 * steps(random, count)))

    def found(signal, **how):
        return ruptures.Pelt(min_size=1, jump=1, **how).fit(signal).predict(pen=penalty)[:-1]

    shortest = int(random.integers(1, 8))
    best = {}

    def least(end):
        """By trying every last cut: what the least sum of costs and penalties is with stretches of some length."""
        if end == 0:
            return -penalty
        if end not in best:
            cost = ruptures.costs.CostL2().fit(values.reshape(-1, 1))
            best[end] = min((least(start) + float(cost.error(start, end)) + penalty
                             for start in range(0, end - shortest + 1)), default=math.inf)
        return best[end]

    for end in range(count):
        least(end)
    return ({"values": numbers(values), "weights": numbers(weights), "counts": counts.tolist(),
             "exposures": numbers(exposures), "penalty": penalty, "shortest": shortest},
            {"squares": found(values, model="l2"),
             "weighted": found(np.column_stack([values, weights]), custom_cost=WeightedSquares()),
             "poisson": found(np.column_stack([counts, exposures]), custom_cost=PoissonRate()),
             "least": least(count)})


@kind
def mixes(random):
    parts = []
    for _ in range(int(random.integers(1, 6))):
        n, m = (int(x) for x in random.integers(1, 80, 2))
        parts.append([int(random.integers(0, n + 1)), n, int(random.integers(0, m + 1)), m])
    table = np.array(parts, float)
    x, n, y, m = table.T
    weights = n * m / (n + m)
    adjusted = (weights * (x / n - y / m)).sum() / weights.sum()
    variance = ((x * (n - x) * m ** 3 + y * (m - y) * n ** 3) / (n * m * (n + m) ** 2)).sum() / weights.sum() ** 2
    reach = stats.norm.ppf(0.975) * math.sqrt(variance)
    strata = sm.stats.StratifiedTable([np.array([[a, b - a], [c, d - c]]) for a, b, c, d in parts])
    with np.errstate(all="ignore"):
        probability = strata.test_null_odds(correction=False).pvalue
    return ({"parts": parts},
            {"pooled": x.sum() / n.sum() - y.sum() / m.sum(), "adjusted": adjusted,
             "interval": [adjusted - reach, adjusted + reach],
             "probability": probability if math.isfinite(probability) else 1.0})


@kind
def silhouettes(random):
    units, features = int(random.integers(6, 40)), int(random.integers(2, 9))
    table = random.poisson(0.8, (units, features))
    table[np.arange(units), random.integers(0, features, units)] += 1
    groups = random.integers(0, int(random.integers(2, 4)), units)
    groups[:2] = [0, 1]
    lengths = np.linalg.norm(table, axis=1)
    distance = 1 - (table @ table.T) / np.outer(lengths, lengths)
    values = []
    for i in range(units):
        own = (groups == groups[i]) & (np.arange(units) != i)
        if not own.any():
            values.append(0)
            continue
        inside = distance[i, own].mean()
        outside = min(distance[i, groups == g].mean() for g in set(groups) - {groups[i]})
        values.append((outside - inside) / max(inside, outside) if max(inside, outside) > 1e-12 else 0)
    return {"table": table.tolist(), "groups": groups.tolist()}, float(np.mean(values))


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
