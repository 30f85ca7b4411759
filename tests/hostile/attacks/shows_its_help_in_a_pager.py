# outcome: raised|refused|killed
# walls: seccomp landlock namespaces
# effect: says
import pydoc
pydoc.pipepager("got through\n", "cat")
