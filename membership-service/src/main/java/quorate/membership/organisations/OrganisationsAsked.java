package quorate.membership.organisations;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.door.DoorRefusal;
import quorate.chassis.door.Problems;
import quorate.membership.organisation.OrganisationKind;
import quorate.membership.searching.Search;

/** Which organisations are asked for: of a kind, and linked to what has this code. */
record OrganisationsAsked(@Nullable String kind, @Nullable LinkedTo linkedTo, Search search) {

  OrganisationsAsked {
    String asked = kind;
    if (asked != null
        && Arrays.stream(OrganisationKind.values()).noneMatch(it -> it.word().equals(asked))) {
      throw Problems.of(DoorRefusal.BAD_PARAMETER, "kind", asked, "Give one of: " + kinds() + ".");
    }
  }

  /** In the order of their codes, after one. */
  PanacheQuery<OrganisationView> after(String organisation) {
    var condition = new StringBuilder("organisation > :organisation");
    Map<String, Object> values = new HashMap<>(Map.of("organisation", organisation));
    if (kind != null) {
      condition.append(" and kind = :kind");
      values.put("kind", kind);
    }
    if (linkedTo != null) {
      condition.append(linkedTo.condition());
      values.putAll(linkedTo.parameters());
    }
    return OrganisationView.find(
        condition + search.condition() + " order by organisation", search.parameters(values));
  }

  private static String kinds() {
    return Arrays.stream(OrganisationKind.values())
        .map(OrganisationKind::word)
        .collect(Collectors.joining(", "));
  }
}
