"""Measured claims: how fast Seawall is, each figure against a floor measured beside it.

`python -m bench` runs every measure, prints one table and compares it with the figures that were
committed last; see docs/performance.md.
"""
