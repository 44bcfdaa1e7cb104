"""Analyses news articles on a Spark cluster with article-analyze, and writes what it finds as Parquet tables.

    spark-submit analyze_articles.py [options] OUTPUT INPUT...

The executors need Python, without any package, and the command `article-analyze`; README.md says how to ship it.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import math
import os
import re
import shlex
import subprocess
import sys
import threading
import time
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from typing import IO, Protocol
from urllib.parse import unquote

from py4j.protocol import Py4JError
from pyspark import SparkContext, SparkFiles
from pyspark.accumulators import Accumulator
from pyspark.errors import PySparkException
from pyspark.sql import Column, DataFrame, DataFrameReader, Row, SparkSession
from pyspark.sql import functions as F

SPAN = "struct<start: int, end: int, text: string>"
ENTITY = f"id: string, name: string, aliases: array<string>, mentions: array<{SPAN}>, salience: double"
# A line of the command's output: the contract's objects, with its names. A field that is not here is in no table.
OUTPUT_LINE = f"""
    schemaVersion int, id string, meta string, language string, text string,
    headline {SPAN},
    byline struct<start: int, end: int, text: string, authors: array<string>>,
    dateline struct<start: int, end: int, text: string, place: string, agency: string>,
    published string, modified string, site string, url string,
    blocks array<struct<start: int, end: int, kind: string, rule: string, form: string>>,
    captions array<struct<start: int, end: int, text: string, credit: {SPAN}>>,
    people array<struct<{ENTITY}, description: string>>,
    places array<struct<{ENTITY}, kind: string, code: string, latitude: double, longitude: double>>,
    organizations array<struct<{ENTITY}>>,
    quotes array<struct<id: string, start: int, end: int, text: string, kind: string, closed: boolean,
        continues: string, cue: {SPAN}, speaker: struct<name: string, kind: string, entity: string,
        mention: {SPAN}, rule: string, confidence: double>>>,
    scareQuotes array<{SPAN}>, summary array<{SPAN}>,
    stats struct<words: int, sentences: int, paragraphs: int, furnitureShare: double>,
    warnings array<struct<code: string, message: string>>,
    error struct<code: string, message: string>
