"""`checker badge`: shows a badge, as words, as a picture or as JSON; and proves one."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import Any

from checker.cli import NOT_PASSED
from checker.cli.faults import Refused
from checker.cli.find import course_of
from checker.cli.screen import say, tell
from checker.course.progress import load_progress
from checker.words import _, reason


def badge(options: Namespace) -> int:
    """The badge that was named, else the first."""
    if options.verify:
        return _verify(options)
    badges = load_progress(Path()).badges
    wanted = (options.topic or "").lower()
    found = [badge for topic, badge in badges.items() if topic.lower().startswith(wanted)]
    if not found:
        raise Refused(_("There is no such badge here yet. A badge is earned by: checker challenge TOPIC"), NOT_PASSED)
    if options.json:
        import json

        say(json.dumps(found[0], indent=2))
    elif options.svg:
        from checker.course.badge import as_svg

        say(as_svg(found[0]).rstrip("\n"))
    else:
        tell(_("{badge}, earned {date}.", badge=found[0].get("badge"), date=str(found[0].get("earned"))[:10]))
    return 0


def _verify(options: Namespace) -> int:
    from checker.course.badge import faults_of
    from checker.sandbox import open_sandbox

    held = _read(Path(options.verify))
    with open_sandbox() as sandbox:
        faults = faults_of(held, course_of(options), sandbox)
    for fault in faults:
        tell(fault)
    if not faults:
        tell(_("{badge} holds: everything in it passes.", badge=held.get("badge")))
    return NOT_PASSED if faults else 0


def _read(path: Path) -> dict[str, Any]:
    import json

    try:
        held = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise Refused(_("{path} cannot be read: {reason}.", path=path, reason=reason(error))) from None
    except (ValueError, RecursionError):
        held = None
    if not isinstance(held, dict):
        raise Refused(_("{path} is no badge; make one with: checker badge --json", path=path))
    return held
