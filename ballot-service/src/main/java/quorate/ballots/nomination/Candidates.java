package quorate.ballots.nomination;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** All who are or were nominated, in the order in which they were, by person. */
public record Candidates(SequencedMap<UUID, Candidate> byPerson) {

  static final Candidates NONE = new Candidates(new LinkedHashMap<>());

  public Optional<Candidate> of(UUID person) {
    return Optional.ofNullable(byPerson.get(person));
  }

  public Collection<Candidate> all() {
    return byPerson.values();
  }

  /** Those who stand for this seat. */
  List<UUID> standing(Call call, Seat seat) {
    return byPerson.entrySet().stream()
        .filter(each -> each.getValue().nomination().seat().equals(seat.seat()))
        .filter(each -> each.getValue().stands(call))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many may still come to stand for this seat. */
  long live(String seat) {
    return all().stream()
        .filter(each -> each.live() && each.nomination().seat().equals(seat))
        .count();
  }

  /** How many of this practice's nominations may still come to something. */
  long liveBy(String practice) {
    return all().stream()
        .filter(each -> each.live() && each.nominatedBy().contains(practice))
        .count();
  }

  Candidates with(UUID person, Candidate candidate) {
    var changed = new LinkedHashMap<>(byPerson);
    changed.put(person, candidate);
    return new Candidates(changed);
  }

  Candidates changed(UUID person, UnaryOperator<Candidate> change) {
    return with(
        person,
        change.apply(
            of(person).orElseThrow(() -> new IllegalStateException(person + " is not nominated"))));
  }
}
