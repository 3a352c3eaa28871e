"""How every program here is told to work; it uses nothing but the standard library."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

STEPS = 10


def serve(once: Callable[[], None]) -> None:
    """Work as the input says; `once` takes one process from its start to its end."""
    once()
    print("ready", flush=True)
    for line in sys.stdin:
        seconds = float(line)
        began = last = time.perf_counter()
        count, longest = 0, 0.0
        while last - began < seconds:
            once()
            now = time.perf_counter()
            longest, last, count = max(longest, now - last), now, count + 1
        rate = STEPS * count / (last - began)
        print(json.dumps({"rate": rate, "longest": longest}), flush=True)
