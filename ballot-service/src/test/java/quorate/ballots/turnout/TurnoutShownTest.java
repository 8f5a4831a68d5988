package quorate.ballots.turnout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import quorate.ballots.turnout.TurnoutShown.OfConstituency;

class TurnoutShownTest {

  private static TurnoutOfConstituencyView part(String constituency, int electors, int heads) {
    var view = new TurnoutOfConstituencyView();
    view.constituency = constituency;
    view.electors = electors;
    view.entitled = BigDecimal.valueOf(electors);
    view.heads = heads;
    view.weight = BigDecimal.valueOf(heads);
    return view;
  }

  private static TurnoutShown shown(TurnoutOfConstituencyView... parts) {
    var view = new TurnoutView();
    view.entitled = BigDecimal.TEN;
    view.weight = BigDecimal.ONE;
    return TurnoutShown.of(view, List.of(parts));
  }

  @Test
  void constituencies_of_three_and_more_are_told() {
    var told = shown(part("U1", 3, 1), part("U2", 7, 5)).constituencies();
    assertEquals(
        new OfConstituency("U1", "1", "1", "3", "3"), Objects.requireNonNull(told).getFirst());
    assertEquals(2, told.size());
  }

  @Test
  void where_one_has_two_electors_none_is_told_since_the_rest_would_tell_it() {
    assertNull(shown(part("U1", 2, 1), part("U2", 8, 5)).constituencies());
  }

  @Test
  void one_alone_is_the_whole() {
    assertNull(shown(part("none", 10, 6)).constituencies());
  }
}
