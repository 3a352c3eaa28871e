"""One file a measure; each has `measure(run)`, which gives the figures of its rows."""
