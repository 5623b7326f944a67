"""What a data scientist would try, on one table: shrunken averages, Poisson GLMs, histogram gradient boosting, XGBoost.

Usage: peers.py SPEC.json OUT.json. SPEC: train, test (CSV paths), outcome, exposure, categorical, numeric, group, time, seed, threads;
`only` names the peers that are wanted. Each peer's settings are chosen by cross-validation on the training table alone (forward in time where there is a time, whole
groups where there are groups); OUT has, for each peer, that cross-validation's deviance explained and its predictions for TEST.
"""

import csv
import json
import sys
import zlib
from datetime import date
import time
import warnings

import numpy as np
import scipy.sparse as sp
import xgboost as xgb
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import PoissonRegressor
from sklearn.model_selection import GroupKFold, KFold

warnings.filterwarnings("ignore")
MOST_ONE_HOT = 300
MOST_NATIVE = 200
LEAST_CELL = 3


def deviance(y, mu):
    mu = np.maximum(mu, 1e-12)
    with np.errstate(divide="ignore", invalid="ignore"):
        log = np.where(y > 0, y * np.log(y / mu), 0.0)
    return 2 * np.sum(log - (y - mu))


class Frame(dict):
    """Columns by name: objects for names, floats for numbers."""

    def take(self, rows):
        return Frame({name: column[rows] for name, column in self.items()})

    def __len__(self):
        return len(next(iter(self.values())))


class Index:
    """Levels in an order, and the code of each value; -1 where it is none of them."""

    def __init__(self, values):
        self.values = list(values)
        self.code = {value: k for k, value in enumerate(self.values)}

    def __len__(self):
        return len(self.values)

    def codes(self, column):
        return np.fromiter((self.code.get(value, -1) for value in column), int, len(column))


def by_count(values):
    """Distinct values with their counts, the most frequent first."""
    distinct, counts = np.unique(values, return_counts=True)
    order = np.argsort(-counts, kind="stable")
    return distinct[order], counts[order]


class Columns:
    """Codes that the training rows make; levels that they lack are -1."""

    def __init__(self, spec, train):
        self.categorical, self.numeric = spec["categorical"], spec["numeric"]
        self.levels = {c: Index(by_count(train[c].astype(str))[0]) for c in self.categorical}
        self.log = {}
        self.edges = {}
        for c in self.numeric:
            seen = train[c][~np.isnan(train[c])]
            self.log[c] = len(seen) > 0 and seen.min() > 0 and seen.max() / seen.min() > 50
            self.edges[c] = np.unique(np.quantile(seen, np.linspace(0.1, 0.9, 9))) if len(seen) else np.array([])

    def codes(self, frame, column):
        return self.levels[column].codes(frame[column])

    def numbers(self, frame, column):
        x = frame[column]
        return np.log(np.maximum(x, 1e-300)) if self.log[column] else x

    def bins(self, frame, column):
        """A column as few levels; missing is the last one."""
        if column in self.levels:
            return self.codes(frame, column)
        x = frame[column]
        return np.where(np.isnan(x), len(self.edges[column]) + 1, np.searchsorted(self.edges[column], x))


def one_hot(codes, size):
    keep = (codes >= 0) & (codes < size)
    rows = np.flatnonzero(keep)
    return sp.csr_matrix((np.ones(len(rows)), (rows, codes[keep])), shape=(len(codes), size))


class Averages:
    """Shrunken averages of each column's levels, multiplied, fitted in turn (empirical Bayes with one strength)."""

    grid = [{"strength": s} for s in (1, 4, 16, 64, 256, 1024, 1e5)]

    def fit(self, spec, frame, y, e, strength, **_):
        self.columns = Columns(spec, frame)
        self.rate = y.sum() / e.sum()
        self.factors = {}
        names = spec["categorical"] + spec["numeric"]
        codes = {c: self.columns.bins(frame, c) for c in names}
        mu = e * self.rate
        for c in names:
            self.factors[c] = np.ones(max(codes[c].max() + 1, 1))
        for _ in range(8):
            for c in names:
                old = self.factors[c]
                size = len(old)
                seen = np.bincount(codes[c], y, size)
                expected = np.bincount(codes[c], mu / old[codes[c]], size)
                self.factors[c] = (seen + strength) / (expected + strength)
                mu = mu * (self.factors[c] / old)[codes[c]]
        return self

    def predict(self, frame, e):
        mu = e * self.rate
        for c, factor in self.factors.items():
            codes = self.columns.bins(frame, c)
            known = (codes >= 0) & (codes < len(factor))
            mu = mu * np.where(known, factor[np.clip(codes, 0, len(factor) - 1)], 1.0)
        return [mu]


