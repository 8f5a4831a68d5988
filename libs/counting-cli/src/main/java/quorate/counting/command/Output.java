package quorate.counting.command;

import java.util.Arrays;

/** How the count is printed. */
enum Output {
  SUMMARY(""),
  JSON("--json"),
  TEXT("--sheet"),
  CSV("--sheet=csv"),
  HTML("--sheet=html");

  private final String option;

  Output(String option) {
    this.option = option;
  }

  static boolean knows(String word) {
    return Arrays.stream(values()).anyMatch(each -> each.option.equals(word));
  }

  static Output of(String word) {
    return Arrays.stream(values())
        .filter(each -> each.option.equals(word))
        .findFirst()
        .orElse(SUMMARY);
  }
}
