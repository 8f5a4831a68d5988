package quorate.counting.stv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import quorate.counting.Choice;
import quorate.counting.Contest;
import quorate.counting.Count;
import quorate.counting.Method;
import quorate.counting.Paper;
import quorate.counting.Participation;
import quorate.counting.Weight;

/** STV for one seat elects whom instant-runoff elects, wherever neither stops at a tie. */
class OneSeatTest {

  @Test
  void stv_with_one_seat_is_instant_runoff() {
    int compared = 0;
    for (var election : elections()) {
      var runoff = runoff(election);
      var sheet = Stv.count(election.method(), election.profile(), 1);
      if (runoff.isPresent() && sheet.tied().isEmpty() && sheet.ties().rules().isEmpty()) {
        assertEquals(List.of(runoff.get()), sheet.elected(), election::toString);
        compared++;
      }
    }
    assertTrue(compared > 300, compared + " compared");
  }

  private static List<StvElection> elections() {
    return LongStream.range(0, 3_000)
        .mapToObj(StvElection::of)
        .filter(each -> each.papers().stream().allMatch(StvElection.Marked::isPlain))
        .toList();
  }

  private static Optional<String> runoff(StvElection election) {
    var papers = new ArrayList<Paper>();
    for (var paper : election.papers()) {
      papers.add(
          new Paper(
              "elector " + papers.size(),
              new Weight(election.unit().multiply(BigDecimal.valueOf(paper.weight()))),
              new Choice.Rank(paper.order())));
    }
    var nobody = new Participation(0, Weight.ZERO);
    var contest = new Contest(Method.IRV, election.candidates());
    return new Count(contest, nobody, nobody).of(papers).winner();
  }
}
