import Assessment

extension RosterRuleTests {
  static let rules: [Rule] =
    [
      Rule(
        testDescription: "identical copies count once",
        rows: """
          id | M.01 | M.02
          a  | 3    | 2
          a  | 3    | 2
          b  | 3    | 2
          """,
        people: ["a M.01=3 M.02=2 (1)", "b M.01=3 M.02=2 (1)"],
        account: account(different: 2, used: 2)),
      Rule(
        testDescription: "the latest day wins, and the others are older",
        rows: """
          id | tanggal    | M.01
          a  | 2024-02-01 | 1
          a  | 2026-02-01 | 3
          a  | 2025-02-01 | 2
          """,
        people: ["a M.01=3 (1)"], account: account(different: 3, older: 2, used: 1)),
      Rule(
        testDescription: "a day that is not known is older than any",
        rows: """
          id | tanggal    | M.01
          a  |            | 1
          a  | 2024-02-01 | 3
          """,
        people: ["a M.01=3 (1)"], account: account(different: 2, older: 1, used: 1)),
      Rule(
        testDescription: "different levels on the latest day conflict, and no older row steps in",
        rows: """
          id | tanggal    | M.01
          a  | 2026-02-01 | 2
          a  | 2026-02-01 | 3
          a  | 2025-02-01 | 3
          """,
        people: [], account: account(different: 3, older: 1, conflict: 2, conflictPeople: 1)),
      Rule(
        testDescription: "a conflict on an older day harms nobody",
        rows: """
          id | tanggal    | M.01
          a  | 2025-02-01 | 2
          a  | 2025-02-01 | 3
          a  | 2026-02-01 | 4
          """,
        people: ["a M.01=4 (1)"], account: account(different: 3, older: 2, used: 1)),
      Rule(
        testDescription: "a copy inside a conflict counts once",
        rows: """
          id | M.01
          a  | 2
          a  | 3
          a  | 2
          a  | 3
          """,
        people: [], account: account(different: 2, conflict: 2, conflictPeople: 1)),
      Rule(
        testDescription: "a level against an empty cell is a conflict",
        rows: """
          id | M.01 | M.02
          a  | 2    | 3
          a  | 2    |
          """,
        people: [], account: account(different: 2, conflict: 2, conflictPeople: 1)),
      Rule(
        testDescription: "another agency on the same day is a conflict",
        rows: """
          id | instansi | M.01
          a  | B1       | 2
          a  | B2       | 2
          """,
        people: [], account: account(different: 2, conflict: 2, conflictPeople: 1)),
      Rule(
        testDescription: "another position level on the same day is a conflict",
        rows: """
          id | jenjang   | M.01
          a  | Pengawas  | 2
          a  | Pelaksana | 2
          """,
        people: [], account: account(different: 2, conflict: 2, conflictPeople: 1)),
      Rule(
        testDescription: "different names are noted, and one copy is used",
        rows: """
          id | nama      | M.01
          a  | Sari      | 2
          a  | Sari, S.E | 2
          b  | Budi      | 2
          b  |           | 2
          """,
        people: ["a M.01=2 (1)", "b M.01=2 (1)"], account: account(different: 2, used: 2, names: 1)),
    ] + longRules

  private static let longRules: [Rule] = [
    Rule(
      testDescription: "rows of a long export come together, and one that is absent is empty",
      rows: """
        id | kompetensi | level
        a  | M.02       | 2
        b  | M.01       | 4
        a  | M.01       | 3
        """,
      people: ["a M.01=3 M.02=2 (2)", "b M.01=4 M.02=- (1)"],
      account: account(different: 3, used: 3)),
    Rule(
      testDescription: "two levels of one competency in a long export are a conflict",
      rows: """
        id | kompetensi | level
        a  | M.01       | 3
        a  | M.02       | 2
        a  | M.01       | 4
        """,
      people: [], account: account(different: 3, conflict: 3, conflictPeople: 1)),
    Rule(
      testDescription: "a level against an empty cell in a long export is a conflict",
      rows: """
        id | kompetensi | level
        a  | M.01       |
        a  | M.01       | 4
        """,
      people: [], account: account(different: 2, conflict: 2, conflictPeople: 1)),
    Rule(
      testDescription: "a copy in a long export counts once",
      rows: """
        id | kompetensi | level
        a  | M.01       | 4
        a  | M.02       |
        a  | M.01       | 4
        a  | M.02       |
        """,
      people: ["a M.01=4 M.02=- (2)"], account: account(different: 2, used: 2)),
    Rule(
      testDescription: "older rows of a long export are left out row by row",
      rows: """
        id | tanggal    | kompetensi | level
        a  | 2025-02-01 | M.01       | 1
        a  | 2026-02-01 | M.01       | 4
        a  | 2025-02-01 | M.02       | 1
        """,
      people: ["a M.01=4 M.02=- (1)"], account: account(different: 3, older: 2, used: 1)),
    Rule(
      testDescription: "wide and long rows of one assessment join",
      rows: """
        id | M.01 | kompetensi | level
        a  | 3    |            |
        a  | .    | M.01       | 3
        a  | .    | M.02       | 2
        """,
      people: ["a M.01=3 M.02=2 (3)"], account: account(different: 3, used: 3)),
    Rule(
      testDescription: "wide and long rows that contradict each other are a conflict",
      rows: """
        id | M.01 | kompetensi | level
        a  | 3    |            |
        a  | .    | M.01       | 2
        """,
      people: [], account: account(different: 2, conflict: 2, conflictPeople: 1)),
    Rule(
      testDescription: "different standards of one competency are a conflict",
      rows: """
        id | kompetensi | level | standar
        a  | M.01       | 3     | 3
        a  | M.01       | 3     | 4
        """,
      people: [], account: account(different: 2, conflict: 2, conflictPeople: 1)),
    Rule(
      testDescription: "a standard that only one copy carries is no contradiction",
      rows: """
        id | kompetensi | level | standar
        a  | M.01       | 3     | 3
        a  | M.01       | 3     |
        """,
      people: ["a M.01=3 (2)"], account: account(different: 2, used: 2)),
  ]
}
