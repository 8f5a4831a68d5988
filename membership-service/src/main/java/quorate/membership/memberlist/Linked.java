package quorate.membership.memberlist;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import quorate.membership.proposals.ChangeKind;

/**
 * A newcomer comes with what links them to a practice: whom nothing would link is not proposed, as
 * the same list would not know them again; who is linked by doubtful changes alone is as doubtful.
 */
record Linked(Map<UUID, List<Drafted>> links) {

  private static final Set<ChangeKind> LINKS = EnumSet.of(ChangeKind.MANDATE, ChangeKind.HOLDER);

  static List<Drafted> of(List<Drafted> drafted) {
    var linked =
        new Linked(
            drafted.stream()
                .filter(one -> one.whom() != null && LINKS.contains(one.kind()))
                .collect(groupingBy(Linked::person)));
    Set<UUID> strangers = new HashSet<>();
    drafted.stream()
        .filter(one -> one.kind() == ChangeKind.PERSON)
        .map(Linked::person)
        .filter(person -> !linked.links().containsKey(person))
        .forEach(strangers::add);
    var kept = new ArrayList<Drafted>();
    drafted.stream()
        .filter(one -> one.whom() == null || !strangers.contains(person(one)))
        .forEach(one -> kept.add(linked.judged(one).numbered(kept.size() + 1)));
    return kept;
  }

  private static UUID person(Drafted one) {
    return Objects.requireNonNull(one.whom()).person();
  }

  private Drafted judged(Drafted one) {
    boolean doubtful =
        one.kind() == ChangeKind.PERSON
            && links.getOrDefault(person(one), List.of()).stream()
                .allMatch(link -> link.change().doubtful());
    return doubtful && !one.change().doubtful()
        ? one.doubted("All that links them to the practice is doubtful.")
        : one;
  }
}