"""
LISTS = ("people", "places", "organizations", "quotes")
TABLES = ("articles", *LISTS, "errors")
STAGE = "_analyses"
# What `--partition-by` takes, each as a column of an article.
PARTITIONS: dict[str, Callable[[], Column]] = {
    "language": lambda: F.col("language"),
    "site": lambda: F.col("site"),
    "year": lambda: F.substring("published", 1, 4),
    "month": lambda: F.substring("published", 1, 7),
}
RECORDS_PER_TASK = 1000
PROGRESS_SECONDS = 30


class JobError(Exception):
    """The job cannot go on; the message is a sentence for the user."""


# --- On the executors: records through the command --------------------------------------------------------------------


def error_line(identifier: str, code: str, message: str) -> bytes:
    """An error record as the command writes it, without its line feed."""
    record = {"schemaVersion": 1, "id": identifier, "error": {"code": code, "message": message}}
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()


def nameless_id(file: str, record: bytes) -> str:
    """The id of a record that has none: the same however Spark cuts its file."""
    return f"{file}#{hashlib.sha256(record).hexdigest()[:16]}"


def one_line(text: str) -> str:
    """`text` as the value of a header."""
    return re.sub(r"[\r\n]", "?", text)


class Framing(Protocol):
    """How the records of one task are written to the command, and its lines read."""

    input_format: str
    head: bytes
    errors: list[bytes]

    def frame(self, file: str, record: bytes) -> bytes:
        """The bytes to write for a record; none where it cannot be used, which `errors` then tells."""

    def restore(self, line: bytes) -> bytes:
        """A line of the command's output, with an id that does not depend on the record's place in the task."""


class Lines:
    """NDJSON. The command calls a record without an id by the number of its line, which is chance here."""

    input_format = "ndjson"
    # The command tells UTF-16, gzip and other binary input by how it begins, and a task may begin with a spoilt record.
    head = b" " * 4096 + b"\n"
    _NUMBERED = re.compile(rb'\{"schemaVersion":1,"id":"-:(\d+)"')

    def __init__(self) -> None:
        self.errors: list[bytes] = []
        self._ids: list[str] = []

    def frame(self, file: str, record: bytes) -> bytes:
        self._ids.append(nameless_id(file, record))
        return record + b"\n"

    def restore(self, line: bytes) -> bytes:
        numbered = self._NUMBERED.match(line)
        if not numbered:
            return line
        identifier = json.dumps(self._ids[int(numbered[1]) - 2], ensure_ascii=False)
        return b'{"schemaVersion":1,"id":' + identifier.encode() + line[numbered.end() :]


class ArchiveRecords:
    """Records of a web archive, without the `WARC/1.` that each begins with and the blank lines behind it."""

    input_format = "warc"
    head = b""
    _LENGTH = re.compile(rb"^content-length:\s*(\d+)\s*$", re.IGNORECASE | re.MULTILINE)
    _ADDRESS = re.compile(rb"^warc-target-uri:\s*(\S+)", re.IGNORECASE | re.MULTILINE)

    def __init__(self) -> None:
        self.errors: list[bytes] = []

    def frame(self, file: str, record: bytes) -> bytes:
        headers, _, content = record.partition(b"\r\n\r\n")
        length, address = self._LENGTH.search(headers), self._ADDRESS.search(headers)
        # A wrong length would take the records behind it along.
        if not length or len(content) < int(length[1]) or content[int(length[1]) :].strip():
            identifier = address[1].decode(errors="replace") if address else nameless_id(file, record)
            self.errors.append(
                error_line(identifier, "damaged-archive", "The record of the web archive is damaged or cut off.")
            )
            return b""
        if not address:
            headers += b"\r\nWARC-Target-URI: " + nameless_id(file, record).encode()
        return b"WARC/1." + headers + b"\r\n\r\n" + content[: int(length[1])] + b"\r\n\r\n"

    def restore(self, line: bytes) -> bytes:
        return line


class Files:
    """Whole files. As records of a web archive the command gets their bytes, and finds out the encoding."""

    input_format = "warc"
    head = b""

    def __init__(self) -> None:
        self.errors: list[bytes] = []

    def frame(self, file: str, record: bytes) -> bytes:
        name = re.sub(r"\.gz$", "", file, flags=re.IGNORECASE)
        if name != file:
            try:
                record = gzip.decompress(record)
            except (OSError, EOFError, zlib.error):
                self.errors.append(error_line(file, "damaged-data", "The compressed data is damaged or cut off."))
                return b""
        kind = "html" if re.search(r"html?$", name, re.IGNORECASE) else "plain"
        headers = (
            f"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: {one_line(file)}\r\n"
            f"Content-Type: text/{kind}\r\nContent-Length: {len(record)}\r\n\r\n"
        )
        return headers.encode() + record + b"\r\n\r\n"

    def restore(self, line: bytes) -> bytes:
        return line


def shipped(command: str) -> list[str]:
    """The words of a command; a relative path to what `--archives` or `--files` brought here is made absolute."""
    program, *arguments = shlex.split(command)
    candidate = os.path.abspath(SparkFiles.get(program))
    return [candidate if "/" in program and os.path.exists(candidate) else program, *arguments]


def start(command: str, *arguments: str) -> subprocess.Popen[bytes]:
    """Starts the command with pipes. Raises JobError where this machine has none."""
    words = [*shipped(command), *arguments]
    pipe = subprocess.PIPE
    try:
        return subprocess.Popen(words, stdin=pipe, stdout=pipe, stderr=pipe)
    except OSError as error:
        raise JobError(f"The executors cannot start {words[0]!r} ({error.strerror}): see --command.") from error


@contextmanager
def alongside(work: Callable[[], None]) -> Iterator[Callable[[], None]]:
    """Runs `work` in a thread. What is given waits for it, and raises what went wrong there."""
    failures: list[BaseException] = []

    def run() -> None:
        try:
            work()
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=run, daemon=True)

    def finish() -> None:
        thread.join()
        if failures:
            raise failures[0]

    thread.start()
    yield finish


def write_all(stream: IO[bytes], chunks: Iterable[bytes]) -> None:
    """Writes and closes; a reader that is gone is no error, since its exit status tells why."""
    try:
        with stream:
            for chunk in chunks:
                stream.write(chunk)
    except BrokenPipeError:
        pass


def through_command(rows: Iterable[tuple[str, bytes]], framing: Framing, command: str) -> Iterator[bytes]:
    """The command's lines for these (file, record) pairs, in order; it does not start where there is nothing for it to read.

    Raises RuntimeError where the command fails or dies: Spark then repeats the task.
    """
    frames = (frame for file, record in rows if (frame := framing.frame(file, record)))
    first = next(frames, None)
    if first is not None:
        with start(command, "--input-format", framing.input_format, "--format", "ndjson", "-") as process:
            try:
                yield from exchange(process, chain([framing.head, first], frames), framing)
            finally:
                process.kill()
    yield from framing.errors


def exchange(process: subprocess.Popen[bytes], chunks: Iterable[bytes], framing: Framing) -> Iterator[bytes]:
    """Writes to a process and gives its lines. Raises RuntimeError where it does not end well."""
    complaints: deque[bytes] = deque(maxlen=5)
    with (
        alongside(lambda: write_all(process.stdin, chunks)) as written,
        alongside(lambda: complaints.extend(process.stderr)) as complained,
    ):
        for line in process.stdout:
            yield framing.restore(line.rstrip(b"\n"))
        written()
        complained()
    if process.wait() != 0:
        told = b"".join(complaints).decode(errors="replace")
        raise RuntimeError(f"The command ended with {process.returncode}. Its last words:\n{told}")


@dataclass(frozen=True)
class Counters:
    """What the tasks count. Spark adds the counts of each task once, however often it had to be repeated."""

    articles: Accumulator[int]
    words: Accumulator[int]
    errors: Accumulator[int]

    _WORDS = re.compile(rb'"stats":\{"words":(\d+)')

    def add(self, line: bytes) -> None:
        """Counts a line of the command's output. Raises RuntimeError where it is none."""
        if not line.startswith(b'{"schemaVersion":1,"id":'):
            raise RuntimeError(f"--command printed what is no analysis: {line[:80]!r}")
        words = self._WORDS.search(line)
        if not words:
            self.errors.add(1)
            return
        self.articles.add(1)
        self.words.add(int(words[1]))


