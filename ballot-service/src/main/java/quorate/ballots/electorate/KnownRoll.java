package quorate.ballots.electorate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The lines that a rule gives by what was said so far, drawn anew only where that may differ. */
final class KnownRoll {

  private final RollRule rule;
  private final LocalDate on;
  private final Map<String, List<Fact>> facts = new TreeMap<>();
  private final List<OrganisationFact> said = new ArrayList<>();
  private final KnownBody body = new KnownBody();
  private final Map<String, Drawn> drawn = new TreeMap<>();
  private @Nullable Organisations day;

  KnownRoll(RollRule rule, LocalDate on) {
    this.rule = rule;
    this.on = on;
  }

  void add(Statement statement) {
    switch (statement) {
      case Fact fact -> {
        facts.computeIfAbsent(fact.practice(), code -> new ArrayList<>()).add(fact);
        drawn.remove(fact.practice());
      }
      case OrganisationFact fact -> {
        said.add(fact);
        drawn.clear();
        day = null;
      }
      case BodyHeard heard -> {
        body.add(heard);
        drawn.clear();
      }
    }
  }

  /** The practices whose lines a statement may change. */
  Set<String> bornOnBy(Statement statement) {
    return switch (statement) {
      case Fact fact -> Set.of(fact.practice());
      case OrganisationFact _ -> Set.copyOf(facts.keySet());
      case BodyHeard.OfSeat heard -> Set.of(SeatCode.of(heard.seat()));
      case BodyHeard _ -> Set.copyOf(body.seats());
    };
  }

  /** These practices as they are found now, in order. */
  Map<String, Drawn> drawn(Set<String> practices) {
    Map<String, Drawn> found = new TreeMap<>();
    practices.forEach(code -> found.put(code, drawn.computeIfAbsent(code, this::draw)));
    return found;
  }

  private Drawn draw(String code) {
    if (rule.electorate().ofSeats()) {
      return SeatDrawing.one(rule, on, code, body);
    }
    return RollDrawing.one(rule, on, code, facts.getOrDefault(code, List.of()), day());
  }

  private Organisations day() {
    Organisations known = day == null ? Organisations.on(on, said) : day;
    day = known;
    return known;
  }
}
