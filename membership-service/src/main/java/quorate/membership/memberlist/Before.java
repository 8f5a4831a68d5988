package quorate.membership.memberlist;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.membership.member.Member;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.memberlist.Opened.OpenedChange;
import quorate.membership.person.Capacity;
import quorate.membership.proposals.Change;
import quorate.membership.proposals.ChangeKind;
import quorate.membership.proposals.Values;

/**
 * What the register said when a list was compared with it. A change carries it, and is refused
 * where the register says something else by the time it is accepted: a list that lay about would
 * undo what was stated since. What is personal is told by the entry that stated it.
 */
final class Before {

  /** The name under which a change carries it. */
  static final String VALUE = "before";

  /** The register said nothing. */
  static final String NONE = "none";

  /** It is about somebody whom the list itself would record. */
  static final String OF_NEWCOMER = "new";

  /** Said when the person was recorded, and not changed since. */
  static final String RECORDED = "recorded";

  private static final Set<ChangeKind> OF_LISTS_DAY =
      EnumSet.of(
          ChangeKind.PERSON_RENAMED,
          ChangeKind.CONTACT,
          ChangeKind.ROLE,
          ChangeKind.SERVICE_ADDRESS);

  private Before() {}

  static String of(Optional<HoldingStated> held) {
    return held.map(
            it -> "%s, %s from %s".formatted(it.memberClass(), HeldAlike.words(it), it.from()))
        .orElse(NONE);
  }

  static String ofHolder(Optional<HolderNamed> holder) {
    return holder.map(it -> it.holder() + who(it) + " from " + it.from()).orElse(NONE);
  }

  static String ofRole(Stated stated, String practice) {
    return stated.roles().getOrDefault(practice, NONE);
  }

  /** In one capacity for one practice: one that was granted and has ended is known, too. */
  static String ofMandates(@Nullable KnownPerson person, String practice, String capacity) {
    String said =
        person == null
            ? ""
            : person.state().mandates().values().stream()
                .filter(it -> it.practice().equals(practice))
                .filter(it -> it.authority().capacity().equals(capacity))
                .map(it -> "from " + it.from() + (it.to() == null ? "" : " to " + it.to()))
                .sorted()
                .collect(Collectors.joining(", "));
    return said.isEmpty() ? NONE : "a mandate " + said;
  }

  /** The day of the list by its changes; where none tells it, the latest counts. */
  static LocalDate day(List<OpenedChange> changes) {
    return changes.stream()
        .map(OpenedChange::change)
        .filter(one -> OF_LISTS_DAY.contains(ChangeKind.of(one.kind())))
        .map(Before::from)
        .findFirst()
        .orElse(LocalDate.MAX);
  }

  private static LocalDate from(Change change) {
    return new Values(change.values()).day("from");
  }

  /** The first change, if any, before which the register now says something else. */
  static Optional<Overtaken> moved(List<OpenedChange> changes, KnownMembers known) {
    Map<UUID, KnownPerson> people = known.byId();
    return changes.stream().flatMap(one -> moved(one.change(), known, people).stream()).findFirst();
  }

  private static Optional<Overtaken> moved(
      Change change, KnownMembers known, Map<UUID, KnownPerson> people) {
    String now = now(change, known, people);
    String before = change.values().get(VALUE);
    return now == null || isStill(before, now)
        ? Optional.empty()
        : Optional.of(new Overtaken(change, why(change, before, now)));
  }

  private static boolean isStill(@Nullable String before, String now) {
    return now.equals(before)
        || (OF_NEWCOMER.equals(before) && (now.equals(NONE) || now.equals(RECORDED)));
  }

  private static @Nullable String now(
      Change change, KnownMembers known, Map<UUID, KnownPerson> people) {
    var kind = ChangeKind.of(change.kind());
    return switch (kind) {
      case HOLDING ->
          of(current(change, known).flatMap(it -> known.holding(change.code(), it, from(change))));
      case HOLDER ->
          ofHolder(
              current(change, known).flatMap(it -> known.holder(change.code(), it, from(change))));
      case ROLE -> ofRole(stated(change, people), change.values().getOrDefault("practice", ""));
      case MANDATE ->
          ofMandates(
              people.get(UUID.fromString(change.code())),
              change.values().getOrDefault("practice", ""),
              change.values().getOrDefault("capacity", Capacity.REPRESENTATIVE.word()));
      case PERSON_RENAMED, CONTACT, SERVICE_ADDRESS, ELECTRONIC_NOTICE ->
          stated(change, people).lastSaid(kind);
      default -> null;
    };
  }

  private static Optional<Member.Current> current(Change change, KnownMembers known) {
    return known.members().get(change.code()) instanceof Member.Current current
        ? Optional.of(current)
        : Optional.empty();
  }

  private static Stated stated(Change change, Map<UUID, KnownPerson> people) {
    KnownPerson known = people.get(UUID.fromString(change.code()));
    return known == null ? Stated.NOTHING : known.stated();
  }

  private static String why(Change change, @Nullable String before, String now) {
    if (before == null) {
      return "The preview does not say what the register had; import the list again.";
    }
    return switch (ChangeKind.of(change.kind())) {
      case HOLDING, HOLDER, ROLE, MANDATE ->
          "The register had %s at the preview, and has %s now.".formatted(before, now);
      default ->
          "The register has another since the preview (entry %s instead of %s); read it first."
              .formatted(now, before);
    };
  }

  private static String who(HolderNamed named) {
    return named.persons() == null ? " " + named.number() : " " + named.persons();
  }
}
