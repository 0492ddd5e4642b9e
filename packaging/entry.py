"""Where the frozen program starts: the same as `python -m gan_studio`."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # a scan's helper processes start this program again; here they turn off
    from gan_studio.__main__ import main

    sys.exit(main())
