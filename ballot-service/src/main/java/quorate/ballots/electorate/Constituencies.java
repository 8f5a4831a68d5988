package quorate.ballots.electorate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an electorate is divided; a list of one's own names each constituency and its practices. */
public record Constituencies(ConstituencyKind kind, @Nullable List<Named> list) {

  /** Where a practice is that is in none. */
  static final String NONE = "none";

  /** One of a list of one's own. */
  public record Named(String name, List<String> practices) {
    public Named {
      practices = List.copyOf(practices);
    }
  }

  public Constituencies {
    list = list == null ? null : List.copyOf(list);
  }

  /**
   * The first practice or name that is told twice, or that says none; empty when all are told once.
   */
  public Optional<String> toldTwice() {
    Set<String> names = new HashSet<>(Set.of(NONE));
    Set<String> practices = new HashSet<>();
    return named().stream()
        .flatMap(
            each ->
                names.add(each.name())
                    ? each.practices().stream().filter(practice -> !practices.add(practice))
                    : Optional.of(each.name()).stream())
        .findFirst();
  }

  /** Whether the list is there exactly where it is needed. */
  public boolean toldInFull() {
    return (kind == ConstituencyKind.LIST) != named().isEmpty();
  }

  /** Where this practice is; empty when in none. */
  Optional<String> of(Practice practice) {
    return switch (kind) {
      case NETWORK -> practice.network();
      case AREA -> practice.area();
      case PLACE -> practice.place().place();
      case CLASS -> practice.memberClass();
      case LIST ->
          named().stream()
              .filter(each -> each.practices().contains(practice.code()))
              .map(Named::name)
              .findFirst();
    };
  }

  /** What a line says of where its practice is: how that was found, or why it is in none. */
  Optional<String> told(Practice practice) {
    return kind == ConstituencyKind.PLACE || of(practice).isEmpty()
        ? Optional.of(why(practice))
        : Optional.empty();
  }

  private String why(Practice practice) {
    return switch (kind) {
      case PLACE -> practice.place().told();
      case NETWORK -> "in no network that day";
      case AREA -> "in no sub-ICB location that day";
      case CLASS -> "of no class of members that day";
      case LIST -> "in no constituency of the list";
    };
  }

  /** Of a list of one's own. */
  public List<String> names() {
    return named().stream().map(Named::name).toList();
  }

  private List<Named> named() {
    return list == null ? List.of() : list;
  }
}
