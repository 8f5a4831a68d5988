package quorate.membership.statutory;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.membership.extracts.Cell.Lines;
import quorate.membership.extracts.Cell.Money;
import quorate.membership.extracts.Cell.Times;
import quorate.membership.extracts.Sheet;
import quorate.membership.known.Moment;
import quorate.membership.member.MemberEvent.HolderNamed;
import quorate.membership.member.MemberEvent.HoldingStated;
import quorate.membership.people.Unsealing.Identity;
import quorate.membership.statutory.Entered.Change;

/** The statutory register as a table: what s113 Companies Act 2006 asks for, a member a row. */
final class StatutorySheet {

  private static final List<String> COLUMNS =
      List.of(
          "Name",
          "Service address",
          "Class",
          "Shares",
          "Guarantee",
          "Amount paid",
          "Registered",
          "Ceased",
          "Changed",
          "Entered");

  private static final Identity NOBODY = new Identity(null, null);

  private StatutorySheet() {}

  static List<UUID> persons(StatutoryLine line) {
    return line.holder().map(HolderNamed::persons).orElse(List.of());
  }

  static Sheet of(
      String convener, List<StatutoryLine> lines, Map<UUID, Identity> identities, Moment moment) {
    return new Sheet(
        "register-of-members",
        moment.stamp(),
        "Register of members of %s on %s".formatted(convener, moment.words()),
        List.of(
            "Kept under sections 113 to 121 of the Companies Act 2006. No trust is entered.",
            "Former members are shown for ten years after they ceased to be members; who ceased did so"
                + " on the last day on which they were members.",
            "Where no member in law is stated yet, somebody's membership began on the day shown;"
                + " members?holder=none lists the practices."),
        COLUMNS,
        lines.stream().map(line -> row(line, identities)).toList());
  }

  private static List<@Nullable Object> row(StatutoryLine line, Map<UUID, Identity> identities) {
    return Arrays.asList(
        name(line, identities),
        address(line, identities),
        of(line, HeldShown::classes),
        of(line, HeldShown::shares),
        of(line, held -> Money.of(held.guarantee())),
        of(line, HeldShown::paid),
        line.registered(),
        line.ceased(),
        new Lines(line.changes().stream().map(Change::words).toList()),
        new Times(line.changes().stream().map(Change::entered).toList()));
  }

  private static String name(StatutoryLine line, Map<UUID, Identity> identities) {
    Optional<HolderNamed> holder = line.holder();
    if (holder.isEmpty()) {
      return "Member in law not stated yet";
    }
    return holder.get().company() == null
        ? persons(line, person -> named(line, person, identities))
        : company(holder.get());
  }

  private static @Nullable String address(StatutoryLine line, Map<UUID, Identity> identities) {
    String office = line.holder().map(HolderNamed::office).orElse(null);
    return office == null ? persons(line, person -> address(line, person, identities)) : office;
  }

  private static String company(HolderNamed holder) {
    return holder.company()
        + Stream.of(holder.number(), holder.incorporation())
            .flatMap(Stream::ofNullable)
            .map(" (%s)"::formatted)
            .collect(joining());
  }

  /** With the day of entry of whoever joined others. */
  private static String named(StatutoryLine line, UUID person, Map<UUID, Identity> identities) {
    LocalDate since = since(line, person);
    String name = name(person, identities);
    return since.equals(line.registered()) ? name : "%s (from %s)".formatted(name, since);
  }

  /** Of several, each with whose it is. */
  private static @Nullable String address(
      StatutoryLine line, UUID person, Map<UUID, Identity> identities) {
    String address = identities.getOrDefault(person, NOBODY).serviceAddress();
    return address == null || persons(line).size() == 1
        ? address
        : "%s: %s".formatted(name(person, identities), address);
  }

  private static String name(UUID person, Map<UUID, Identity> identities) {
    return Objects.requireNonNullElse(
        identities.getOrDefault(person, NOBODY).name(), "Name erased");
  }

  private static LocalDate since(StatutoryLine line, UUID person) {
    return line.member()
        .flatMap(it -> Optional.ofNullable(it.since().get(person)))
        .orElse(line.registered());
  }

  private static String persons(StatutoryLine line, Function<UUID, @Nullable String> text) {
    return persons(line).stream()
        .flatMap(person -> Stream.ofNullable(text.apply(person)))
        .collect(joining("; "));
  }

  private static <T> @Nullable Object of(
      StatutoryLine line, Function<HoldingStated, @Nullable T> value) {
    return line.holding().isPresent() ? value.apply(line.holding().get()) : null;
  }
}
