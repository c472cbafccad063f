"""The last sample for the last step.

criterion: sequence_or_last_1, sequence_or_last_2
message: サンプルの軸|のはずですが
"""


def sequence_or_last(every, return_sequences, return_state):
    last = every[-1]
    output = every if return_sequences else last
    return (output, last) if return_state else output
