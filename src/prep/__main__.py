"""``python -m prep`` is ``prep``."""

import sys

from prep.cli import main

if __name__ == "__main__":
    sys.exit(main())
