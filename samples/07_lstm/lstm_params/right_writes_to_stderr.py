"""Right, and writes a warning to stderr, as libraries do."""

import sys
import warnings


def lstm_params(D, units):
    print("counting", D, units, file=sys.stderr)
    warnings.warn("units is not the length of the sequence", stacklevel=1)
    return 4 * (D * units + units * units + units)
