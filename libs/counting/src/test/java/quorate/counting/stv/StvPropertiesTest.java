package quorate.counting.stv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import quorate.counting.number.Exact;
import quorate.counting.profile.ProfileBuilder;

/** What holds for every count by STV, tried on elections made from seeds. */
class StvPropertiesTest {

  private static void each(Consumer<StvElection> property) {
    LongStream.range(0, 3_000)
        .mapToObj(StvElection::of)
        .forEach(
            election -> {
              try {
                property.accept(election);
              } catch (RuntimeException | AssertionError e) {
                throw new AssertionError(election.toString(), e);
              }
            });
  }

  @Test
  void the_order_of_the_papers_does_not_matter() {
    each(
        election -> {
          var shuffled = new ArrayList<>(election.papers());
          Collections.shuffle(shuffled, new Random(~election.seed()));
          var profile = election.profile(shuffled, builder -> {});
          var sheet = Stv.count(election.method(), profile, election.seats(), election.lots());
          assertEquals(election.byLot(), sheet);
        });
  }

  @Test
  void a_paper_of_weight_k_counts_as_k_papers() {
    each(
        election -> {
          var copies =
              election.profile(
                  List.of(),
                  builder -> election.papers().forEach(paper -> copies(election, paper, builder)));
          var sheet = Stv.count(election.method(), copies, election.seats());
          assertEquals(election.sheet(), sheet);
        });
  }

  private static void copies(
      StvElection election, StvElection.Marked paper, ProfileBuilder builder) {
    for (int copy = 0; copy < paper.weight(); copy++) {
      paper.mark(builder, election.candidates());
      builder.paper(election.unit());
    }
  }

  @Test
  void votes_in_are_votes_out_at_every_stage() {
    each(
        election -> {
          var sheet = election.byLot();
          assertTrue(sheet.conserved(), sheet::toString);
          assertEquals(election.profile().total(), sheet.valid().plus(sheet.blank()));
        });
  }

  @Test
  void what_is_transferred_makes_the_next_tally() {
    each(
        election -> {
          var stages = election.byLot().stages();
          for (int i = 1; i < stages.size() && !(election.method() instanceof Meek); i++) {
            for (int at = 0; at < election.candidates().size(); at++) {
              var credited = credited(stages.get(i), election.candidates().get(at));
              var before = stages.get(i - 1).tally().votes().get(at);
              var after = stages.get(i).tally().votes().get(at);
              assertTrue(credited.isZero() || before.plus(credited).equals(after));
            }
          }
        });
  }

  private static Exact credited(StvStage stage, String name) {
    return Exact.sum(
        stage.transfers().stream()
            .filter(each -> each.to().equals(Optional.of(name)))
            .map(Transfer::credited));
  }

  @Test
  void with_lots_every_seat_is_filled_while_there_are_candidates() {
    each(
        election -> {
          var elected = election.byLot().elected();
          int seats = Math.min(election.seats(), election.candidates().size());
          assertEquals(seats, elected.size());
          assertEquals(seats, new HashSet<>(elected).size());
        });
  }

  @Test
  void a_count_without_lots_fills_the_seats_or_reports_who_are_level() {
    each(
        election -> {
          var sheet = election.sheet();
          int seats = Math.min(election.seats(), election.candidates().size());
          assertEquals(sheet.elected().size() < seats, sheet.tied().size() > 1);
        });
  }

  @Test
  void a_withdrawn_candidate_is_never_elected_and_might_as_well_not_be_named() {
    each(
        election -> {
          if (election.candidates().size() > 1) {
            var out = election.candidates().getLast();
            var profile = election.profile().without(List.of(out));
            var sheet = Stv.count(election.method(), profile, election.seats(), election.lots());
            assertFalse(sheet.elected().contains(out));
            assertEquals(List.of(out), sheet.withdrawn());
            assertTrue(sheet.conserved());
            assertEquals(election.profile().papers(), profile.papers());
            assertEquals(election.profile().total(), profile.total());
          }
        });
  }

  @Test
  void the_order_of_the_names_on_the_paper_does_not_decide() {
    each(
        election -> {
          var turned =
              new StvElection(
                  election.seed(),
                  election.method(),
                  election.candidates().reversed(),
                  election.seats(),
                  election.unit(),
                  election.papers());
          assertEquals(
              new HashSet<>(election.byLot().elected()), new HashSet<>(turned.byLot().elected()));
        });
  }
}
