package quorate.auditor.ballot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import quorate.auditor.ballot.BallotEntry.Electorate;
import quorate.auditor.register.Register;
import quorate.auditor.register.Standing;
import quorate.auditor.register.View;
import quorate.counting.Weight;

/** Who is entitled: one line per open practice, each of weight 1, with the reason for it. */
record RollRule(Electorate electorate, View view) {

  /** The lines that the register gives, by practice. */
  Map<String, RollLine> draw(Register register) {
    var lines = new TreeMap<String, RollLine>();
    for (Standing each : entitled(register)) {
      String network = each.network().orElse("");
      lines.put(
          each.practice(),
          new RollLine(each.practice(), Weight.ONE, network, "practice", reason(each)));
    }
    return lines;
  }

  private List<Standing> entitled(Register register) {
    return switch (electorate) {
      case Electorate.PracticesOfArea(var area) -> register.practicesOf(area, view);
      case Electorate.Members() -> register.members(view);
      case Electorate.UnderOtherTerms() -> List.of();
    };
  }

  private String reason(Standing practice) {
    return switch (electorate) {
      case Electorate.PracticesOfArea(var area) ->
          "practice of %s on %s; %s"
              .formatted(area, view.on(), practice.isMember() ? "a member" : "not a member");
      case Electorate.Members() -> "member on " + view.on();
      case Electorate.UnderOtherTerms() -> "";
    };
  }
}