def analyse_task(
    rows: Iterable[Row], framing: Callable[[], Framing], command: str, counters: Counters
) -> Iterator[tuple[str]]:
    """One task: its rows of `file` and `record` as lines of the command's output, each counted."""
    records = ((row.file, bytes(row.record)) for row in rows)
    for line in through_command(records, framing(), command):
        counters.add(line)
        yield (line.decode(),)


# --- On the driver: where the records are -----------------------------------------------------------------------------


def file_name() -> Column:
    """The file of a record, as a listing has it: `file:/news/part 1.ndjson` for `file:///news/part%201.ndjson`."""
    decoded = F.expr("url_decode(replace(input_file_name(), '+', '%2B'))")
    return F.regexp_replace(decoded, "^file:///", "file:/").alias("file")


def read_ndjson(reader: DataFrameReader, files: list[str], columns: dict[str, str]) -> DataFrame:
    """A record a line, as it stands; with `columns`, those fields alone, by their new names."""
    value = F.col("value")
    if columns:
        fields = [F.get_json_object(value, f"$.{name}").alias(field) for field, name in columns.items()]
        chosen = F.to_json(F.struct(*fields))
        # Where none is found the line may be spoilt, and the command says how.
        value = F.when(chosen == "{}", value).otherwise(chosen)
    lines = reader.option("lineSep", "\n").text(files)
    return lines.select(file_name(), value.cast("binary").alias("record"))


