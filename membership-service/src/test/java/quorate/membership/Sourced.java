package quorate.membership;

import java.time.LocalDate;
import quorate.membership.facts.Source;

/** A source for facts in tests, and the practices that they are about. */
public final class Sourced {

  public static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  public static final Source MAP = new Source("map.csv", "ab".repeat(32), 2, MAY);
  public static final String HOVE = "G81001";

  private Sourced() {}
}
