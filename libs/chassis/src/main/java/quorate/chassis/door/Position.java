package quorate.chassis.door;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in one log, as it stands in the header: {@code service/convener:number}. */
record Position(String service, String convener, long number) {

  static final String HEADER = "Quorate-Position";
  private static final Pattern TEXT =
      Pattern.compile("([a-z]{1,40})/([a-z0-9-]{2,40}):(-?[0-9]{1,18})");

  /** Reads a position of this convener; anything else is a 400 problem. */
  static Position read(String text, String convener) {
    Matcher parts = TEXT.matcher(text.strip());
    if (!parts.matches() || !parts.group(2).equals(convener)) {
      throw Problems.of(DoorRefusal.BAD_POSITION);
    }
    return new Position(parts.group(1), convener, Long.parseLong(parts.group(3)));
  }

  @Override
  public String toString() {
    return service + "/" + convener + ":" + number;
  }
}
