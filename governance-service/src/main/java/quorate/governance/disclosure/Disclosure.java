package quorate.governance.disclosure;

import quorate.chassis.log.Aggregate;
import quorate.chassis.log.StreamRef;
import quorate.governance.disclosure.DisclosureEvent.DisclosureRuled;

/** What the convener's rule says of agreed positions; private until it says otherwise. */
public record Disclosure(boolean published) {

  /** The rules, by what they are about: {@code disclosure/positions}. */
  public static final Aggregate<Disclosure, DisclosureEvent> DISCLOSURES =
      new Aggregate<>(
          "disclosure", DisclosureEvent.class, new Disclosure(false), Disclosure::evolve, 1);

  /** The rule about positions. */
  public static final StreamRef<Disclosure, DisclosureEvent> OF_POSITIONS =
      DISCLOSURES.stream("positions");

  static Disclosure evolve(Disclosure before, DisclosureEvent event) {
    return switch (event) {
      case DisclosureRuled e -> new Disclosure(e.positions() == Extent.PUBLISHED);
    };
  }
}
