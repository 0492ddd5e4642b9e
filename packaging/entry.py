"""Where the frozen program starts: the same as `python -m gan_studio`."""

import multiprocessing
import sys
import warnings

if __name__ == "__main__":
    # torch looks for the source of a few of its functions, for a compiler that the studio does not use; here it is not there
    warnings.filterwarnings("ignore", "Unable to retrieve source for @torch.jit._overload", UserWarning)
    multiprocessing.freeze_support()  # a scan's helper processes start this program again; here they turn off
    from gan_studio.__main__ import main

    sys.exit(main())
