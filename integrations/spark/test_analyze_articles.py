"""Tests of the parts of the job that need no Spark: `python -m unittest discover -s integrations/spark`."""

from __future__ import annotations

import gzip
import json
import os
import stat
import sys
import tempfile
import unittest
from argparse import ArgumentTypeError
from unittest.mock import patch

import analyze_articles as job


def archive_record(content: bytes, length: int | None = None, address: str = "https://x.example/1") -> bytes:
    """A record of an archive as the job gets it, without its `WARC/1.`."""
    named = f"WARC-Target-URI: {address}\r\n" if address else ""
    said = len(content) if length is None else length
    return f"0\r\nWARC-Type: response\r\n{named}Content-Length: {said}\r\n\r\n".encode() + content


class Framings(unittest.TestCase):
    """What goes into the command, and what comes back."""

    def test_a_line_number_becomes_an_id_of_the_record_itself(self) -> None:
        lines = job.Lines()
        lines.frame("file:/a", b'{"id":"x"}')
        lines.frame("file:/a b", b"oops")
        restored = lines.restore(b'{"schemaVersion":1,"id":"-:3","error":{}}')
        self.assertEqual(json.loads(restored)["id"], job.nameless_id("file:/a b", b"oops"))
        named = b'{"schemaVersion":1,"id":"x","error":{}}'
        self.assertEqual(lines.restore(named), named)

    def test_an_archive_record_is_written_whole_and_without_what_follows(self) -> None:
        archive = job.ArchiveRecords()
        written = archive.frame("f", archive_record(b"abc\r\n\r\n", length=3))
        self.assertEqual(written, b"WARC/1." + archive_record(b"abc") + b"\r\n\r\n")
        self.assertEqual(archive.errors, [])

    def test_an_archive_record_of_another_length_than_it_says_is_an_error(self) -> None:
        for content, length in [(b"abc", 4), (b"abcd", 3)]:
            archive = job.ArchiveRecords()
            self.assertEqual(archive.frame("f", archive_record(content, length)), b"")
            self.assertEqual(json.loads(archive.errors[0])["id"], "https://x.example/1")
            self.assertEqual(json.loads(archive.errors[0])["error"]["code"], "damaged-archive")

    def test_an_archive_record_without_an_address_gets_one(self) -> None:
        record = archive_record(b"abc", address="")
        written = job.ArchiveRecords().frame("f", record)
        self.assertIn(f"\r\nWARC-Target-URI: {job.nameless_id('f', record)}\r\n".encode(), written)

    def test_a_file_is_a_record_with_its_own_bytes(self) -> None:
        for name, content, kind in [("a.txt", b"Caf\xe9", b"plain"), ("a.HTML.gz", gzip.compress(b"Caf\xe9"), b"html")]:
            written = job.Files().frame(name, content)
            self.assertIn(b"\r\nContent-Type: text/" + kind + b"\r\nContent-Length: 4\r\n\r\nCaf\xe9\r\n\r\n", written)

    def test_a_file_that_cannot_be_unpacked_is_an_error(self) -> None:
        files = job.Files()
        self.assertEqual(files.frame("a.txt.gz", b"\x1f\x8bno"), b"")
        self.assertEqual(json.loads(files.errors[0])["error"]["code"], "damaged-data")


class ThroughCommand(unittest.TestCase):
    """The command as a process."""

    def run_command(self, script: str, rows: list[tuple[str, bytes]]) -> list[bytes]:
        with tempfile.TemporaryDirectory() as folder:
            program = os.path.join(folder, "command")
            with open(program, "w") as file:
                file.write(f"#!{sys.executable}\nimport sys\n{script}\n")
            os.chmod(program, stat.S_IRWXU)
            with patch.object(job, "shipped", lambda command: [command]):
                return list(job.through_command(rows, job.Lines(), program))

    def test_more_than_a_pipe_holds_goes_through(self) -> None:
        rows = [("f", b"%d" % n * 1000) for n in range(2000)]
        script = "for line in sys.stdin.buffer:\n  if line.strip(): sys.stdout.buffer.write(line)"
        self.assertEqual(self.run_command(script, rows), [record for _, record in rows])

    def test_a_command_that_fails_fails_the_task_with_its_last_words(self) -> None:
        with self.assertRaisesRegex(RuntimeError, "ended with 3. Its last words:\nno room"):
            self.run_command("sys.stderr.write('no room'); sys.exit(3)", [("f", b"x" * 1000)] * 1000)

    def test_rows_that_cannot_be_read_fail_the_task(self) -> None:
        def rows() -> object:
            yield ("f", b"x")
            raise OSError("gone")

        with self.assertRaisesRegex(OSError, "gone"):
            self.run_command("sys.stdout.write(sys.stdin.read())", rows())

    def test_no_rows_start_nothing(self) -> None:
        self.assertEqual(list(job.through_command([], job.Lines(), "/no/such/program")), [])

    def test_a_command_that_is_not_there_is_told_in_a_sentence(self) -> None:
        with (
            patch.object(job, "shipped", lambda command: [command]),
            self.assertRaisesRegex(job.JobError, "cannot start '/no/such/program'"),
        ):
            list(job.through_command([("f", b"x")], job.Lines(), "/no/such/program"))


class Arguments(unittest.TestCase):
    """The command line."""

    def test_columns(self) -> None:
        self.assertEqual(job.parse_columns("id=doc, text=a.body"), {"id": "doc", "text": "a.body"})
        for wrong in ["", "id", "id=", "id=a", "text"]:
            with self.assertRaises(ArgumentTypeError):
                job.parse_columns(wrong)

    def test_partitions_and_numbers(self) -> None:
        self.assertEqual(job.parse_partitions("site,month"), ["site", "month"])
        for parse, wrong in [(job.parse_partitions, "day"), (job.whole_number, "0"), (job.whole_number, "x")]:
            with self.assertRaises(ArgumentTypeError):
                parse(wrong)

    def test_the_cause_of_an_error_is_its_last_one_on_one_line(self) -> None:
        error = Exception(
            "Job aborted\n\tat x\nCaused by: a.b.C: no\n\tat y\nCaused by: java.io.EOFException: cut off\n"
        )
        self.assertEqual(job.root_cause(error), "EOFException: cut off")
        self.assertEqual(job.root_cause(ValueError("No such path.\nmore")), "No such path")
        traceback = Exception(
            "Aborted\n  File x\nRuntimeError: The command ended with -9. Last words:\nCaused by: a.B: c"
        )
        self.assertEqual(job.root_cause(traceback), "RuntimeError: The command ended with -9. Last words:")


if __name__ == "__main__":
    unittest.main()