def read_parquet(reader: DataFrameReader, files: list[str], columns: dict[str, str]) -> DataFrame:
    """A record a row, written as JSON; ids become text, since JSON's numbers are not exact beyond 2^53."""
    rows = reader.parquet(*files)
    names = columns or {name: f"`{name}`" for name in rows.columns}
    fields = [
        (F.col(name).cast("string") if field == "id" else F.col(name)).alias(field) for field, name in names.items()
    ]
    return rows.select(file_name(), F.to_json(F.struct(*fields)).cast("binary").alias("record"))


def read_warc(reader: DataFrameReader, files: list[str], _: dict[str, str]) -> DataFrame:
    """The records that may hold a page, each without the `WARC/1.` in front; of a file, one is in memory at a time."""
    record = F.col("value").cast("binary")
    # The bytes of a page need not be UTF-8, and stay as they are; its headers lie well inside of this.
    head = F.substring(record, 1, 16384).cast("string")
    page = head.rlike(r"(?i)\r\nWARC-Type:\s*(response|resource|conversion)\s") & head.rlike(
        r"(?i)\nContent-Type:\s*(text/html|text/plain|application/xhtml)"
    )
    parts = reader.option("lineSep", "\r\n\r\nWARC/1.").text(files).where(page)
    return parts.select(
        file_name(),
        F.expr("if(startswith(value, 'WARC/1.'), substring(cast(value as binary), 8), cast(value as binary))").alias(
            "record"
        ),
    )


def read_text(reader: DataFrameReader, files: list[str], _: dict[str, str]) -> DataFrame:
    """A record a file, with all of its bytes."""
    content = reader.format("binaryFile").load(files)
    return content.select(F.col("path").alias("file"), F.col("content").alias("record"))


@dataclass(frozen=True)
class InputFormat:
    """How one kind of input is told by its name and read."""

    endings: str
    read: Callable[[DataFrameReader, list[str], dict[str, str]], DataFrame]
    framing: Callable[[], Framing]


INPUT_FORMATS = {
    "ndjson": InputFormat("ndjson|jsonl|json", read_ndjson, Lines),
    "parquet": InputFormat("parquet", read_parquet, Lines),
    "warc": InputFormat("warc", read_warc, ArchiveRecords),
    "text": InputFormat("txt|text|html|htm|xhtml", read_text, Files),
}
PACKED = r"(\.(gz|bz2|zst|snappy|lz4))?"


def literal(path: str) -> str:
    """A path in which Spark finds no pattern."""
    return re.sub(r"([\\{}\[\]*?])", r"\\\1", path)


def plain_address(address: str) -> str:
    """An address as `file_name` has it."""
    return re.sub("^file:///", "file:/", unquote(address))


def list_files(spark: SparkSession, inputs: list[str], wanted: str) -> tuple[str, list[str], list[str]]:
    """The input format, its files in the inputs, and those without a byte, which Spark does not read.

    Raises JobError where the names do not tell one format.
    """
    listing = spark.read.format("binaryFile").option("recursiveFileLookup", True).load(inputs)
    full = {row.path for row in listing.select("path").collect()}
    files = sorted(plain_address(address) for address in listing.inputFiles())
    names = [wanted] if wanted != "auto" else [name for name in INPUT_FORMATS if any(map(named(name), files))]
    if len(names) != 1:
        seen = f"are of several formats ({', '.join(names)})" if names else "have no name that tells their format"
        raise JobError(f"The inputs {seen}: say which to read with --input-format.")
    chosen = files if wanted != "auto" else list(filter(named(names[0]), files))
    return names[0], [file for file in chosen if file in full], [file for file in chosen if file not in full]


