package quorate.auditor.ballot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.counting.CountSheet;

/**
 * One ballot as it follows from the bytes.
 *
 * @param roll the codes of the practices on the roll, in order
 * @param heads how many of them took part
 * @param quorumMet whether that was enough
 * @param votes the votes of each option, in the paper's order; none before the close
 * @param elected who was elected, in order
 * @param winnerBeatsEach whether the winner beats each other option; empty where that is unknown
 * @param declared whether a result has been declared
 * @param verdict what it comes to under the rule set of its notice; empty where that has none
 * @param rule by which rule, of how much, that was found
 */
public record Rederived(
    String ballot,
    BallotEntry.Asked asked,
    List<String> roll,
    String fingerprint,
    int heads,
    boolean quorumMet,
    Map<String, String> votes,
    int abstentions,
    Optional<String> winner,
    List<String> elected,
    List<String> tied,
    Optional<Boolean> winnerBeatsEach,
    boolean declared,
    Optional<String> verdict,
    Rule rule) {

  /**
   * What a notice fixed, and what is weighed by it: the weight of the roll, and of who took part.
   */
  public record Rule(
      Optional<String> passMark,
      int quorumHeads,
      String weightBasis,
      String recordDate,
      String weight,
      String present) {

    static Rule of(BallotEntry.Asked asked, BallotEntry.NoticeGiven notice, Turnout turnout) {
      return new Rule(
          notice.passMark(),
          turnout.needed(),
          asked.weightBasis(),
          notice.recordDate().toString(),
          turnout.entitled().weight().toString(),
          turnout.present().weight().toString());
    }
  }

  static Rederived of(
      Trail trail,
      BallotEntry.Asked asked,
      BallotEntry.NoticeGiven notice,
      Turnout turnout,
      Optional<CountSheet> sheet,
      Optional<Map<String, Object>> outcome) {
    var lines = trail.roll.values().stream().map(BallotEntry.Enrolled::line).toList();
    return new Rederived(
        trail.ballot,
        asked,
        trail.roll.keySet().stream().sorted().toList(),
        RollLine.fingerprint(lines),
        turnout.present().heads(),
        turnout.isQuorate(),
        sheet.map(Rederived::votes).orElse(Map.of()),
        sheet.map(known -> known.abstentions().heads()).orElse(0),
        sheet.flatMap(CountSheet::winner),
        sheet.map(CountSheet::elected).orElse(List.of()),
        sheet.map(CountSheet::tied).orElse(List.of()),
        sheet.flatMap(CountSheet::winnerBeatsEach),
        trail.declared != null,
        outcome.map(told -> "%s under %s".formatted(told.get("verdict"), told.get("ruleset"))),
        Rule.of(asked, notice, turnout));
  }

  private static Map<String, String> votes(CountSheet sheet) {
    var votes = new LinkedHashMap<String, String>();
    sheet.votes().forEach(each -> votes.put(each.option(), each.votes().toString()));
    return votes;
  }

  /** What an advisory count comes to, in the words of the decision register. */
  public String outcome() {
    if (!quorumMet) {
      return "inquorate";
    }
    if (votes.values().stream().allMatch("0"::equals)) {
      return "no-votes";
    }
    if (!elected.isEmpty() && winner.isEmpty() && tied.isEmpty()) {
      return "elected";
    }
    return winner.isPresent() ? "advised" : "tied";
  }

  /** The option that the electorate advises: the winner of a count with a quorum. */
  public Optional<String> advised() {
    return outcome().equals("advised") ? winner : Optional.empty();
  }
}
