package quorate.membership.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * What stands between the fields of a text file: commas as published; spreadsheets of some
 * countries write semicolons, and what was copied from one has tabs.
 */
enum Separator {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t');

  private static final int LOOKED_AT = 20_000;
  private static final int LINES = 20;

  private final char sign;

  Separator(char sign) {
    this.sign = sign;
  }

  char sign() {
    return sign;
  }

  /** As the first line says that has any; a line of titles over them may have none. */
  static Separator of(byte[] bytes) {
    return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
        .lines()
        .limit(LINES)
        .map(line -> line.replaceAll("\"[^\"]*\"", ""))
        .flatMap(line -> most(line).stream())
        .findFirst()
        .orElse(COMMA);
  }

  private static Optional<Separator> most(String line) {
    return Arrays.stream(values())
        .filter(one -> one.in(line) > 0)
        .max(
            Comparator.comparingLong((Separator one) -> one.in(line))
                .thenComparing(Comparator.reverseOrder()));
  }

  private long in(String line) {
    return line.chars().filter(each -> each == sign).count();
  }
}
