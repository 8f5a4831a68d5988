package quorate.ballots.turnout;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quorate.counting.Weight;

/** The turnout as people read it, in decimals; of constituencies only where none is small. */
public record TurnoutShown(
    String heads,
    String weight,
    String electors,
    String entitled,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<OfConstituency> constituencies) {

  /** Of fewer, how many voted would soon tell which. */
  static final int FEWEST = 3;

  /** One constituency's. */
  public record OfConstituency(
      String constituency, String heads, String weight, String electors, String entitled) {

    static OfConstituency of(TurnoutOfConstituencyView view) {
      return new OfConstituency(
          view.constituency,
          Integer.toString(view.heads),
          new Weight(view.weight).toString(),
          Integer.toString(view.electors),
          new Weight(view.entitled).toString());
    }
  }

  static TurnoutShown of(TurnoutView view, List<TurnoutOfConstituencyView> parts) {
    boolean tells = parts.size() > 1 && parts.stream().allMatch(part -> part.electors >= FEWEST);
    return new TurnoutShown(
        Integer.toString(view.heads),
        new Weight(view.weight).toString(),
        Integer.toString(view.electors),
        new Weight(view.entitled).toString(),
        tells ? parts.stream().map(OfConstituency::of).toList() : null);
  }
}
