# SPDX-License-Identifier: GPL-3.0-or-later
"""Adds up meson's test logs: names what failed, says what was skipped, and ends with the one line
"N passed, N failed". Exits 0 only when something passed and nothing failed.

Usage: count-tests.py LOG.json ...    A log that is missing counts as one failure: that run broke."""

import json
import sys

PASSED = {"OK", "EXPECTEDFAIL"}
SKIPPED = {"SKIP", "IGNORED"}


def main(logs):
    count = {"passed": 0, "failed": 0, "skipped": 0}
    for log in logs:
        try:
            with open(log, encoding="utf-8", errors="replace") as lines:
                tests = [json.loads(line) for line in lines if line.strip()]
        except (OSError, ValueError) as error:
            print(f"{log}: {error}")
            tests = []
        if not tests:
            print(f"FAILED: no test ran for {log}")
            count["failed"] += 1
        for test in tests:
            result = test["result"]
            where = f"{test['name']} ({log})"
            if result in PASSED:
                count["passed"] += 1
            elif result in SKIPPED:
                count["skipped"] += 1
                print(f"skipped: {where}")
            else:
                count["failed"] += 1
                print(f"FAILED: {where}: {result}")
    print(f"{count['skipped']} skipped")
    print(f"{count['passed']} passed, {count['failed']} failed", flush=True)
    return 0 if count["passed"] and not count["failed"] else 1


sys.exit(main(sys.argv[1:]))
