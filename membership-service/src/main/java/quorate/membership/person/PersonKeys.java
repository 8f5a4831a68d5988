package quorate.membership.person;

import java.util.UUID;
import quorate.chassis.seal.SealedValue;

/**
 * A person has two keys, as the law lets a name stay where an address must go. The first seals what
 * a statutory register shows; the other all that leads to the person: addresses, and the issuer's
 * name for their log-in.
 */
public final class PersonKeys {

  /** What the second key is called within a sealed value. */
  public static final String CONTACT = "contact";

  private PersonKeys() {}

  /** The holder of the key of what a statutory register shows. */
  public static String name(UUID person) {
    return SealedValue.holder(person);
  }

  /** The holder of the key of what leads to the person. */
  public static String contact(UUID person) {
    return SealedValue.holder(person, CONTACT);
  }
}
