#!/usr/bin/env python3
"""Trains a model for Adjutant on your own machines: pip install "tensorflow>=2.13" tensorflowjs pandas

    python train.py training-table.csv features.json OUT_FOLDER [epochs]

Then import everything in OUT_FOLDER (model.json, *.bin, features.json) on the desk's model page. The contract is in README.md beside
this file. Change the network as you like within the layers listed there; keep what the inputs mean and what the output means.
"""
import datetime
import json
import os
import sys

import numpy as np
import pandas as pd
import tensorflow as tf
import tensorflowjs as tfjs

table_file, schema_file, out = sys.argv[1:4]
epochs = int(sys.argv[4]) if len(sys.argv) > 4 else 30
with open(schema_file, encoding="utf-8") as file:
    schema = json.load(file)
# Levels may be called "NA" or "None": nothing but an empty cell is missing.
names = {column["name"]: str for column in schema["categorical"]}
table = pd.read_csv(table_file, dtype=names, keep_default_na=False, na_values={c["name"]: [""] for c in schema["numeric"]})

UNKNOWN, MISSING, FIRST = (schema["codes"][key] for key in ("unknown", "missing", "firstLevel"))
levels = {c["name"]: {level: FIRST + i for i, level in enumerate(c["levels"])} for c in schema["categorical"]}
numbers = {c["name"]: c for c in schema["numeric"]}


def part(column, kind):
    """One column of an input: a code, a scaled number, or whether the number is missing."""
    if kind == "code":
        codes = levels[column]
        return np.array([MISSING if v == "" else codes.get(v, UNKNOWN) for v in table[column]], dtype=np.int32)
    values = table[column].to_numpy(dtype=np.float64)
    if kind == "missing":
        return np.isnan(values).astype(np.float32)
    c = numbers[column]
    held = np.clip(values, c["low"], c["high"])
    held = np.log(held) if c["log"] else held
    return np.nan_to_num((held - c["centre"]) / c["scale"], nan=0.0).astype(np.float32)


features = {i["name"]: np.stack([part(p["column"], p["as"]) for p in i["parts"]], axis=1) for i in schema["inputs"]}
outcome = table[schema["outcome"]["column"]].to_numpy(dtype=np.float32)
average = (table[schema["exposure"]["column"]] * schema["averageRate"]).clip(lower=1e-9).to_numpy(dtype=np.float32)


class ForgetLevels(tf.keras.utils.Sequence):
    """Batches in which one code in twenty is "unknown": so the model learns what a level is that it has never seen."""

    def __init__(self, rows, size=1024):
        super().__init__()
        self.rows, self.size, self.random = rows, size, np.random.default_rng(1)

    def __len__(self):
        return -(-len(self.rows) // self.size)

    def __getitem__(self, k):
        at = self.rows[k * self.size : (k + 1) * self.size]
        batch = {}
        for name, values in features.items():
            values = values[at]
            if values.dtype == np.int32:
                values = np.where(self.random.random(values.shape) < 0.05, UNKNOWN, values)
            batch[name] = values
        # Both go to the loss: what came, and what the plain average expects.
        return batch, np.stack([outcome[at], average[at]], axis=1)

    def on_epoch_end(self):
        self.random.shuffle(self.rows)


def poisson(true, log_rate):
    """Outcomes are counts with an exposure: expected - outcome · log(expected), up to a constant."""
    y, exposure = true[:, 0], true[:, 1]
    log_rate = tf.clip_by_value(log_rate[:, 0], -10.0, 10.0)
    return exposure * tf.exp(log_rate) - y * log_rate


inputs, parts = [], []
for i in schema["inputs"]:
    tensor = tf.keras.Input(shape=tuple(i["shape"]), dtype=i["dtype"], name=i["name"])
    inputs.append(tensor)
    if i["parts"][0]["as"] == "code":
        size = len(levels[i["parts"][0]["column"]])
        width = min(16, 1 + int(np.ceil(np.sqrt(size))))
        tensor = tf.keras.layers.Embedding(FIRST + size, width, name="embed_" + i["name"])(tensor)
        tensor = tf.keras.layers.Flatten(name="flat_" + i["name"])(tensor)
    parts.append(tensor)
x = tf.keras.layers.Concatenate(name="features")(parts) if len(parts) > 1 else parts[0]
for k, units in enumerate((64, 32)):
    x = tf.keras.layers.Dense(units, activation="relu", name=f"hidden_{k + 1}")(x)
    x = tf.keras.layers.Dropout(0.1, name=f"drop_{k + 1}")(x)
output = tf.keras.layers.Dense(1, name="log_rate", kernel_regularizer=tf.keras.regularizers.l2(1e-3))(x)
model = tf.keras.Model(inputs, output)
model.compile(optimizer=tf.keras.optimizers.Adam(2e-3), loss=poisson)
# The newest rows of the table choose when to stop. The rows that judge the model stayed in the browser: they are not in this file.
rows = np.arange(len(table))
if schema["time"]:
    rows = np.argsort(table[schema["time"]["column"]].to_numpy(), kind="stable")
cut = int(0.85 * len(rows))
stop = tf.keras.callbacks.EarlyStopping(patience=4, restore_best_weights=True)
model.fit(ForgetLevels(rows[:cut].copy()), validation_data=ForgetLevels(rows[cut:].copy()), epochs=epochs, callbacks=[stop])

os.makedirs(out, exist_ok=True)
# float32, no quantisation.
tfjs.converters.save_keras_model(model, out)
schema["trained"] = {
    **schema["handedOut"],  # truthfully: the table that was handed out, and nothing else
    "rows": len(table),
    "at": datetime.datetime.now(datetime.timezone.utc).isoformat(),
    "by": "train.py",
}
with open(os.path.join(out, "features.json"), "w", encoding="utf-8") as file:
    json.dump(schema, file, indent=2, ensure_ascii=False)