def named(name: str) -> Callable[[str], bool]:
    """Whether a file has the name of an input format."""
    ending = re.compile(rf"\.({INPUT_FORMATS[name].endings}){PACKED}$", re.IGNORECASE)
    return lambda file: bool(ending.search(file))


@dataclass(frozen=True)
class Source:
    """The input: how to read its files, which have been looked at, and what was found."""

    spark: SparkSession
    input_format: InputFormat
    columns: dict[str, str]
    good: list[str] = field(default_factory=list)
    damaged: dict[str, str] = field(default_factory=dict)
    """File to what is wrong with it."""
    empty: list[str] = field(default_factory=list)
    """Files without a byte that would have been an article each."""

    def read(self, files: list[str], **options: bool) -> DataFrame:
        """The records of these files, with the columns `file` and `record`."""
        return self.input_format.read(
            self.spark.read.options(**options), [literal(file) for file in files], self.columns
        )

    def records(self) -> DataFrame:
        """All records, also those of damaged files as far as these can be read."""
        readable = [file for file in self.damaged if self.opens(file)]
        if self.good and readable:
            return self.read(self.good).union(self.read(readable, ignoreCorruptFiles=True))
        if self.good or readable:
            return self.read(self.good or readable, ignoreCorruptFiles=not self.good)
        reason = next(iter(self.damaged.values()), "there are none")
        raise JobError(f"No input file can be read: {reason}.")

    def errors(self) -> list[bytes]:
        """Error records for the files that are at fault."""
        return [
            *(error_line(file, "empty", "The input is empty.") for file in self.empty),
            *(
                error_line(file, "damaged-data", f"The file cannot be read to its end ({reason}).")
                for file, reason in self.damaged.items()
            ),
        ]

    def opens(self, file: str) -> bool:
        """Whether anything of a damaged file can be read."""
        try:
            self.read([file], ignoreCorruptFiles=True).limit(1).collect()
            return True
        except Exception:
            return False

    def survey(self, files: list[str]) -> int:
        """Reads all files once, which finds the damaged ones, and gives the number of records in the others.

        Whatever fails is tried again in parts, down to the file; before that, Spark has tried it several times.
        """
        try:
            size = F.sum(F.length("record"))
            count, _ = self.read(files).agg(F.count("*"), size).first()
        except Exception as error:
            if len(files) == 1:
                self.damaged[files[0]] = root_cause(error)
                return 0
            step = math.ceil(len(files) / 8)
            return sum(self.survey(files[at : at + step]) for at in range(0, len(files), step))
        self.good.extend(files)
        return count


def root_cause(error: Exception) -> str:
    """What went wrong in the end, on one line: `EOFException: Unexpected end of ZLIB input stream`."""
    text = str(error)
    in_python = re.findall(r"^(?:__main__\.)?(\w+(?:Error|Exception): .+)", text, re.MULTILINE)
    in_java = re.findall(r"^\s*Caused by: (?:[\w$]+\.)*(.+)", text, re.MULTILINE)
    causes = in_python or in_java or text.strip().split("\n")
    return (causes[-1] if in_python or in_java else causes[0])[:300].rstrip(".")


# --- On the driver: tables --------------------------------------------------------------------------------------------


def write_tables(analyses: DataFrame, output: str, partition_by: list[str]) -> None:
    """Writes every table in a folder of its own; `analyses` has a parsed line of the command's output in each row."""
    good = analyses.where(F.col("error").isNull())
    marks = {name: PARTITIONS[name]() for name in partition_by}
    articles = good.drop(*LISTS, "error").withColumns(marks)
    write(articles, f"{output}/articles", partition_by)
    for name in LISTS:
        rows = good.select(
            F.col("id").alias("article"), *(column.alias(mark) for mark, column in marks.items()), F.explode(name)
        )
        write(rows.select("article", "col.*", *marks), f"{output}/{name}", partition_by)
    errors = analyses.where(F.col("error").isNotNull())
    write(errors.select("schemaVersion", "id", "error", "meta", "sha256"), f"{output}/errors", [])


