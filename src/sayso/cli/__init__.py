"""The command line: one module per command, joined here."""

import click


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="sayso")
def sayso() -> None:
    """Report, warn, know your rights, be heard — and nothing moves without your say-so."""
