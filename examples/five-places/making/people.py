# SPDX-License-Identifier: Apache-2.0
"""Invented persons. Nobody here exists: names, birth dates and numbers come out of a seed."""

import dataclasses

from .days import Day

FAMILY = "Nguyễn Trần Lê Phạm Hoàng Đinh Hà Phùng Đỗ Bùi Vũ Đặng Lý Triệu Trương Lưu Dương Ngô Cao Phan".split()
MIDDLE = {
    "female": "Thị Thu Ngọc Thanh Minh Kim Hồng Mai Bích Diệu".split(),
    "male": "Văn Đức Minh Quang Hữu Xuân Thanh Công Duy Mạnh".split(),
}
GIVEN = {
    "female": "Hà Hương Lan Hoa Nga Thủy Hạnh Trang Yến Linh Oanh Thảo Phượng Duyên Quyên Loan".split(),
    "male": "Hùng Dũng Thắng Tuấn Sơn Long Nam Hải Cường Tiến Khánh Quân Thịnh Bình Vinh Đạt".split(),
}
EDUCATION = ["lower_secondary_diploma", "upper_secondary", "upper_secondary", "college", "university"]


@dataclasses.dataclass
class Person:
    identity: str
    name: str
    birth: object  # a day, or "1956" where only the year is known
    sex: str
    ethnic_group: str
    education: str
    groups: tuple
    source: str

    def command(self, registered):
        """The command that makes the person known to the registry."""
        fields = {
            "command": "register_person",
            "id": self.identity,
            "day": registered,
            "name": self.name,
            "birth": self.birth,
            "sex": self.sex,
            "ethnic_group": self.ethnic_group,
            "vietnamese_citizen": "yes",
            "education": self.education,
        }
        if self.groups:
            fields["groups"] = sorted(self.groups)
        return fields | {"source": self.source}


class People:
    """Invents persons, one after the other: P1, P2, …"""

    def __init__(self, numbers, source, minority, minority_percent):
        self.numbers = numbers
        self.source = source
        self.minority = minority
        self.minority_percent = minority_percent
        self.count = 0

    def invent(self, birth, groups=(), sex=None, ethnic_group=None):
        numbers = self.numbers
        self.count += 1
        sex = sex or ("female" if numbers.chance(45) else "male")
        name = f"{numbers.pick(FAMILY)} {numbers.pick(MIDDLE[sex])} {numbers.pick(GIVEN[sex])}"
        minority = numbers.chance(self.minority_percent)
        ethnic_group = ethnic_group or (numbers.pick(self.minority) if minority else "Kinh")
        education = numbers.pick(EDUCATION)
        return Person(f"P{self.count}", name, birth, sex, ethnic_group, education, tuple(groups), self.source)

    def elder(self, last_joined):
        """A member of long standing: the person and the day of joining. Of some only the year of birth is known."""
        numbers = self.numbers
        born = Day(numbers.between(1948, min(1992, last_joined - 21)), numbers.between(1, 12), numbers.between(1, 28))
        joined = Day(numbers.between(max(born.year + 20, 1970), last_joined), numbers.between(1, 12), numbers.between(1, 28))
        return self.invent(str(born.year) if numbers.chance(15) else born), joined

    def identity_number(self, person):
        """Twelve digits that nobody has: no place of birth is 000. Century and sex, then the year, as on a real one."""
        year = int(str(person.birth)[:4])
        century = (year - 1900) // 100 * 2 + (person.sex == "female")
        return f"000{century}{year % 100:02}{self.numbers.between(0, 999999):06}"
