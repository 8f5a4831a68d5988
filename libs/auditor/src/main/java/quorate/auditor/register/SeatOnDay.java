package quorate.auditor.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.auditor.log.Fields;
import quorate.auditor.register.Seats.Said;

/** One seat on one civil day, by what was said of its body; days compare as they are written. */
record SeatOnDay(String seat, List<Said> said, String day) {

  private static final String VOTES = "votes";
  private static final Set<String> KNOWN =
      Set.of(
          "governance.body-established.v1",
          "governance.terms-revised.v1",
          "governance.body-renamed.v1",
          "governance.body-dissolved.v1",
          "governance.seat-opened.v1",
          "governance.seat-closed.v1",
          "governance.seat-filled.v1",
          "governance.term-renewed.v1",
          "governance.seat-vacated.v1",
          "governance.seat-suspended.v1",
          "governance.seat-resumed.v1",
          "governance.deputy-named.v1",
          "governance.deputy-ended.v1",
          "governance.training-recorded.v1",
          "governance.office-given.v1",
          "governance.office-ended.v1");

  static boolean bearsOn(String type) {
    return KNOWN.contains(type);
  }

  boolean mayVote(String holding, String person) {
    var rule = rule();
    var filled = ofHolding("seat-filled", holding).findFirst();
    if (!isThere() || filled.isEmpty() || rule.isEmpty() || !isHeld(filled.get(), holding)) {
      return false;
    }
    boolean votes = rule.get().optional("voice").orElse("").equals(VOTES);
    boolean deputyVotes = rule.get().optional("deputies").orElse("").equals(VOTES);
    boolean holder = filled.get().text("person").equals(person);
    return votes && !isSuspended(holding) && (holder || (deputyVotes && isDeputy(person)));
  }

  /** Who holds it, and whether anything keeps them from sitting. */
  Optional<Sitter> sitter() {
    var held = ofSeat("seat-filled").filter(each -> isHeld(each, each.text("holding"))).findFirst();
    return isThere()
        ? rule().flatMap(rule -> held.map(each -> sitter(rule, each)))
        : Optional.empty();
  }

  private Sitter sitter(Fields rule, Said filled) {
    String person = filled.text("person");
    boolean sits =
        !isSuspended(filled.text("holding"))
            && rule.texts("training").stream().allMatch(each -> isTrained(person, each));
    return new Sitter(
        seat,
        rule.optional("rule").orElse(""),
        person,
        sits,
        sits && rule.optional("voice").orElse("").equals(VOTES),
        rule.optional("deputies").orElse(""),
        ofSeat("deputy-named")
            .map(each -> each.text("person"))
            .filter(this::isDeputy)
            .collect(Collectors.toSet()),
        offices(rule, filled.text("holding")));
  }

  // that of the seat's rule, and those that were given beside it
  private Set<String> offices(Fields rule, String holding) {
    return Stream.concat(
            rule.optional("office").stream(),
            ofHolding("office-given", holding)
                .filter(this::isInOffice)
                .map(each -> each.text("office")))
        .collect(Collectors.toSet());
  }

  private boolean isInOffice(Said given) {
    var ended =
        ofHolding("office-ended", given.text("holding"))
            .filter(each -> each.text("office").equals(given.text("office")))
            .filter(each -> each.position() > given.position())
            .findFirst();
    return hasBegun(given)
        && ended.map(each -> !isOver(each, "lastday")).orElseGet(() -> !isOver(given, "to"));
  }

  private boolean isTrained(String person, String training) {
    return of("training-recorded")
        .filter(each -> each.text("person").equals(person))
        .filter(each -> each.text("training").equals(training))
        .anyMatch(each -> each.text("done").compareTo(day) <= 0 && !isOver(each, "until"));
  }

  private boolean isThere() {
    boolean begun =
        of("body-established").anyMatch(this::hasBegun)
            && ofSeat("seat-opened").anyMatch(this::hasBegun);
    return begun
        && Stream.concat(of("body-dissolved"), ofSeat("seat-closed"))
            .noneMatch(each -> isOver(each, "lastday"));
  }

  private Optional<Fields> rule() {
    String key = ofSeat("seat-opened").findFirst().map(each -> each.text("rule")).orElse("");
    return new BodyOnDay(said, day)
        .terms()
        .flatMap(
            terms ->
                terms.list("composition").stream()
                    .filter(rule -> rule.optional("rule").orElse("").equals(key))
                    .findFirst());
  }

  private boolean isHeld(Said filled, String holding) {
    var renewed = ofHolding("term-renewed", holding).reduce((one, later) -> later);
    var vacated = ofHolding("seat-vacated", holding).reduce((one, later) -> later);
    return hasBegun(filled)
        && vacated
            .map(each -> !isOver(each, "lastday"))
            .orElseGet(() -> !isOver(renewed.orElse(filled), "to"));
  }

  // While it lasts, the latest suspension that has begun has no return that has come, too.
  private boolean isSuspended(String holding) {
    return ofHolding("seat-suspended", holding)
        .filter(this::hasBegun)
        .anyMatch(
            each ->
                ofHolding("seat-resumed", holding)
                    .filter(back -> back.position() > each.position())
                    .noneMatch(this::hasBegun));
  }

  private boolean isDeputy(String person) {
    return ofSeat("deputy-named")
        .filter(each -> each.text("person").equals(person))
        .filter(each -> hasBegun(each) && !isOver(each, "to"))
        .anyMatch(
            each ->
                ofSeat("deputy-ended")
                    .filter(end -> end.text("person").equals(person))
                    .filter(end -> end.position() > each.position())
                    .noneMatch(end -> isOver(end, "lastday")));
  }

  private boolean hasBegun(Said each) {
    return each.text("from").compareTo(day) <= 0;
  }

  private boolean isOver(Said each, String lastDay) {
    String last = each.text(lastDay);
    return !last.isEmpty() && last.compareTo(day) < 0;
  }

  private Stream<Said> of(String type) {
    return said.stream().filter(each -> each.type().equals("governance." + type + ".v1"));
  }

  private Stream<Said> ofSeat(String type) {
    return of(type).filter(each -> each.text("seat").equals(seat));
  }

  private Stream<Said> ofHolding(String type, String holding) {
    return ofSeat(type).filter(each -> each.text("holding").equals(holding));
  }
}
