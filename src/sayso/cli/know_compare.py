"""`sayso know compare`: two laws side by side."""
import click


@click.command()
def compare() -> None:
    """Later."""
