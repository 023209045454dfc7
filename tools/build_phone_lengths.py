"""Build `worker/lookup/phone_lengths.js`: how many digits a number of each country code may have, by Google's metadata.

The browser's library leaves out numbers that are complete only within their town, so the two would differ about what is
possible. The table is made from the Python library, which has them; `--check` compares only.
"""

import sys
from pathlib import Path

from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, PhoneMetadata, region_code_for_country_code

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "src/sayso/client/worker/lookup/phone_lengths.js"
HEAD = """/**
 * How many digits a number of each country code may have, as far as its length alone can tell.
 * Built by tools/build_phone_lengths.py from the metadata of libphonenumber (Apache License 2.0); do not edit.
 */
export const POSSIBLE = {
"""


def build() -> str:
    """Return the text of the table."""
    lines = []
    for code in sorted(COUNTRY_CODE_TO_REGION_CODE):
        region = region_code_for_country_code(code)
        metadata = PhoneMetadata.metadata_for_region_or_calling_code(code, region)
        general = metadata.general_desc
        lengths = sorted({*general.possible_length, *general.possible_length_local_only})
        lines.append(f"  {code}: [{', '.join(map(str, lengths))}],\n")
    return HEAD + "".join(lines) + "};\n"


def main() -> str | None:
    """Build or check; return what is wrong, if anything."""
    if "--check" in sys.argv[1:]:
        fresh = TABLE.exists() and TABLE.read_text() == build()
        return None if fresh else f"Not as built: {TABLE.relative_to(ROOT)}. Run `make client`."
    TABLE.write_text(build())
    return None


if __name__ == "__main__":
    sys.exit(main())
