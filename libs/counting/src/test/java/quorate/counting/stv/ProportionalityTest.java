package quorate.counting.stv;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import quorate.counting.number.Exact;

/**
 * Proportionality for solid coalitions (Dummett, Voting Procedures, 1984; Woodall 1994): papers
 * that put the same set of candidates, in whatever order, before all others fill as many seats with
 * them as they hold quotas.
 */
class ProportionalityTest {

  @Test
  void a_solid_coalition_has_a_seat_for_each_quota_it_holds() {
    int tried = 0;
    for (var election : elections()) {
      var sheet = election.byLot();
      for (var coalition : sets(election.candidates())) {
        long seats = quotas(election, coalition, sheet);
        long elected = sheet.elected().stream().filter(coalition::contains).count();
        assertTrue(elected >= Math.min(seats, coalition.size()), () -> election + " " + coalition);
        tried += seats > 0 ? 1 : 0;
      }
    }
    assertTrue(tried > 2_000, tried + " coalitions");
  }

  private static List<StvElection> elections() {
    return LongStream.range(0, 2_000)
        .mapToObj(StvElection::of)
        .filter(each -> each.papers().stream().allMatch(StvElection.Marked::isPlain))
        .toList();
  }

  private static List<Set<String>> sets(List<String> candidates) {
    return IntStream.range(1, 1 << candidates.size())
        .<Set<String>>mapToObj(
            bits ->
                candidates.stream()
                    .filter(each -> (bits >> candidates.indexOf(each) & 1) == 1)
                    .collect(Collectors.toSet()))
        .toList();
  }

  // whole quotas, each more than the share of one of the seats and one
  private static long quotas(StvElection election, Set<String> coalition, StvSheet sheet) {
    long weight = 0;
    for (var paper : election.papers()) {
      boolean solid =
          paper.order().size() >= coalition.size()
              && coalition.equals(new HashSet<>(paper.order().subList(0, coalition.size())));
      weight += solid ? paper.weight() : 0;
    }
    var votes = Exact.of(weight).times(Exact.of(election.unit()));
    var quota = sheet.stages().getFirst().quota();
    var share = sheet.valid().over(Exact.of(election.seats() + 1L));
    long whole =
        votes
            .over(quota.signum() > 0 ? quota : Exact.UNIT)
            .truncated(0)
            .numerator()
            .longValueExact();
    return whole > 0 && !votes.isMoreThan(share.times(Exact.of(whole))) ? whole - 1 : whole;
  }
}
