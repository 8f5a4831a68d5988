package quorate.stories.city;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import quorate.stories.services.Ballots;
import quorate.stories.services.Membership;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Stack;

/** The city's convener on a running stack, by its secretary and its returning officer. */
public record City(
    Stack stack,
    Gateway gateway,
    Membership membership,
    Ballots ballots,
    Consumer<String> progress) {
  public static final String CONVENER = "brighton-hove";
  public static final String AREA = "09D";
  public static final String SECRETARY = "sam.secretary";
  private static final String OFFICER = "robin.returning";
  private static final ZoneId CIVIL = ZoneId.of("Europe/London");

  /** As a story meets it. */
  public static City on(Stack stack, Consumer<String> progress) {
    var gateway = new Gateway(stack);
    return new City(
        stack,
        gateway,
        new Membership(gateway, SECRETARY),
        new Ballots(gateway, OFFICER),
        progress);
  }

  /** The day before, so that the register is known to be complete past it. */
  public static LocalDate recordDate() {
    return LocalDate.now(CIVIL).minusDays(1);
  }
}
