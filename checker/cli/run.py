"""`checker run`: starts the sandbox before anything else is imported, so that both warm up at once."""

from __future__ import annotations

from argparse import Namespace


def run(options: Namespace) -> int:
    """Check an exercise; the starter is put in place first if there is no file yet."""
    import gc

    from checker.sandbox import open_sandbox

    gc.disable()  # one check and out: collecting on the way takes longer than what it frees is worth
    with open_sandbox() as sandbox:
        from checker.cli.learn import check_file

        return check_file(options, sandbox)
