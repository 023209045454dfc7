"""Build `worker/lookup/phone_plans.js`: what the browser's number library leaves out, by Google's metadata.

For each country code the region that it is mainly of, and how many digits a number may have: all in all, and within a
town alone. For each region its country code and a pattern of what is dialled before a number inside the country. The
tables are made from the Python library, which has it all; `--check` compares only.
"""

import json
import sys
from pathlib import Path

from phonenumbers import COUNTRY_CODE_TO_REGION_CODE, SUPPORTED_REGIONS, PhoneMetadata, country_code_for_region

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "src/sayso/client/worker/lookup/phone_plans.js"
HEAD = """/**
 * What libphonenumber-js leaves out of libphonenumber's metadata (Apache License 2.0, Google).
 * Built by tools/build_phone_plans.py; do not edit.
 */
"""


def build() -> str:
    """Return the text of the tables."""
    lines = [HEAD, "/** Country code: main region, possible lengths of a number, lengths within a town alone. */\n"]
    lines.append("export const CODES = {\n")
    for code, regions in sorted(COUNTRY_CODE_TO_REGION_CODE.items()):
        metadata = PhoneMetadata.metadata_for_region_or_calling_code(code, regions[0])
        general = metadata.general_desc
        lengths, local = list(general.possible_length), list(general.possible_length_local_only)
        lines.append(f'  {code}: ["{regions[0]}", {lengths}, {local}],\n')
    lines.append(
        "};\n/** Region: country code, and a pattern of what is dialled before a number inside the country. */\n"
    )
    lines.append("export const REGIONS = {\n")
    for region in sorted(SUPPORTED_REGIONS):
        prefix = PhoneMetadata.metadata_for_region(region).national_prefix_for_parsing or ""
        lines.append(f'  {region}: ["{country_code_for_region(region)}", {json.dumps(prefix)}],\n')
    return "".join([*lines, "};\n"])


def main() -> str | None:
    """Build or check; return what is wrong, if anything."""
    if "--check" in sys.argv[1:]:
        fresh = TABLE.exists() and TABLE.read_text() == build()
        return None if fresh else f"Not as built: {TABLE.relative_to(ROOT)}. Run `make client`."
    TABLE.write_text(build())
    return None


if __name__ == "__main__":
    sys.exit(main())
