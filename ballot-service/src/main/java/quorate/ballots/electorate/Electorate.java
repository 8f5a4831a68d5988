package quorate.ballots.electorate;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
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

  /** What it has in this field; of a list, one by its number as in {@code practices[0]}. */
  public @Nullable Object value(String field) {
    return switch (field) {
      case "subicblocation" -> subIcbLocation;
      case "network" -> network;
      case "collaboration" -> collaboration;
      case "place" -> place;
      case BODY -> body;
      default -> listed(field);
    };
  }

  private @Nullable Object listed(String field) {
    return practices == null || !field.endsWith("]")
        ? practices
        : practices.get(Integer.parseInt(field.replaceAll("\\D", "")));
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

  /**
   * The field whose code is nobody's in the register, or something else's than the kind asks; an
   * area or network is known by the practices that were ever said to be of it.
   */
  Optional<String> unheard(Organisations known, Collection<List<Fact>> practicesKnown) {
    return switch (kind) {
      case MEMBERS, SEATS_OF_BODY -> Optional.empty();
      case PRACTICES_OF_COLLABORATION ->
          unheard("collaboration", known.has(Organisations.COLLABORATION, text(collaboration)));
      case PRACTICES_OF_PLACE -> unheard("place", known.has(Organisations.PLACE, text(place)));
      case PRACTICES_OF_AREA ->
          unheard("subicblocation", said(practicesKnown, Fact.Subject.AREA, text(subIcbLocation)));
      case PRACTICES_OF_NETWORK ->
          unheard("network", said(practicesKnown, Fact.Subject.NETWORK, text(network)));
      case PRACTICES_LISTED -> unlisted(practicesKnown);
    };
  }

  private static Optional<String> unheard(String field, boolean known) {
    return known ? Optional.empty() : Optional.of(field);
  }

  private static boolean said(
      Collection<List<Fact>> practicesKnown, Fact.Subject subject, String value) {
    return practicesKnown.stream()
        .flatMap(List::stream)
        .anyMatch(fact -> fact.subject() == subject && fact.value().equals(value));
  }

  private Optional<String> unlisted(Collection<List<Fact>> practicesKnown) {
    var known = practicesKnown.stream().flatMap(List::stream).map(Fact::practice).collect(toSet());
    var listed = Objects.requireNonNullElse(practices, List.<String>of());
    return IntStream.range(0, listed.size())
        .filter(i -> !known.contains(listed.get(i)))
        .mapToObj("practices[%d]"::formatted)
        .findFirst();
  }

  private static String text(@Nullable String code) {
    return code == null ? "" : code;
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
