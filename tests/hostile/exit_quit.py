# outcome: exited
quit()
