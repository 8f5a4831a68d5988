package quorate.ballots.electorate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may vote in a ballot: area, network, list, collaboration, place or body are told exactly
 * where they are asked.
 */
public record Electorate(
    ElectorateKind kind,
    @Nullable String subIcbLocation,
    @Nullable String network,
    @Nullable List<String> practices,
    @Nullable String collaboration,
    @Nullable String place,
    @Nullable UUID body) {

  static final String BODY = "body";

  public Electorate {
    practices = practices == null ? null : List.copyOf(practices);
  }

  public Electorate(ElectorateKind kind, @Nullable String subIcbLocation) {
    this(kind, subIcbLocation, null, null, null, null, null);
  }

  /** All practices of one network. */
  public static Electorate ofNetwork(@Nullable String network) {
    return new Electorate(
        ElectorateKind.PRACTICES_OF_NETWORK, null, network, null, null, null, null);
  }

  /** These and nobody else. */
  public static Electorate ofList(@Nullable List<String> practices) {
    return new Electorate(ElectorateKind.PRACTICES_LISTED, null, null, practices, null, null, null);
  }

  /** All participants of one collaboration. */
  public static Electorate ofCollaboration(@Nullable String collaboration) {
    return new Electorate(
        ElectorateKind.PRACTICES_OF_COLLABORATION, null, null, null, collaboration, null, null);
  }

  /** All practices of one place. */
  public static Electorate ofPlace(@Nullable String place) {
    return new Electorate(ElectorateKind.PRACTICES_OF_PLACE, null, null, null, null, place, null);
  }

  /** The seats of one body. */
  public static Electorate ofBody(@Nullable UUID body) {
    return new Electorate(ElectorateKind.SEATS_OF_BODY, null, null, null, null, null, body);
  }

  /** Whether its electors are the seats of a body, and no practices. */
  public boolean ofSeats() {
    return kind == ElectorateKind.SEATS_OF_BODY;
  }

  /** Whose log tells who is of it. */
  public String heardFrom() {
    return ofSeats() ? "governance" : "membership";
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
                    ElectorateKind.PRACTICES_LISTED))
        .or(() -> unfit("collaboration", collaboration, ElectorateKind.PRACTICES_OF_COLLABORATION))
        .or(() -> unfit("place", place, ElectorateKind.PRACTICES_OF_PLACE))
        .or(() -> unfit(BODY, body == null ? null : body.toString(), ElectorateKind.SEATS_OF_BODY));
  }

  /** What it has in this field. */
  public @Nullable Object value(String field) {
    return switch (field) {
      case "subicblocation" -> subIcbLocation;
      case "network" -> network;
      case "collaboration" -> collaboration;
      case "place" -> place;
      case BODY -> body;
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
      case PRACTICES_OF_COLLABORATION -> practice.participantSince(collaboration).isPresent();
      case PRACTICES_OF_PLACE ->
          practice.place().place().filter(it -> it.equals(place)).isPresent();
      case PRACTICES_LISTED -> practices != null && practices.contains(practice.code());
      case SEATS_OF_BODY -> false;
    };
  }

  /** In words, after "practice" or "not". */
  String described() {
    return switch (kind) {
      case PRACTICES_OF_AREA -> "of " + subIcbLocation;
      case MEMBERS -> "a member";
      case PRACTICES_OF_NETWORK -> "of network " + network;
      case PRACTICES_LISTED -> "of the list";
      case PRACTICES_OF_COLLABORATION -> "a participant of " + collaboration;
      case PRACTICES_OF_PLACE -> "of place " + place;
      case SEATS_OF_BODY -> "of body " + body;
    };
  }

  /** Whether it rests on a collaboration's, place's or body's being known. */
  public boolean namesOrganisation() {
    return collaboration != null || place != null || body != null;
  }

  /** The field whose code is nobody's in the register, or something else's than the kind asks. */
  Optional<String> unheard(Organisations known) {
    if (collaboration != null && !known.has(Organisations.COLLABORATION, collaboration)) {
      return Optional.of("collaboration");
    }
    return place != null && !known.has(Organisations.PLACE, place)
        ? Optional.of("place")
        : Optional.empty();
  }

  /** What there is to add to a practice's not being of it. */
  String besides(Practice practice, Organisations day) {
    String named = collaboration == null ? place : collaboration;
    if (named != null && !day.isThere(named)) {
      return ", which is not there that day";
    }
    return place == null ? "" : "; " + practice.place().told();
  }
}
