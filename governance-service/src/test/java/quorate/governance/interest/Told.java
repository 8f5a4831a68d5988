package quorate.governance.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import quorate.chassis.seal.SealedValue;
import quorate.governance.interest.InterestEvent.InterestDeclared;

/** Interests as rule books need them. */
public final class Told {

  private Told() {}

  public static SealedValue sealed(UUID person) {
    return new SealedValue(person, "governance", "q83vASNFZ4mrze8B", "3q2-796tvu_erb7v3q2-796tvu8");
  }

  /** Declared on that day to have been there since then. */
  public static InterestDeclared declared(
      UUID person, UUID interest, String since, String declared, UUID... competing) {
    return new InterestDeclared(
        person,
        interest,
        InterestType.FINANCIAL,
        new About("RXQ", List.of("community-nursing"), List.of(competing)),
        LocalDate.parse(since),
        LocalDate.parse(declared),
        sealed(person));
  }

  /** All of a person's, folded. */
  public static Interests folded(InterestEvent... events) {
    Interests interests = Interests.INTERESTS.initial();
    for (InterestEvent event : events) {
      interests = Interests.evolve(interests, event);
    }
    return interests;
  }
}
