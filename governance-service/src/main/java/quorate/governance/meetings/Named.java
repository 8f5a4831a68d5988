package quorate.governance.meetings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.Body.Standing;
import quorate.governance.body.Place;

/**
 * Seats by their titles, and people by their seats and ids, as minutes name them; it keeps in mind
 * who was named so.
 */
public final class Named {

  private final Standing body;
  private final LocalDate day;
  private final Set<UUID> people;

  public Named(Standing body, LocalDate day) {
    this(body, day, new HashSet<>());
  }

  private Named(Standing body, LocalDate day, Set<UUID> people) {
    this.body = body;
    this.day = day;
    this.people = people;
  }

  /** The same on another day, keeping in mind the same people. */
  Named on(LocalDate other) {
    return new Named(body, other, people);
  }

  /** Who was named until now. */
  public Set<UUID> people() {
    return Set.copyOf(people);
  }

  String who(UUID person) {
    people.add(person);
    return body.placeOf(person, day)
        .map(place -> "%s (%s)".formatted(title(place), person))
        .orElse(person.toString());
  }

  /** The same, with the seat or member that is concerned through them. */
  String whose(UUID person, @Nullable String member) {
    return member == null ? who(person) : "%s for %s".formatted(who(person), in(member));
  }

  /** A seat by its title and who holds it; a member as the roll names them. */
  public String holder(String seat) {
    return body.placesOn(day).stream()
        .filter(place -> place.seat().id().toString().equals(seat))
        .map(this::told)
        .findFirst()
        .orElse(seat);
  }

  /**
   * A sentence with seats by their titles, which say more than ids; where several are titled alike,
   * who holds it tells them apart.
   */
  public String in(String text) {
    String read = text;
    for (Place place : body.placesOn(day)) {
      String id = place.seat().id().toString();
      if (read.contains(id)) {
        read = read.replace(id, isOnly(place) ? title(place) : told(place));
      }
    }
    return read;
  }

  private boolean isOnly(Place place) {
    return body.placesOn(day).stream().filter(it -> title(it).equals(title(place))).count() == 1;
  }

  private String told(Place place) {
    people.add(place.person());
    return "%s (%s)".formatted(title(place), place.person());
  }

  private static String title(Place place) {
    var opened = place.seat().opened();
    var of = opened.of();
    String title = opened.title();
    return (title == null ? place.rule().title() : title) + (of == null ? "" : ", " + of.code());
  }
}
