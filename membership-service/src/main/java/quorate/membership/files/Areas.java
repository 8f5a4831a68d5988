package quorate.membership.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The sub-ICB locations that an import is about; none named means the whole file. */
public record Areas(Set<String> codes) {

  public Areas {
    codes = Set.copyOf(codes);
  }

  /** Codes separated by commas, as in {@code 09D,15F}. */
  public static Areas of(String list) {
    return new Areas(
        Arrays.stream(list.split(",", -1))
            .map(code -> code.strip().toUpperCase(Locale.ROOT))
            .filter(code -> !code.isEmpty())
            .collect(Collectors.toSet()));
  }

  /** Whether a row of this area is wanted. */
  public boolean include(String code) {
    return codes.isEmpty() || codes.contains(code);
  }
}
