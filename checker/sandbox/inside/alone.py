"""A child without a warm parent: reads its job from a file and reports into another."""

from __future__ import annotations

import json
import os

from checker.sandbox.inside import child, setting, walls


def main(job_file: str, report_file: str) -> None:
    """Run one job; its standard streams are the process's own."""
    with open(job_file, "rb") as file:
        job = json.load(file)
    os.unlink(job_file)  # the nonce is in it
    setting.complete_builtins()
    report = os.open(report_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    job["limits"]["processes"] += walls.settle()
    job["limits"]["taken"] = child.address_space()
    domains = walls.build_domains(())
    setting.forget_checker()
    for domain in domains:
        domain.enter()
    child.serve(job, report)
