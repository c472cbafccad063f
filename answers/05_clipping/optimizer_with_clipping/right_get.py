"""keras.optimizers.get from a dictionary; defaults written out."""


def optimizer_with_clipping(how, limit):
    arguments = {"learning_rate": 0.1, "momentum": 0.0, "nesterov": False, "weight_decay": None}
    arguments[("global_" if how.startswith("global") else "") + "clip" + how.split("_")[-1]] = float(limit)
    return keras.optimizers.get({"class_name": "SGD", "config": arguments})
