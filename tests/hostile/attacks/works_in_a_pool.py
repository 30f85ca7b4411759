# outcome: raised|refused|killed
# walls: seccomp landlock namespaces
# effect: says
import multiprocessing
if __name__ == "__main__":
    with multiprocessing.get_context("fork").Pool(1) as pool:
        if pool.map(abs, [-42]) == [42]:
            print("got through")
