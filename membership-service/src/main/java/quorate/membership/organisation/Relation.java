package quorate.membership.organisation;

import static quorate.membership.organisation.OrganisationKind.COLLABORATION;
import static quorate.membership.organisation.OrganisationKind.FEDERATION;
import static quorate.membership.organisation.OrganisationKind.LMC;
import static quorate.membership.organisation.OrganisationKind.PLACE;
import static quorate.membership.organisation.OrganisationKind.SUB_ICB_LOCATION;
import static quorate.membership.organisation.OrganisationKind.SYSTEM;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How an organisation is linked to another. */
public enum Relation {
  LIES_IN,
  COVERS,
  PARTICIPANT;

  private static final Set<OrganisationKind> COVERING = EnumSet.of(PLACE, LMC, FEDERATION);
  private static final Set<OrganisationKind> AREAS = EnumSet.of(SYSTEM, SUB_ICB_LOCATION, PLACE);

  /** The word for it in events and answers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** As requests spell it. */
  @Override
  public String toString() {
    return word();
  }

  /** The relation that a word of an event names; another word is a corrupt event. */
  public static Relation of(String word) {
    return Arrays.stream(values())
        .filter(known -> known.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(word + " is no relation"));
  }

  /** Whether an organisation of this kind may be so linked; the table leaves no way round. */
  boolean makesSense(OrganisationKind from, Party.Kind end, Counterpart to) {
    return switch (this) {
      case LIES_IN -> to.kind().filter(kind -> holds(from, kind)).isPresent();
      case COVERS ->
          COVERING.contains(from) && to.kind().map(kind -> isCoveredBy(kind, from)).orElse(true);
      case PARTICIPANT -> from == COLLABORATION && end == Party.Kind.PRACTICE;
    };
  }

  private static boolean holds(OrganisationKind inner, OrganisationKind outer) {
    return switch (outer) {
      case SYSTEM -> inner != SYSTEM && inner != COLLABORATION;
      case SUB_ICB_LOCATION -> inner == PLACE;
      case PLACE -> !AREAS.contains(inner) && inner != COLLABORATION;
      case LMC, FEDERATION, TRUST, COUNCIL, COMMUNITY_BODY, VOLUNTARY_BODY, COLLABORATION -> false;
    };
  }

  private static boolean isCoveredBy(OrganisationKind covered, OrganisationKind by) {
    return covered == SUB_ICB_LOCATION || (covered == PLACE && by != PLACE);
  }
}
