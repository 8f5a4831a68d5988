package quorate.counting.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import quorate.counting.condorcet.BeatMatrix;
import quorate.counting.condorcet.Unranked;
import quorate.counting.profile.Profile;

/** The head-to-head matrix of ranked papers, and whether the winner beats each other option. */
final class Pairs {

  private static final int MOST = 40;

  private Pairs() {}

  static List<String> remarks(Profile profile, Unranked unranked, List<String> elected) {
    if (profile.candidates().size() > MOST) {
      return List.of();
    }
    var matrix = BeatMatrix.of(profile, unranked);
    var remarks = new ArrayList<String>();
    remarks.add("Head to head (votes that prefer the row to the column)\n" + table(matrix));
    elected.stream()
        .findFirst()
        .ifPresent(
            first ->
                remarks.add(
                    first
                        + (matrix.beatsEach(first)
                            ? " beats each other candidate head to head."
                            : " does not beat each other candidate head to head.")));
    return remarks;
  }

  private static String table(BeatMatrix matrix) {
    var rows = matrix.rows();
    var text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      int one = i;
      text.append("%3d  ".formatted(i + 1));
      text.append(
          IntStream.range(0, row.size())
              .mapToObj(j -> "%8s".formatted(j == one ? "-" : Decimals.text(row.get(j))))
              .collect(Collectors.joining()));
      text.append("  ").append(matrix.candidates().get(i)).append('\n');
    }
    return text.toString().stripTrailing();
  }
}