class Glm:
    """Ridge Poisson regression on one-hot levels and on numbers with their quantile bins; `pairs` crosses all columns."""

    def __init__(self, pairs):
        self.pairs = pairs
        self.grid = [
            {"alpha": a, "volume": v} for v in ((False, True) if not pairs else (False,)) for a in (1e-4, 1e-3, 1e-2, 1e-1, 1)
        ]

    def design(self, frame, e, volume):
        columns = self.columns
        parts = []
        for c in columns.categorical:
            parts.append(one_hot(columns.codes(frame, c), min(len(columns.levels[c]), 3000)))
        for c in columns.numeric:
            x = columns.numbers(frame, c)
            parts.append(sp.csr_matrix(((np.where(np.isnan(x), self.centre[c], x) - self.centre[c]) / self.spread[c])[:, None]))
            parts.append(one_hot(columns.bins(frame, c), len(columns.edges[c]) + 2))
        if volume:
            parts.append(sp.csr_matrix(((np.log(np.maximum(e, 1e-9)) - self.volume_centre) / 2)[:, None]))
        for a, b, cells in self.cells:
            key = columns.bins(frame, a) * 100_000 + columns.bins(frame, b)
            key = np.where((columns.bins(frame, a) < 0) | (columns.bins(frame, b) < 0), -1, key)
            parts.append(one_hot(cells.codes(key), len(cells)))
        return sp.hstack(parts).tocsr() if parts else sp.csr_matrix((len(frame), 1))

    def fit(self, spec, frame, y, e, alpha, volume):
        self.volume = volume
        self.columns = Columns(spec, frame)
        self.centre, self.spread = {}, {}
        for c in spec["numeric"]:
            x = self.columns.numbers(frame, c)
            self.centre[c] = np.nanmean(x) if np.isfinite(x).any() else 0.0
            self.spread[c] = np.nanstd(x) or 1.0
        self.volume_centre = np.mean(np.log(np.maximum(e, 1e-9)))
        self.cells = []
        names = (spec["categorical"] + spec["numeric"])[:12] if self.pairs else []
        for i, a in enumerate(names):
            for b in names[i + 1 :]:
                u, v = self.columns.bins(frame, a), self.columns.bins(frame, b)
                known = (u >= 0) & (v >= 0)
                keys, counts = by_count(u[known] * 100_000 + v[known])
                cells = Index(keys[counts >= LEAST_CELL][:2000])
                if len(cells) > 1:
                    self.cells.append((a, b, cells))
        self.rate = y.sum() / e.sum()
        weight = e * self.rate
        model = PoissonRegressor(alpha=alpha, max_iter=300, tol=1e-5)
        # Mean rate 1 and mean weight 1: the penalty then means the same on each table.
        self.model = model.fit(self.design(frame, e, volume), y / weight, sample_weight=weight / weight.mean())
        return self

    def predict(self, frame, e):
        eta = self.design(frame, e, self.volume) @ self.model.coef_ + self.model.intercept_
        return [e * self.rate * np.exp(np.clip(eta, -30, 30))]


class Boosting:
    """Common to both boostings: a table of codes and numbers; predictions at several lengths."""

    def table(self, frame, e, volume):
        parts = []
        for c in self.columns.categorical:
            codes = self.columns.codes(frame, c).astype(float)
            # Frequent levels come first; rare ones share a code.
            codes = np.minimum(codes, MOST_NATIVE)
            codes[codes < 0] = np.nan
            parts.append(codes)
        for c in self.columns.numeric:
            parts.append(frame[c])
        if volume:
            parts.append(np.log(np.maximum(e, 1e-9)))
        return np.column_stack(parts) if parts else np.zeros((len(frame), 1))


