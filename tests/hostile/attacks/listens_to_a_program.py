# outcome: raised|refused|killed
# walls: seccomp landlock namespaces
# effect: says
import subprocess
print(subprocess.run(["/bin/echo", "got through"], capture_output=True, text=True, check=True).stdout)
