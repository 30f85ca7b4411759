"""What the warm parent and its controller say to each other, as fixed-size records."""

from __future__ import annotations

import struct

# Parent to controller: kind (R ready, B born, D died), pid or wait status, CPU seconds, peak KB.
EVENT = struct.Struct("=cqdq")
# Controller to parent: the pid of the child that is to die; one that is gone is no error.
KILL = struct.Struct("=q")
# With a job, as file descriptors: job, stdin, stdout, stderr, report.
RIGHTS = struct.Struct("=5i")
