def split_rows(rows, percent=80):
    train = rows * percent // 100
    return train, rows - train