class Histogram(Boosting):
    rounds = [10, 20, 40, 60, 80, 120, 160, 220, 300]
    grid = [
        {"rate": 0.1, "leaves": 4, "least": 20, "l2": 1, "volume": False},
        {"rate": 0.05, "leaves": 8, "least": 10, "l2": 5, "volume": False},
        {"rate": 0.1, "leaves": 16, "least": 20, "l2": 1, "volume": False},
        {"rate": 0.06, "leaves": 31, "least": 20, "l2": 5, "volume": True},
        {"rate": 0.1, "leaves": 8, "least": 20, "l2": 1, "volume": True},
        {"rate": 0.06, "leaves": 4, "least": 5, "l2": 0, "volume": True},
    ]

    def fit(self, spec, frame, y, e, rate, leaves, least, l2, volume):
        self.columns, self.volume = Columns(spec, frame), volume
        self.rate = y.sum() / e.sum()
        weight = e * self.rate
        x = self.table(frame, e, volume)
        mask = np.zeros(x.shape[1], bool)
        mask[: len(spec["categorical"])] = True
        self.model = HistGradientBoostingRegressor(
            loss="poisson", learning_rate=rate, max_leaf_nodes=leaves, min_samples_leaf=least, l2_regularization=l2,
            max_iter=max(self.rounds), categorical_features=mask, early_stopping=False, random_state=spec["seed"],
        )
        self.model.fit(x, y / weight, sample_weight=weight / weight.mean())
        return self

    def predict(self, frame, e):
        stages = list(self.model.staged_predict(self.table(frame, e, self.volume)))
        return [e * self.rate * stages[min(r, len(stages)) - 1] for r in self.rounds]


class Xgboost(Boosting):
    rounds = [10, 20, 40, 60, 80, 120, 160, 220, 300]
    grid = [
        {"eta": 0.1, "depth": 2, "child": 1, "l2": 1, "rows": 0.8, "hot": True, "volume": False},
        {"eta": 0.1, "depth": 4, "child": 5, "l2": 5, "rows": 0.8, "hot": True, "volume": False},
        {"eta": 0.06, "depth": 6, "child": 10, "l2": 5, "rows": 0.7, "hot": False, "volume": False},
        {"eta": 0.1, "depth": 3, "child": 2, "l2": 1, "rows": 0.8, "hot": False, "volume": True},
        {"eta": 0.06, "depth": 5, "child": 5, "l2": 2, "rows": 0.7, "hot": True, "volume": True},
        {"eta": 0.15, "depth": 3, "child": 1, "l2": 1, "rows": 0.9, "hot": False, "volume": False},
    ]

    def matrix(self, frame, e):
        if not self.hot:
            types = ["c"] * len(self.columns.categorical) + ["q"] * (len(self.columns.numeric) + int(self.volume))
            x = self.table(frame, e, self.volume)
            data = xgb.DMatrix(x, feature_types=types or ["q"], enable_categorical=True, missing=np.nan)
        else:
            parts = [one_hot(self.columns.codes(frame, c), min(len(self.columns.levels[c]), MOST_ONE_HOT)) for c in self.columns.categorical]
            dense = [frame[c] for c in self.columns.numeric]
            if self.volume:
                dense.append(np.log(np.maximum(e, 1e-9)))
            if dense:
                parts.append(sp.csr_matrix(np.nan_to_num(np.column_stack(dense), nan=-1e9)))
            data = xgb.DMatrix(sp.hstack(parts).tocsr() if parts else np.zeros((len(frame), 1)))
        data.set_base_margin(np.log(np.maximum(e, 1e-12) * self.rate))
        return data

    def fit(self, spec, frame, y, e, eta, depth, child, l2, rows, hot, volume):
        self.columns, self.hot, self.volume = Columns(spec, frame), hot, volume
        self.rate = y.sum() / e.sum()
        data = self.matrix(frame, e)
        data.set_label(y)
        self.model = xgb.train(
            {
                "objective": "count:poisson", "tree_method": "hist", "eta": eta, "max_depth": depth, "min_child_weight": child,
                "lambda": l2, "subsample": rows, "colsample_bytree": 0.8, "seed": spec["seed"], "nthread": spec["threads"], "verbosity": 0,
            },
            data,
            max(self.rounds),
        )
        return self

    def predict(self, frame, e):
        data = self.matrix(frame, e)
        return [self.model.predict(data, iteration_range=(0, r)).astype(float) for r in self.rounds]


