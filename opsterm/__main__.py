"""`python3 -m opsterm`: the same command from a bare checkout."""

import sys

from opsterm.cli import main

if __name__ == "__main__":
    sys.exit(main())
