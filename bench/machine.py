"""The machine that the figures were taken on, as far as they depend on it."""

from __future__ import annotations

import os
import platform
import sqlite3
import statistics
import time
from pathlib import Path

Facts = dict[str, str | float]


def facts(folder: Path) -> Facts:
    """Cores, memory, disk and versions; `fsync_us` is measured in the folder, here and now."""
    folder.mkdir(parents=True, exist_ok=True)
    return {
        "cpu": processor(),
        "cores": os.cpu_count() or 1,
        "memory_gb": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1),
        "system": f"{platform.system()} {platform.release()}",
        "disk": file_system(folder),
        "fsync_us": round(fsync(folder), 1),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        **postgresql(),
    }


def processor() -> str:
    """What the processor is called."""
    listed = Path("/proc/cpuinfo")
    if listed.exists():
        for line in listed.read_text().splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return platform.processor() or platform.machine()


def file_system(folder: Path) -> str:
    """The kind of file system that a folder lies on."""
    mounts = Path("/proc/mounts")
    best, kind = "", "unknown"
    for line in mounts.read_text().splitlines() if mounts.exists() else ():
        device, where, type, *_ = line.split()
        inside = folder.resolve().is_relative_to(where)
        if inside and len(where) >= len(best):
            best, kind = where, f"{type} on {device}"
    return kind


def fsync(folder: Path, times: int = 200) -> float:
    """Microseconds that it takes to append one page of a log and wait until the disk has it."""
    path = folder / "fsync.tmp"
    taken: list[float] = []
    with path.open("wb", buffering=0) as file:
        for _ in range(times):
            began = time.perf_counter()
            file.write(b"x" * 4096)
            os.fdatasync(file.fileno())
            taken.append(time.perf_counter() - began)
    path.unlink()
    return statistics.median(taken) * 1e6


def postgresql() -> Facts:
    """The version of PostgreSQL and how it commits; nothing where none can be started."""
    import psycopg

    from bench import postgres

    try:
        with postgres.server() as url, psycopg.connect(url) as db:
            version = db.info.server_version
            rows = [
                db.execute(shown).fetchone()
                for shown in ("SHOW fsync", "SHOW synchronous_commit", "SHOW shared_buffers")
            ]
    except Exception as error:  # the other measures need none
        return {"postgresql": f"none: {error}"}
    fsync, commit, buffers = (row[0] if row else "?" for row in rows)
    settings = f"fsync {fsync}, synchronous_commit {commit}, shared_buffers {buffers}"
    return {"postgresql": f"{version // 10000}.{version % 10000} ({settings})"}


def peak_mb() -> float:
    """The most memory that this process has had, in MB, since it began."""
    told = Path("/proc/self/status")
    if told.exists():  # what getrusage says begins with the process that started this one
        for line in told.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
