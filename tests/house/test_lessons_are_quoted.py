"""What tests/README.md teaches is what runs."""

import re
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]


def test_the_five_lessons_are_real_tests_word_for_word() -> None:
    page = (TESTS / "README.md").read_text(encoding="utf-8")
    source = (TESTS / "scenarios" / "test_lessons.py").read_text(encoding="utf-8")
    quoted = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    real = [each.strip() for each in re.split(r"# lesson \d\n", source)[1:]]
    assert [each.strip() for each in quoted] == real
    assert len(real) == 5
