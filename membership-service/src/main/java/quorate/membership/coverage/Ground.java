package quorate.membership.coverage;

import static quorate.membership.organisation.OrganisationKind.PLACE;
import static quorate.membership.organisation.OrganisationKind.SUB_ICB_LOCATION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.membership.coverage.Whose.Everybody;
import quorate.membership.coverage.Whose.Members;
import quorate.membership.coverage.Whose.OfArea;
import quorate.membership.coverage.Whose.OfNetwork;
import quorate.membership.coverage.Whose.OfOrganisation;
import quorate.membership.coverage.Whose.These;
import quorate.membership.organisation.OrganisationKind;
import quorate.membership.organisation.Party;
import quorate.membership.organisation.Relation;

/** All open practices, all organisations and all networks' codes of one day. */
record Ground(
    List<Standing> practices, List<Linked> organisations, Set<String> networks, Places places) {

  static Ground of(List<Standing> practices, List<Linked> organisations, Set<String> networks) {
    return new Ground(practices, organisations, networks, Places.of(organisations));
  }

  /** Those of a set; nothing, where the set is of something that the register does not know. */
  Optional<List<Standing>> of(Whose whose) {
    return belonging(whose).map(it -> practices.stream().filter(it).toList());
  }

  Optional<Linked> organisation(String code) {
    return organisations.stream().filter(it -> it.code().equals(code)).findFirst();
  }

  private Optional<Predicate<Standing>> belonging(Whose whose) {
    return switch (whose) {
      case Everybody() -> Optional.of(_ -> true);
      case Members() -> Optional.of(Standing::member);
      case OfNetwork(var code) -> whereKnown(networks.contains(code), it -> inNetwork(code, it));
      case OfArea(var code) -> whereKnown(isSubIcbLocation(code), it -> inArea(code, it));
      case These(var codes) -> Optional.of(it -> codes.contains(it.practice()));
      case OfOrganisation(var code) -> organisation(code).map(this::belonging);
    };
  }

  /** Some are there because practices lie in them, before anybody registers them. */
  private boolean isSubIcbLocation(String code) {
    return organisation(code).filter(it -> it.kind() == SUB_ICB_LOCATION).isPresent()
        || practices.stream().anyMatch(it -> inArea(code, it));
  }

  private static Optional<Predicate<Standing>> whereKnown(
      boolean known, Predicate<Standing> belongs) {
    return known ? Optional.of(belongs) : Optional.empty();
  }

  private static boolean inNetwork(String code, Standing practice) {
    return code.equals(practice.network());
  }

  private static boolean inArea(String code, Standing practice) {
    return code.equals(practice.area());
  }

  private Predicate<Standing> belonging(Linked organisation) {
    return switch (organisation.kind()) {
      case PLACE -> it -> liesIn(organisation.code(), it);
      case SUB_ICB_LOCATION -> it -> inArea(organisation.code(), it);
      case SYSTEM -> it -> organisation.code().equals(it.system());
      case COLLABORATION ->
          it -> organisation.has(Relation.PARTICIPANT, Party.Kind.PRACTICE, it.practice());
      case LMC, FEDERATION, TRUST, COUNCIL, COMMUNITY_BODY, VOLUNTARY_BODY ->
          it -> reaches(organisation, it);
    };
  }

  private boolean reaches(Linked organisation, Standing it) {
    return organisation.covers(Party.Kind.PRACTICE, it.practice())
        || covers(organisation, Party.Kind.NETWORK, it.network())
        || Stream.ofNullable(it.area())
            .anyMatch(area -> covers(organisation, area, SUB_ICB_LOCATION))
        || places.of(it).stream().anyMatch(place -> covers(organisation, place, PLACE));
  }

  private boolean liesIn(String place, Standing practice) {
    return places.of(practice).equals(Set.of(place));
  }

  // A place may have the code of an area.
  private boolean covers(Linked organisation, String code, OrganisationKind kind) {
    return organisation.covers(Party.Kind.ORGANISATION, code)
        && organisation(code).filter(it -> it.kind() == kind).isPresent();
  }

  private static boolean covers(Linked organisation, Party.Kind kind, @Nullable String code) {
    return code != null && organisation.covers(kind, code);
  }
}
