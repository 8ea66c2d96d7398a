"""The command line of a peer, and where its time goes."""
import argparse
import os
import resource
import sys
import time


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("export")
    parser.add_argument("folder")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--timing", action="store_true", help="tell the time after every step")
    return parser.parse_args()


class Clock:
    def __init__(self, is_on):
        self.is_on = is_on
        self.start = time.perf_counter()

    def tell(self, step):
        if not self.is_on:
            return
        usage = resource.getrusage(resource.RUSAGE_SELF)
        print(f"{time.perf_counter() - self.start:7.3f} s wall"
              f" {usage.ru_utime + usage.ru_stime:7.3f} s CPU"
              f" {usage.ru_maxrss >> 10:6d} MB  {step}", file=sys.stderr)
