"""`checker report`: what a store of `checker grade` says about a class."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from checker.cli import BROKEN
from checker.cli.faults import Refused
from checker.cli.screen import here
from checker.cohort.overview import Overview
from checker.cohort.schema import StoreError
from checker.report import cohort
from checker.report.output import Unwritable, write


def report(options: Namespace) -> int:
    """Tell about a store in one of the formats, on standard output or in a file; 0 whatever the class has done."""
    if options.format not in cohort.names():
        raise Refused(f"There is no format `{options.format}`; there are {', '.join(cohort.names())}.")
    try:
        with Overview(options.store) as overview:
            pieces = cohort.render(options.format, overview, here())
            if options.output and options.output != "-":
                write(Path(options.output), pieces)
            else:
                sys.stdout.writelines(pieces)
    except StoreError as error:
        raise Refused(str(error), BROKEN if error.is_ours else 2) from None
    except Unwritable as error:
        raise Refused(str(error), BROKEN if error.is_of_the_machine else 2) from None
    return 0
