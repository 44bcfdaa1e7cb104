"""Measures one process, two threads and the Spark job in one run, and what records per task do to the job.

python speed.py [ARTICLES] [ROUNDS]     in an environment with requirements.txt; prints a table in Markdown

Wall-clock times mean something beside each other only: all are taken in turn, round by round, and the best is kept.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pyspark
from pyspark.sql import SparkSession

import analyze_articles

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
COMMAND = ["node", str(ROOT / "bin/article-analyze.js")]
WORDS = 600
TICKS = os.sysconf("SC_CLK_TCK")
TASKS = (2, 10, 50, 250)
HOME = Path(pyspark.__file__).parent
PROGRAMS = ("node", "python", "java")


def corpus(count: int) -> bytes:
    """So many records of about 600 words each, put together from the fixtures."""
    texts = [path.read_text(errors="replace") for path in sorted((ROOT / "fixtures").glob("*/input.txt"))]
    lines = []
    for number in range(count):
        article, at = "", number
        while len(article.split()) < WORDS:
            article += texts[at % len(texts)] + "\n\n"
            at += 1
        lines.append(json.dumps({"id": f"a{number}", "text": " ".join(article.split(" ")[:WORDS])}) + "\n")
    return "".join(lines).encode()


def plain(file: Path, *options: str) -> tuple[float, float, int]:
    """Wall-clock seconds, processor seconds and the most megabytes of one process over the file."""
    started = time.monotonic()
    with file.open("rb") as records:
        arguments = [*COMMAND, "--input-format", "ndjson", "-f", "ndjson", *options, "-"]
        process = subprocess.Popen(arguments, stdin=records, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    assert status == 0
    return time.monotonic() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024


class Meter:
    """Processor seconds of a process and all below it, by program."""

    def __init__(self, pid: int) -> None:
        self._root = pid
        self._seen: dict[int, tuple[str, float]] = {}

    def look(self) -> None:
        """Takes down how much each process has used so far."""
        stats = {}
        for entry in Path("/proc").glob("[0-9]*/stat"):
            with contextlib.suppress(OSError):
                pid, name, rest = re.match(r"(\d+) \((.*)\) (.*)", entry.read_text()).groups()
                fields = rest.split()
                stats[int(pid)] = (name, int(fields[1]), (int(fields[11]) + int(fields[12])) / TICKS)
        for pid, (name, _, seconds) in stats.items():
            above = pid
            while above in stats and above != self._root:
                above = stats[above][1]
            if above == self._root:
                self._seen[pid] = (name, seconds)

    def seconds(self, program: str) -> float:
        """What all processes of a program have used; the last moments of each may be missing."""
        return sum(seconds for name, seconds in self._seen.values() if name.startswith(program))

    @contextlib.contextmanager
    def running(self) -> Iterator[dict[str, float]]:
        """Fills what is given with the processor seconds by program, at the end."""
        over = threading.Event()

        def look() -> None:
            while not over.wait(0.3):
                self.look()

        self.look()
        before = {program: self.seconds(program) for program in PROGRAMS}
        used: dict[str, float] = {}
        thread = threading.Thread(target=look)
        thread.start()
        try:
            yield used
        finally:
            over.set()
            thread.join()
            self.look()
            used.update({program: self.seconds(program) - before[program] for program in PROGRAMS})


class Cluster:
    """Two workers with a processor each, which are started once."""

    def __init__(self, folder: Path) -> None:
        os.environ.update(SPARK_HOME=str(HOME), PYSPARK_PYTHON=sys.executable, SPARK_LOCAL_IP="127.0.0.1")
        builder = SparkSession.builder.master("local-cluster[2,1,1024]").config("spark.ui.enabled", False)
        self._spark = builder.config("spark.log.level", "ERROR").config("spark.local.dir", str(folder)).getOrCreate()
        self._spark.sparkContext.addPyFile(str(HERE / "analyze_articles.py"))
        self._folder = folder
        self._meter = Meter(os.getpid())

    def run(self, file: Path, records_per_task: int) -> tuple[float, dict[str, float]]:
        """Words a second, as the job reports them, and the processor seconds of the whole job by program."""
        arguments = ["--command", " ".join(COMMAND), "--parallelism", "2", "--overwrite"]
        arguments += ["--records-per-task", str(records_per_task), f"{self._folder}/tables", str(file)]
        options = analyze_articles.parse_arguments(arguments)
        with self._meter.running() as used:
            said = analyze_articles.run(self._spark, options)
        return float(re.search(r"([\d,]+) words a second", said)[1].replace(",", "")), used

    def stop(self) -> None:
        """Ends it, and removes the workers' folders, which a local cluster has under Spark itself."""
        self._spark.stop()
        shutil.rmtree(HOME / "work", ignore_errors=True)


def main(count: int, rounds: int) -> None:
    """Prints the table."""
    folder = Path(tempfile.mkdtemp())
    try:
        file = folder / "articles.ndjson"
        file.write_bytes(corpus(count))
        one = folder / "one.ndjson"
        one.write_bytes(corpus(1))
        rates: dict[str, float] = {}
        notes: dict[str, str] = {}

        def keep(name: str, rate: float, note: str) -> None:
            print(f"  {name}: {rate:,.0f} ({note})", file=sys.stderr, flush=True)
            if rate > rates.get(name, 0):
                rates[name], notes[name] = rate, note

        cluster = Cluster(folder)
        cluster.run(one, 1)  # Java is slow at first.
        words = count * WORDS
        for _ in range(rounds):
            wall, cpu, memory = plain(file)
            keep("one process", words / wall, f"{cpu / count * 1000:.0f} ms an article, {memory} MB")
            wall, cpu, memory = plain(file, "--jobs", "2")
            keep("one process, --jobs 2", words / wall, f"{cpu / count * 1000:.0f} ms an article, {memory} MB")
            for size in TASKS:
                rate, used = cluster.run(file, size)
                each = ", ".join(f"{seconds / count * 1000:.0f} in {program}" for program, seconds in used.items())
                keep(f"Spark, {min(size, count // 2)} records a task", rate, f"ms an article: {each}")
            wall, cpu, _ = plain(one)
            keep("one article alone", WORDS / wall, f"{cpu:.2f} s of processor")
        print(f"| {count} articles of {WORDS} words | words a second | of one process | |")
        print("| --- | ---: | ---: | --- |")
        for name, rate in rates.items():
            print(f"| {name} | {rate:,.0f} | {rate / rates['one process']:.2f} | {notes[name]} |")
        cluster.stop()
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main(*(int(argument) for argument in [*sys.argv[1:], *("400", "2")[len(sys.argv) - 1 :]]))
