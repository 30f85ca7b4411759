"""The system calls that a case may make, must not make, and its warm parent needs besides, by name and number.

Each is `name:number on x86-64:number on aarch64`, from the kernel's own tables; "-" where there is none.
A name that is in no list is refused with EPERM; a number newer than the lists does not exist (ENOSYS).
"""

from __future__ import annotations

NEWEST = 450

ALLOWED = """
read:0:63 write:1:64 readv:19:65 writev:20:66 pread64:17:67 pwrite64:18:68 preadv:295:69 pwritev:296:70
close:3:57 close_range:436:436 lseek:8:62 fstat:5:80 newfstatat:262:79 stat:4:- lstat:6:- statx:332:291
statfs:137:43 fstatfs:138:44 access:21:- faccessat:269:48 faccessat2:439:439 readlink:89:- readlinkat:267:78
open:2:- openat:257:56 getdents64:217:61 getcwd:79:17 chdir:80:49 fchdir:81:50 umask:95:166
dup:32:23 dup2:33:- dup3:292:24 pipe:22:- pipe2:293:59 poll:7:- ppoll:271:73 select:23:- pselect6:270:72
epoll_create:213:- epoll_create1:291:20 epoll_ctl:233:21 epoll_wait:232:- epoll_pwait:281:22 eventfd2:290:19
fsync:74:82 fdatasync:75:83 ftruncate:77:46 fadvise64:221:223
mmap:9:222 munmap:11:215 mprotect:10:226 mremap:25:216 madvise:28:233 mincore:27:232 msync:26:227 brk:12:214
membarrier:324:283 rt_sigaction:13:134 rt_sigprocmask:14:135 rt_sigreturn:15:139 rt_sigpending:127:136
rt_sigtimedwait:128:137 rt_sigsuspend:130:133 sigaltstack:131:132 pause:34:- restart_syscall:219:128
alarm:37:- getitimer:36:102 setitimer:38:103 nanosleep:35:101 clock_nanosleep:230:115 clock_gettime:228:113
clock_getres:229:114 gettimeofday:96:169 time:201:- times:100:153
getpid:39:172 gettid:186:178 getppid:110:173 getpgid:121:155 getpgrp:111:- getsid:124:156 getuid:102:174
geteuid:107:175 getgid:104:176 getegid:108:177 getgroups:115:158 getresuid:118:148 getresgid:120:150
getrlimit:97:163 getrusage:98:165 getpriority:140:141 uname:63:160 sysinfo:99:179 getcpu:309:168
getrandom:318:278 sched_yield:24:124 sched_getaffinity:204:123 sched_getparam:143:121 sched_getscheduler:145:120
sched_get_priority_max:146:125 sched_get_priority_min:147:126
futex:202:98 set_robust_list:273:99 rseq:334:293 set_tid_address:218:96 arch_prctl:158:- exit:60:93
exit_group:231:94 wait4:61:260 waitid:247:95
shutdown:48:210 getsockname:51:204 getpeername:52:205 """

# Allowed for some of their arguments only, which `seccomp.py` names.
LIMITED = """
socketpair:53:199 sendto:44:206 recvfrom:45:207 recvmsg:47:212 getsockopt:55:209
ioctl:16:29 fcntl:72:25 prlimit64:302:261
clone:56:220 kill:62:129 tgkill:234:131 prctl:157:167
"""

# For the warm parent only.
PARENTAL = "sendmsg:46:211 setpgid:109:154 seccomp:317:277 landlock_restrict_self:446:446 pidfd_open:434:434"

# The C library falls back to another call when told that these do not exist.
MISSING = "clone3:435:435 openat2:437:437"

# What they are about does not exist: in an empty folder the answer would be the same (ENOENT).
ABSENT = """
unlink:87:- unlinkat:263:35 rmdir:84:- rename:82:- renameat:264:38 renameat2:316:276 truncate:76:45
chmod:90:- fchmodat:268:53 chown:92:- lchown:94:- fchownat:260:54 utime:132:- utimes:235:- futimesat:261:-
utimensat:280:88
"""

# No program has an honest use for them: it ends where it stands.
DEADLY = """
ptrace:101:117 process_vm_readv:310:270 process_vm_writev:311:271 process_madvise:440:440 kcmp:312:272
pidfd_getfd:438:438 bpf:321:280 perf_event_open:298:241 userfaultfd:323:282 personality:135:92
io_uring_setup:425:425 io_uring_enter:426:426 io_uring_register:427:427 add_key:248:217 request_key:249:218
keyctl:250:219 mount:165:40 umount2:166:39 pivot_root:155:41 chroot:161:51 setns:308:268 unshare:272:97
open_tree:428:428 move_mount:429:429 fsopen:430:430 fsconfig:431:431 fsmount:432:432 fspick:433:433
mount_setattr:442:442 open_by_handle_at:304:265 init_module:175:105 finit_module:313:273 delete_module:176:106
kexec_load:246:104 kexec_file_load:320:294 reboot:169:142 swapon:167:224 swapoff:168:225 syslog:103:116
acct:163:89 quotactl:179:60 iopl:172:- ioperm:173:- modify_ldt:154:- settimeofday:164:170 clock_settime:227:112
adjtimex:159:171 clock_adjtime:305:266 sethostname:170:161 setdomainname:171:162
"""


def numbers(table: str, machine: str) -> dict[str, int]:
    """The calls of one of these texts by name, with their numbers on "x86_64" or "aarch64"."""
    column = ("x86_64", "aarch64").index(machine) + 1
    entries = (entry.split(":") for entry in table.split())
    return {entry[0]: int(entry[column]) for entry in entries if entry[column] != "-"}
