package quorate.ballots.electorate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may vote in a ballot: area, network or list are told exactly where they are asked. */
public record Electorate(
    ElectorateKind kind,
    @Nullable String subIcbLocation,
    @Nullable String network,
    @Nullable List<String> practices) {

  public Electorate {
    practices = practices == null ? null : List.copyOf(practices);
  }

  public Electorate(ElectorateKind kind, @Nullable String subIcbLocation) {
    this(kind, subIcbLocation, null, null);
  }

  /** The first field that it needs and lacks, or has and may not have. */
  public Optional<String> unfit() {
    return unfit("subicblocation", subIcbLocation, ElectorateKind.PRACTICES_OF_AREA)
        .or(() -> unfit("network", network, ElectorateKind.PRACTICES_OF_NETWORK))
        .or(
            () ->
                unfit(
                    "practices",
                    practices == null ? null : String.join(" ", practices),
                    ElectorateKind.PRACTICES_LISTED));
  }

  /** What it has in this field. */
  public @Nullable Object value(String field) {
    return switch (field) {
      case "subicblocation" -> subIcbLocation;
      case "network" -> network;
      default -> practices;
    };
  }

  private Optional<String> unfit(String field, @Nullable String value, ElectorateKind needs) {
    boolean fits = kind == needs ? value != null && !value.isBlank() : value == null;
    return fits ? Optional.empty() : Optional.of(field);
  }

  /** Whether this practice was of it that day; being open is another question. */
  boolean has(Practice practice) {
    return switch (kind) {
      case PRACTICES_OF_AREA -> practice.area().filter(it -> it.equals(subIcbLocation)).isPresent();
      case MEMBERS -> practice.member();
      case PRACTICES_OF_NETWORK -> practice.network().filter(it -> it.equals(network)).isPresent();
      case PRACTICES_LISTED -> practices != null && practices.contains(practice.code());
    };
  }

  /** In words, after "practice" or "not". */
  String described() {
    return switch (kind) {
      case PRACTICES_OF_AREA -> "of " + subIcbLocation;
      case MEMBERS -> "a member";
      case PRACTICES_OF_NETWORK -> "of network " + network;
      case PRACTICES_LISTED -> "of the list";
    };
  }
}
