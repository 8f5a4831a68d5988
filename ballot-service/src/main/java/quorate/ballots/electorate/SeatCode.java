package quorate.ballots.electorate;

import java.util.UUID;

/** How a seat stands where a practice's code does: no ODS code has a colon or a small letter. */
public final class SeatCode {

  /** What an elector is known by: an ODS code, or a seat's. */
  public static final String ELECTOR = "[0-9A-Z]{1,10}|seat:[0-9a-f-]{36}";

  /** What is wanted where neither is given. */
  public static final String NEITHER =
      "Give the ODS code of a practice, such as G81001, or a seat's code.";

  private static final String PREFIX = "seat:";

  private SeatCode() {}

  public static String of(UUID seat) {
    return PREFIX + seat;
  }

  /** Whether an elector is a seat of a body, and no practice. */
  public static boolean isOne(String elector) {
    return elector.startsWith(PREFIX);
  }
}
