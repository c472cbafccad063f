"""Lesson 04: the size of the state and the number of epochs, chosen on the validation part.

    python benchmarks/claims/04_settings.py [UNITS...]       (about 1 minute)

Shown on 2026-11-27, RMSE in degC on the validation part with all 6 columns, mean of 3 seeds
(5, 10, 20 epochs): 16 units 2.13, 1.91, 1.72; 32 units 1.93, 1.83, 1.78.
"""

import sys

import keras
from keras import layers, ops
from lesson import run_lesson

LESSON = "04_simple_rnn"
CLAIM = "ユニット数（16 と 32）とエポック数（5、10、20）"
DEMOS = (
    "raw = np.genfromtxt(",
    "wrong = hours ==",
    "T, HORIZON = 24, 6",
    "train, validation = scale_train_only(",
)
SIZES, EPOCHS, SEEDS = (16, 32), (5, 10, 20), (1, 2, 3)


def main(sizes: tuple[int, ...] = SIZES) -> None:
    names = run_lesson(LESSON, DEMOS)
    (x_train, y_train), (x_val, y_val) = (
        names["windows"][part] for part in ("train", "validation")
    )
    for size in sizes:
        inputs, outputs = keras.Input(x_train.shape[1:]), []
        for seed in SEEDS:  # side by side, sharing nothing, as in the lesson
            keras.utils.set_random_seed(seed)
            outputs.append(layers.Dense(1)(layers.SimpleRNN(size)(inputs)))
        model = keras.Model(inputs, outputs)
        model.compile(keras.optimizers.Adam(3e-3), ["mse"] * len(outputs), jit_compile=False)
        done, targets = 0, [y_train] * len(outputs)
        for epochs in EPOCHS:
            model.fit(x_train, targets, batch_size=128, epochs=epochs - done, verbose=0)
            done = epochs
            made = [ops.convert_to_numpy(output)[:, 0] for output in model(x_val)]
            errors = [names["DEGREES"] * ((p - y_val) ** 2).mean() ** 0.5 for p in made]
            each = "  ".join(f"{error:.2f}" for error in errors)
            mean = sum(errors) / len(errors)
            print(f"{size} units, {epochs:2} epochs: mean {mean:.2f}   ({each})", flush=True)


if __name__ == "__main__":
    main(tuple(map(int, sys.argv[1:])) or SIZES)
