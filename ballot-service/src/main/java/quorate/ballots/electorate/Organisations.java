package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import quorate.ballots.electorate.OrganisationFact.Subject;

/**
 * What held of organisations on one day, by code, each with the day since when; what an
 * organisation is holds on any day.
 */
record Organisations(Map<String, Map<About, LocalDate>> held) {

  static final String PLACE = "place";
  static final String COLLABORATION = "collaboration";
  static final String PRACTICE = "practice";
  static final String NETWORK = "network";
  static final String ORGANISATION = "organisation";

  /** Nothing was heard of any. */
  static final Organisations NONE = new Organisations(Map.of());

  private static final About IS_THERE = new About(Subject.THERE, "", "");

  /** What may hold of an organisation; of a link, the kind and code of its other end. */
  record About(Subject subject, String kind, String code) {}

  /** From their facts in the order heard: of two for the same day, the one stated later holds. */
  static Organisations on(LocalDate day, List<OrganisationFact> heard) {
    Map<String, Map<About, NavigableMap<LocalDate, Optional<LocalDate>>>> dated = new TreeMap<>();
    for (OrganisationFact fact : heard) {
      var about = new About(fact.subject(), fact.kind(), fact.code());
      say(
          fact,
          dated
              .computeIfAbsent(fact.organisation(), code -> new HashMap<>())
              .computeIfAbsent(about, any -> new TreeMap<>()));
    }
    Map<String, Map<About, LocalDate>> held = new TreeMap<>();
    dated.forEach((code, all) -> held.put(code, on(day, all)));
    return new Organisations(held);
  }

  // An organisation closes once, on the day stated last. The end of a link belongs to the time that
  // began last before it, and is taken back with it.
  private static void say(
      OrganisationFact fact, NavigableMap<LocalDate, Optional<LocalDate>> ends) {
    LocalDate day = fact.from();
    switch (fact.said()) {
      case HOLDS -> ends.put(day, Optional.empty());
      case ENDS ->
          Optional.ofNullable(ends.lowerKey(day)).ifPresent(it -> ends.put(it, Optional.of(day)));
      case NEVER_HELD -> ends.remove(day);
      case NEVER_ENDED -> ends.replaceAll((_, end) -> end.filter(it -> !it.equals(day)));
      case NEVER_MERGED -> {} // only practices merge
    }
  }

  private static Map<About, LocalDate> on(
      LocalDate day, Map<About, NavigableMap<LocalDate, Optional<LocalDate>>> dated) {
    Map<About, LocalDate> held = new HashMap<>();
    dated.forEach(
        (about, ends) ->
            ends.headMap(day, true).entrySet().stream()
                .filter(it -> it.getValue().map(day::isBefore).orElse(true))
                .forEach(it -> held.put(about, it.getKey())));
    return held;
  }

  /** Whether the register knows one of this kind under this code, whatever the day. */
  boolean has(String kind, String code) {
    return of(code).containsKey(new About(Subject.KIND, kind, ""));
  }

  boolean isThere(String code) {
    return of(code).containsKey(IS_THERE);
  }

  /** The collaborations there that a practice takes part in, and since when. */
  Map<String, LocalDate> collaborationsOf(String practice) {
    return there(COLLABORATION, new About(Subject.PARTICIPANT, PRACTICE, practice));
  }

  /** The places there that cover a practice, a network or an organisation, in order. */
  List<String> placesCovering(String kind, String code) {
    return List.copyOf(there(PLACE, new About(Subject.COVERS, kind, code)).keySet());
  }

  private Map<String, LocalDate> there(String kind, About link) {
    Map<String, LocalDate> found = new TreeMap<>();
    held.forEach(
        (code, about) -> {
          LocalDate since = about.get(link);
          if (since != null && isThere(code) && has(kind, code)) {
            found.put(code, since);
          }
        });
    return found;
  }

  private Map<About, LocalDate> of(String code) {
    return held.getOrDefault(code, Map.of());
  }
}
