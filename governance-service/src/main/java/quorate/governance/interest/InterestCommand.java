package quorate.governance.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.chassis.seal.SealedValue;

/** What can be asked of the register of interests. */
public sealed interface InterestCommand {

  /** Something about one person's interests. */
  sealed interface OfPerson extends InterestCommand {
    UUID person();

    Teller teller();
  }

  /**
   * Who tells: {@code behind} are the persons of the log-in; the keeper of the register tells for
   * others too. {@code known} is whether the register knows whom it is about, {@code bodies} the
   * bodies that there are among those named.
   */
  record Teller(boolean keeper, Set<UUID> behind, boolean known, Set<UUID> bodies, LocalDate on) {
    public Teller {
      behind = Set.copyOf(behind);
      bodies = Set.copyOf(bodies);
    }
  }

  record DeclareInterest(
      UUID person,
      Teller teller,
      UUID interest,
      InterestType type,
      About about,
      LocalDate since,
      @Nullable SealedValue text)
      implements OfPerson {}

  record UpdateInterest(
      UUID person,
      Teller teller,
      UUID interest,
      InterestType type,
      About about,
      @Nullable SealedValue text)
      implements OfPerson {}

  record EndInterest(UUID person, Teller teller, UUID interest, LocalDate lastDay)
      implements OfPerson {}

  record ReviewInterests(UUID person, Teller teller) implements OfPerson {}

  record RulePublication(List<InterestType> types) implements InterestCommand {
    public RulePublication {
      types = List.copyOf(types);
    }
  }
}
