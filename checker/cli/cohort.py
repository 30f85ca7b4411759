"""`checker report`: what a store of `checker grade` says about a class."""

from __future__ import annotations

import sys
from argparse import Namespace
from contextlib import closing
from pathlib import Path

from checker.cli import BROKEN
from checker.cli.faults import Refused
from checker.cli.screen import here
from checker.cohort.overview import Overview
from checker.cohort.schema import StoreError
from checker.report import cohort
from checker.report.output import Unwritable, write
from checker.words import _


def report(options: Namespace) -> int:
    """Tell about a store in one of the formats, on standard output or in a file; 0 whatever the class has done."""
    if options.format not in cohort.names():
        known = ", ".join(cohort.names())
        raise Refused(_("There is no format `{name}`; there are {known}.", name=options.format, known=known))
    try:
        with Overview(options.store) as overview, closing(cohort.render(options.format, overview, here())) as pieces:
            if options.output and options.output != "-":
                write(Path(options.output), pieces)
            else:
                sys.stdout.writelines(pieces)
    except StoreError as error:
        raise Refused(str(error), BROKEN if error.is_ours else 2) from None
    except Unwritable as error:
        raise Refused(str(error), BROKEN if error.is_of_the_machine else 2) from None
    return 0
