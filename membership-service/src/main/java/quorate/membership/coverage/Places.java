package quorate.membership.coverage;

import static quorate.membership.organisation.OrganisationKind.PLACE;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.membership.organisation.Party;

/**
 * In which place a practice lies: the nearest link wins. A place that covers the practice itself
 * goes before one that covers its network, and that before one that covers its sub-ICB location.
 */
record Places(List<Linked> places) {

  static Places of(List<Linked> organisations) {
    return new Places(organisations.stream().filter(it -> it.kind() == PLACE).toList());
  }

  /** Its place; several are a doubt, as no link of these is nearer than the others. */
  Set<String> of(Standing practice) {
    return Stream.of(
            covering(Party.Kind.PRACTICE, practice.practice()),
            covering(Party.Kind.NETWORK, practice.network()),
            covering(Party.Kind.ORGANISATION, practice.area()))
        .filter(Predicate.not(Set::isEmpty))
        .findFirst()
        .orElse(Set.of());
  }

  private Set<String> covering(Party.Kind kind, @Nullable String code) {
    return code == null
        ? Set.of()
        : places.stream()
            .filter(place -> place.covers(kind, code))
            .map(Linked::code)
            .collect(Collectors.toUnmodifiableSet());
  }
}
