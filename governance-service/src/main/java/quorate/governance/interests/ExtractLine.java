package quorate.governance.interests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.Office;
import quorate.governance.body.Place;
import quorate.governance.interest.Interest;
import quorate.governance.interest.InterestType;
import quorate.governance.interest.Interests;

/** One line of the published extract: an interest, and in what seats the person holds it. */
record ExtractLine(
    UUID person,
    InterestType type,
    @Nullable String organisation,
    List<String> subjects,
    LocalDate declared,
    List<SeatHeld> seats) {

  ExtractLine {
    subjects = List.copyOf(subjects);
    seats = List.copyOf(seats);
  }

  /** A seat that they hold on the day, and what they act as in it. */
  record SeatHeld(UUID body, String name, UUID seat, String title, List<Office> offices) {

    static SeatHeld of(Standing body, Place place, LocalDate day) {
      return new SeatHeld(
          body.established().body(),
          body.nameOn(day),
          place.seat().id(),
          place.title(),
          Stream.of(Office.values()).filter(office -> place.is(office, day)).toList());
    }
  }

  /** By person, of the types that are published, what is there on the day. */
  static List<ExtractLine> of(
      Map<UUID, Interests> told,
      List<Standing> bodies,
      Set<InterestType> published,
      LocalDate day) {
    List<ExtractLine> lines = new ArrayList<>();
    told.forEach(
        (person, interests) -> {
          var seats = seats(bodies, person, day);
          interests.on(day).stream()
              .filter(one -> published.contains(one.type()))
              .map(one -> of(person, one, seats))
              .forEach(lines::add);
        });
    lines.sort(Comparator.comparing(ExtractLine::person));
    return lines;
  }

  private static ExtractLine of(UUID person, Interest one, List<SeatHeld> seats) {
    var about = one.about();
    return new ExtractLine(
        person, one.type(), about.organisation(), about.subjects(), one.declared(), seats);
  }

  private static List<SeatHeld> seats(List<Standing> bodies, UUID person, LocalDate day) {
    return bodies.stream()
        .flatMap(
            body ->
                body.placesOn(day).stream()
                    .filter(place -> place.person().equals(person))
                    .map(place -> SeatHeld.of(body, place, day)))
        .sorted(Comparator.comparing(SeatHeld::name).thenComparing(SeatHeld::title))
        .toList();
  }
}
