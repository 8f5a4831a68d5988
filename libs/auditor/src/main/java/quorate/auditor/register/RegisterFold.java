package quorate.auditor.register;

import java.time.LocalDate;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/**
 * Puts membership's entries into the register; types that bear on no roll or vote are skipped, so
 * what is taken back of a network's own name or closure, too.
 */
public final class RegisterFold {
  private final Register register = new Register();

  /** The register so far. */
  public Register register() {
    return register;
  }

  /** Takes the next entry of membership's log. */
  public void apply(Entry entry) throws Malformed {
    Fields data = entry.data();
    long at = entry.position();
    switch (entry.type()) {
      case "membership.practice-registered.v1" ->
          practice(data).open().add(at, data.optionalDate("openedon").orElse(LocalDate.MIN), true);
      case "membership.practice-opening-stated.v1" ->
          practice(data).open(at, data.date("openedon"));
      case "membership.practice-closed.v1" -> practice(data).close(at, data.date("closedon"));
      case "membership.practice-placed.v1" ->
          practice(data).area().add(at, data.date("effective"), data.text("subicblocation"));
      case "membership.network-joined.v1" ->
          practice(data).networks().joined(at, data.date("from"), data.text("network"));
      case "membership.network-left.v1" ->
          practice(data).networks().left(at, data.date("lastday"), data.text("network"));
      case "membership.member-admitted.v1" ->
          practice(data).member().add(at, data.date("from"), true);
      case "membership.practice-fact-retracted.v1" ->
          practice(data).takeBack(at, data.text("fact"), data.date("from"));
      case "membership.member-fact-retracted.v1" ->
          practice(data).takeBack(at, data.text("fact"), data.date("day"));
      case "membership.member-resigned.v1",
          "membership.member-expelled.v1",
          "membership.member-dissolved.v1" ->
          practice(data).member().add(at, data.date("lastday").plusDays(1), false);
      case "membership.mandate-granted.v1" -> grant(data, at);
      case "membership.mandate-revoked.v1" -> revoke(data, at);
      case "membership.log-in-bound.v1" ->
          register
              .logIns
              .computeIfAbsent(data.text("login"), unseen -> new Timeline<>())
              .add(at, LocalDate.MIN, data.text("person"));
      default -> {}
    }
  }

  private PracticeHistory practice(Fields data) throws Malformed {
    return register.practice(data.text("practice"));
  }

  private void grant(Fields data, long at) throws Malformed {
    var stands = new Timeline<Boolean>();
    stands.add(at, data.date("from"), true);
    data.optionalDate("to").ifPresent(to -> stands.add(at, to.plusDays(1), false));
    register.mandates.put(
        data.text("mandate"),
        new Mandate(data.text("person"), data.text("practice"), data.text("purpose"), stands));
  }

  private void revoke(Fields data, long at) throws Malformed {
    String name = data.text("mandate");
    var mandate = register.mandates.get(name);
    if (mandate == null) {
      throw new Malformed("it revokes a mandate that was never granted: " + name);
    }
    mandate.stands().add(at, data.date("lastday").plusDays(1), false);
  }
}
