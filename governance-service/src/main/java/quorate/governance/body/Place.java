package quorate.governance.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import quorate.governance.body.Body.Standing;

/**
 * A person in a seat on one day: under which rule, and what keeps them from sitting, empty where
 * nothing does.
 */
public record Place(Seat seat, SeatRule rule, Holding holding, List<Bar> bars) {

  public Place {
    bars = List.copyOf(bars);
  }

  public UUID person() {
    return holding.person();
  }

  /** What the seat is called: by its own title, or by its rule's. */
  public String title() {
    String own = seat.opened().title();
    return own == null ? rule.title() : own;
  }

  /** Whether they sit: counted for the quorum, heard, and with a vote where the rule gives one. */
  public boolean sits() {
    return bars.isEmpty();
  }

  public boolean votes() {
    return sits() && rule.voice() == Voice.VOTES;
  }

  /** Whether they act as this, by the seat's rule or by an office given to them. */
  public boolean is(Office office, LocalDate day) {
    return rule.office() == office || holding.has(office, day);
  }

  /** What keeps a deputy from standing in for the holder. */
  public List<Bar> bars(Candidate deputy, Standing body, LocalDate day) {
    List<Bar> all = new ArrayList<>(deputy.bars(body.established().body(), rule, day));
    all.addAll(Bar.untrained(body, rule, deputy.person(), day));
    return all;
  }

  static List<Place> of(Standing body, LocalDate day) {
    var terms = body.termsOn(day);
    List<Place> places = new ArrayList<>();
    if (!body.on(day)) {
      return places;
    }
    for (Seat seat : body.seatsOn(day)) {
      var holding = seat.heldOn(day);
      var rule = terms.rule(seat.opened().rule());
      if (holding.isPresent() && rule.isPresent()) {
        places.add(of(body, seat, rule.get(), holding.get(), day));
      }
    }
    return places;
  }

  private static Place of(Standing body, Seat seat, SeatRule rule, Holding holding, LocalDate day) {
    List<Bar> bars = new ArrayList<>(holding.barredOn(day));
    bars.addAll(Bar.untrained(body, rule, holding.person(), day));
    return new Place(seat, rule, holding, bars);
  }
}
