package quorate.ballots.ballot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.ballots.Brighton.EVERYONE;
import static quorate.ballots.Brighton.MEMBERS;
import static quorate.ballots.Brighton.ROLL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import quorate.ballots.electorate.Drawing;
import quorate.ballots.electorate.PatientList;
import quorate.ballots.electorate.Roll;
import quorate.ballots.electorate.RollRule;
import quorate.ballots.electorate.RollTerms;
import quorate.ballots.electorate.Weighing;
import quorate.ballots.electorate.WeightBasis;
import quorate.ballots.electorate.WithoutFigure;

/** What a notice is told of the roll as it would be drawn now. */
class RegisterLacksTest {

  private static final Roll NOBODY = new Roll(List.of(), List.of());

  private static RollRule patients(WithoutFigure without) {
    var list = PatientList.REGISTERED;
    var day = LocalDate.of(2026, 5, 1);
    var weighing = new Weighing(list, day, null, null, null, without, null);
    return RollRule.of(EVERYONE, WeightBasis.PATIENTS, new RollTerms(weighing, null, null));
  }

  private static List<String> figures(WithoutFigure without, Roll roll) {
    var drawing = new Drawing(roll, List.of(), List.of("G8", "G9"), Optional.empty());
    return RegisterLacks.lacking(patients(without), drawing, List.of()).figures();
  }

  @Test
  void those_without_a_figure_stand_in_the_way_where_ruled_or_where_nobody_is_left() {
    assertEquals(List.of("G8", "G9"), figures(WithoutFigure.REFUSED, ROLL));
    assertEquals(List.of(), figures(WithoutFigure.EXCLUDED, ROLL));
    assertEquals(List.of("G8", "G9"), figures(WithoutFigure.EXCLUDED, NOBODY));
  }

  @Test
  void those_concerned_who_are_not_on_the_roll_are_told() {
    var drawing = new Drawing(ROLL, List.of(), List.of(), Optional.empty());
    var rule = RollRule.of(MEMBERS, WeightBasis.ONE_PER_PRACTICE, null);
    var lacking = RegisterLacks.lacking(rule, drawing, List.of("G1", "G1O", "G7"));
    assertEquals(List.of("G1O", "G7"), lacking.strangers());
  }
}
