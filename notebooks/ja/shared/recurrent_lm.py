# @title RNN の言語モデルを学習する道具（実行だけしてください。読まなくてもかまいません）
import time

import keras
import numpy as np


def blocks_in_order(ids, rows, T):
    """番号の列を、レッスン 03 の順番で区切る。x と y: (ブロックの数 × rows, T)

    どのブロックの i 行目も、1 つ前のブロックの i 行目の続きになる。
    """
    steps = (len(ids) - 1) // (rows * T)
    used = rows * steps * T

    def cut(part):
        return part.reshape(rows, steps, T).swapaxes(0, 1).reshape(-1, T)

    return cut(ids[:used]), cut(ids[1 : used + 1])


def learn_language_model(make, ids, epochs, rate, seed, rows=32, T=24, look=None):
    """stateful なモデル make(rows) を学習し、モデルと、かかった CPU 時間（秒）を返す。

    rate: 学習率、rows と T: 1 つのブロックの行の数と長さ
    look: 1 エポックが終わるたびに、モデルを渡して呼ぶ関数
    """
    keras.utils.set_random_seed(seed)
    model = make(rows)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(rate, global_clipnorm=1.0), loss, jit_compile=False)
    x, y = blocks_in_order(ids, rows, T)
    spent = 0.0
    for _ in range(epochs):
        begin = time.process_time()
        for layer in model.layers:
            if getattr(layer, "stateful", False):
                layer.reset_state()  # 次のエポックは、文章の初めから
        model.fit(x, y, batch_size=rows, shuffle=False, verbose=0)
        spent += time.process_time() - begin
        if look:
            look(model)
    return model, spent


def recurrent_perplexity(make, model, known, unseen):
    """unseen のパープレキシティ。h = 0 から、known の最後の文字を最初の入力にして、続けて読む。"""
    reader = make(1)
    reader.set_weights(model.get_weights())
    before = np.concatenate([known[-1:], unseen[:-1]])
    return perplexity_of_scores(reader.predict(before[None], verbose=0)[0], unseen)