def day_of(cell):
    try:
        return float(cell)
    except ValueError:
        return float(date.fromisoformat(cell[:10]).toordinal())


def read(path, spec):
    with open(path, newline="", encoding="utf-8") as file:
        header, *body = csv.reader(file)
    numbers = {spec["outcome"], spec["exposure"], *spec["numeric"]} - set(spec["categorical"])
    frame = Frame()
    for k, name in enumerate(header):
        cells = [row[k] for row in body]
        if name in numbers:
            frame[name] = np.array([float(cell) if cell != "" else np.nan for cell in cells])
        else:
            frame[name] = np.array(cells, dtype=object)
    return frame


def folds(spec, frame):
    n = len(frame)
    count = 5 if n < 8000 else 3
    if spec["time"]:
        when = np.array([day_of(cell) for cell in frame[spec["time"]]])
        cuts = np.unique(np.quantile(when, [0.4, 0.6, 0.8, 1.0], method="lower"))
        made = [(np.flatnonzero(when <= a), np.flatnonzero((when > a) & (when <= b))) for a, b in zip(cuts, cuts[1:])]
        if spec["group"]:
            half = np.array([zlib.crc32(str(key).encode()) % 2 for key in frame[spec["group"]]])
            made = [(a[half[a] != h], b[half[b] == h]) for a, b in made for h in (0, 1)]
        made = [(a, b) for a, b in made if len(a) > 3 and len(b) > 0]
        if made:
            return made
    groups = frame[spec["group"]].astype(str) if spec["group"] else np.zeros(n)
    if len(np.unique(groups)) > 1:
        return list(GroupKFold(min(count, len(np.unique(groups)))).split(np.zeros(n), groups=groups))
    return list(KFold(count, shuffle=True, random_state=spec["seed"]).split(np.zeros(n)))


def tune(make, spec, train, y, e, parts, test, test_e):
    """Settings and length with the least held-out deviance; then a fit to all of the training rows."""
    started = time.time()
    best = None
    rows = np.concatenate([b for _, b in parts])
    for setting in make().grid:
        held = []
        for a, b in parts:
            model = make().fit(spec, train.take(a), y[a], e[a], **setting)
            held.append(model.predict(train.take(b), e[b]))
        for stage in range(len(held[0])):
            mu = np.concatenate([h[stage] for h in held])
            loss = deviance(y[rows], mu)
            if best is None or loss < best[0]:
                best = (loss, setting, stage)
    loss, setting, stage = best
    average = np.concatenate([e[b] * y[a].sum() / e[a].sum() for a, b in parts])
    model = make().fit(spec, train, y, e, **setting)
    return {
        "validated": 1 - loss / deviance(y[rows], average),
        "setting": {**setting, "stage": stage},
        "predicted": model.predict(test, test_e)[stage].tolist(),
        "seconds": time.time() - started,
    }


def main():
    spec = json.load(open(sys.argv[1]))
    train, test = read(spec["train"], spec), read(spec["test"], spec)
    train = train.take(np.flatnonzero(train[spec["exposure"]] > 0))
    y, e, test_e = train[spec["outcome"]], train[spec["exposure"]], test[spec["exposure"]]
    parts = [(a, b) for a, b in folds(spec, train) if y[a].sum() > 0]
    makers = {
        "shrunken averages": Averages,
        "Poisson GLM": lambda: Glm(False),
        "Poisson GLM, pairs": lambda: Glm(True),
        "histogram boosting": Histogram,
        "XGBoost": Xgboost,
    }
    wanted = spec.get("only", list(makers))
    json.dump({name: tune(makers[name], spec, train, y, e, parts, test, test_e) for name in wanted}, open(sys.argv[2], "w"))


main()
