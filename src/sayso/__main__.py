"""The program `sayso`."""

from sayso.cli import sayso


def main() -> None:
    """Run the command line."""
    sayso()


if __name__ == "__main__":
    main()