def write(rows: DataFrame, path: str, partition_by: list[str]) -> None:
    """Writes one table. With partitions, rows are brought together first: else each task writes a file in each."""
    if partition_by:
        rows = rows.hint("rebalance", *partition_by)
    rows.write.mode("overwrite").partitionBy(*partition_by).parquet(path)


class Folder:
    """The output folder, on whatever filesystem Spark finds it."""

    def __init__(self, sc: SparkContext, path: str) -> None:
        self._hadoop = sc._jvm.org.apache.hadoop.fs
        self._path = self._hadoop.Path(path)
        self._files = self._path.getFileSystem(sc._jsc.hadoopConfiguration())

    def existing(self, names: Iterable[str]) -> list[str]:
        """Those of the names that are there."""
        return [name for name in names if self._files.exists(self._hadoop.Path(self._path, name))]

    def remove(self, name: str) -> None:
        """Removes a folder in it, if it is there."""
        self._files.delete(self._hadoop.Path(self._path, name), True)


# --- The job ----------------------------------------------------------------------------------------------------------


def parse_columns(text: str) -> dict[str, str]:
    """`id=doc_id,text=body` as a map from the command's fields to the input's columns."""
    pairs = [pair.partition("=") for pair in text.split(",")]
    if not all(name and column for name, _, column in pairs):
        raise argparse.ArgumentTypeError("write it as id=doc_id,text=body")
    names = {name.strip(): column.strip() for name, _, column in pairs}
    if not {"text", "html"} & names.keys():
        raise argparse.ArgumentTypeError("name the column of the text or the html: text=body")
    return names


def parse_partitions(text: str) -> list[str]:
    """`site,month` as a list of known partitions."""
    names = [name.strip() for name in text.split(",")]
    if unknown := [name for name in names if name not in PARTITIONS]:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r} is none of {', '.join(PARTITIONS)}")
    return names


