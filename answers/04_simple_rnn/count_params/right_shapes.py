"""Multiplies out the shapes."""


def count_params(x_shape, units, use_bias=True):
    D = x_shape[2]
    shapes = [(D, units), (units, units)]
    if use_bias:
        shapes.append((units,))
    return sum(int(np.prod(shape)) for shape in shapes)
