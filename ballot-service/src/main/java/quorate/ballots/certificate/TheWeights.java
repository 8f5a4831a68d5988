package quorate.ballots.certificate;

import java.util.ArrayList;
import java.util.List;
import quorate.ballots.ballots.BallotShown;
import quorate.ballots.certificate.Certificate.Line;
import quorate.ballots.electorate.Weighing;
import quorate.ballots.electorate.WeightBasis;

/** What gave the roll its weights: the list, the day of its file, and how it was rounded. */
final class TheWeights {

  private TheWeights() {}

  static List<Line> of(BallotShown ballot) {
    List<Line> lines = new ArrayList<>();
    var rule = ballot.rule();
    if (rule.basis() != WeightBasis.ONE_PER_PRACTICE) {
      lines.add(new Line("Weighed by", text(rule.basis(), rule.weighing())));
    }
    rule.further()
        .forEach(
            each ->
                lines.add(
                    new Line(
                        "Weighed too, by",
                        each.name()
                            + ": "
                            + text(each.weightBasis(), Weighing.orNone(each.weighing())))));
    return lines;
  }

  private static String text(WeightBasis basis, Weighing weighing) {
    var text =
        switch (basis) {
          case ONE_PER_PRACTICE -> "one for each practice";
          case ONE_PER_SEAT -> "one for each seat";
          case SHARES -> "the shares held on the record date";
          case PATIENTS -> "the " + list(weighing);
          case PER_PATIENTS ->
              "one per %s of the %s, rounded %s"
                  .formatted(weighing.per(), list(weighing), weighing.rounding());
        };
    return text
        + (weighing.cap() == null ? "" : ", at most " + weighing.cap())
        + (weighing.clause() == null ? "" : " [" + weighing.clause() + "]");
  }

  private static String list(Weighing weighing) {
    return "%s patients of each practice in the file of %s"
        .formatted(weighing.list(), weighing.fileDate());
  }
}
