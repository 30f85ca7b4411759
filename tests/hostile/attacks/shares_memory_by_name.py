# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import _posixshmem, os
name = f"/hostile-{os.getpid()}"
fd = _posixshmem.shm_open(name, os.O_CREAT | os.O_RDWR, 0o600)
_posixshmem.shm_unlink(name)
if os.write(fd, b"for the next run") == 16:
    print("got through")