def whole_number(text: str) -> int:
    """A number of 1 and more."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number above 0")
    return int(text)


def parse_arguments(arguments: list[str]) -> argparse.Namespace:
    """The command line; wrong usage ends the program with status 2."""
    parser = argparse.ArgumentParser(prog="analyze_articles.py", description=__doc__.split("\n")[0])
    parser.add_argument("output", help="folder for the tables, on any filesystem that Spark knows")
    parser.add_argument("inputs", nargs="+", help="files, folders or patterns, on any filesystem that Spark knows")
    parser.add_argument(
        "--input-format", choices=["auto", *INPUT_FORMATS], default="auto", help="what the inputs are (by name)"
    )
    parser.add_argument(
        "--columns",
        type=parse_columns,
        default={},
        metavar="id=…,text=…",
        help="which columns or fields hold the id and the text or html; what else is named here comes as meta",
    )
    parser.add_argument(
        "--command",
        default="article-analyze",
        help="the command on the executors, with options of its own if need be; a relative path is one in --archives",
    )
    parser.add_argument(
        "--records-per-task",
        type=whole_number,
        default=RECORDS_PER_TASK,
        metavar="N",
        help="records to a task at most (%(default)s)",
    )
    parser.add_argument(
        "--parallelism", type=whole_number, metavar="N", help="tasks at least (twice the cluster's cores)"
    )
    parser.add_argument(
        "--partition-by",
        type=parse_partitions,
        default=[],
        metavar="NAME,…",
        help=f"partition the tables by {', '.join(PARTITIONS)}",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace tables that are there")
    return parser.parse_args(arguments)


def check_command(sc: SparkContext, command: str) -> str:
    """The version of the command on an executor. Raises JobError where it does not run there."""

    def version(_: int) -> str:
        try:
            process = start(command, "--version")
        except JobError as error:
            return f"!{error}"
        out, err = process.communicate()
        return (
            out.decode().strip() if process.returncode == 0 else f"!The command fails on the executors: {err.decode()}"
        )

    said = sc.parallelize([0], 1).map(version).first()
    if said.startswith("!"):
        raise JobError(said[1:].strip())
    return said


@dataclass
class Progress:
    """What has been done so far, for people."""

    counters: Counters
    started: float = field(default_factory=time.monotonic)

    def __str__(self) -> str:
        seconds = time.monotonic() - self.started
        articles, words, errors = (
            counter.value for counter in (self.counters.articles, self.counters.words, self.counters.errors)
        )
        rate = round(words / max(seconds, 0.001))
        return f"{articles:,} articles, {words:,} words, {errors:,} errors in {seconds:,.0f} s: {rate:,} words a second"

    @contextmanager
    def shown(self) -> Iterator[None]:
        """Prints it on standard error every now and then."""
        over = threading.Event()

        def show() -> None:
            while not over.wait(PROGRESS_SECONDS):
                print(self, file=sys.stderr, flush=True)

        threading.Thread(target=show, daemon=True).start()
        try:
            yield
        finally:
            over.set()


def analyse(source: Source, count: int, options: argparse.Namespace) -> tuple[DataFrame, Progress]:
    """The command's lines for all records, as a table to be computed, and the counters that will tell of it."""
    sc = source.spark.sparkContext
    counters = Counters(sc.accumulator(0), sc.accumulator(0), sc.accumulator(0))
    tasks = max(math.ceil(count / options.records_per_task), options.parallelism or 2 * sc.defaultParallelism)
    framing, command = source.input_format.framing, options.command
    records = source.records().repartition(max(1, min(tasks, count)))
    lines = records.rdd.mapPartitions(lambda rows: analyse_task(rows, framing, command, counters))
    errors = [(line.decode(),) for line in source.errors()]
    counters.errors.add(len(errors))
    if errors:
        lines = lines.union(sc.parallelize(errors, 1))
    return source.spark.createDataFrame(lines, "line string", verifySchema=False), Progress(counters)


def run(spark: SparkSession, options: argparse.Namespace) -> str:
    """The whole job. Gives a sentence of what was done; raises JobError."""
    sc = spark.sparkContext
    output = Folder(sc, options.output)
    if not options.overwrite and (there := output.existing(TABLES)):
        raise JobError(f"{options.output} has {', '.join(there)} already: --overwrite replaces the tables.")
    version = check_command(sc, options.command)
    name, files, empty = list_files(spark, options.inputs, options.input_format)
    # Of records there may be none in a file, but a text is an article.
    source = Source(spark, INPUT_FORMATS[name], options.columns, empty=empty if name == "text" else [])
    count = source.survey(files)
    lines, progress = analyse(source, count, options)
    parsed = lines.select(F.from_json("line", OUTPUT_LINE).alias("analysis"), F.sha2("line", 256).alias("sha256"))
    stage = f"{options.output}/{STAGE}"
    with progress.shown():
        parsed.select("analysis.*", "sha256").write.mode("overwrite").parquet(stage)
    summary = str(progress)
    write_tables(spark.read.parquet(stage), options.output, options.partition_by)
    output.remove(STAGE)
    return f"{summary} (article-analyze {version})"


def main(arguments: list[str]) -> int:
    """Runs the job; gives the exit status: 0, or 2 where the job itself failed."""
    options = parse_arguments(arguments)
    spark = SparkSession.builder.appName("article-analyze").getOrCreate()
    try:
        print(run(spark, options), flush=True)
        return 0
    except JobError as error:
        print(f"analyze_articles.py: {error}", file=sys.stderr)
        return 2
    except (Py4JError, PySparkException) as error:
        print(f"analyze_articles.py: Spark gave up, its log says where: {root_cause(error)}.", file=sys.stderr)
        return 2
    finally:
        spark.stop()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
