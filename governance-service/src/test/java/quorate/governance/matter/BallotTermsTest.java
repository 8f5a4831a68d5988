package quorate.governance.matter;

import static quorate.governance.Brighton.BALLOT;
import static quorate.governance.Brighton.EVERY_PRACTICE;
import static quorate.governance.Brighton.MATTER;
import static quorate.governance.Brighton.QUESTION;
import static quorate.governance.Brighton.TEN_PRACTICES;
import static quorate.governance.Brighton.TITLE;
import static quorate.governance.Brighton.paper;
import static quorate.governance.matter.Matter.MATTERS;
import static quorate.governance.register.RegisterEntry.REGISTER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import quorate.governance.ballot.BallotRules;
import quorate.governance.ballot.Electorate;
import quorate.governance.matter.MatterCommand.PutToBallot;
import quorate.governance.matter.MatterEvent.MatterPutToBallot;
import quorate.governance.matter.MatterEvent.MatterRaised;
import quorate.testkit.DeciderSpec;
import quorate.testkit.DeciderSpec.Decided;

class BallotTermsTest {

  private static final Paper THREE_OPTIONS = paper("ranked", "A", "B", "C");

  @Test
  void a_choice_is_put_to_every_practice_of_the_city() {
    asked(THREE_OPTIONS).then(put());
  }

  @Test
  void a_matter_is_put_once() {
    matter(MatterKind.ADVISORY_CHOICE)
        .given(put())
        .when(ask(MatterKind.ADVISORY_CHOICE, Vehicle.ADVISORY, THREE_OPTIONS))
        .thenRefused(MatterRefusal.ALREADY_PUT);
  }

  @ParameterizedTest
  @EnumSource(names = "ADVISORY_CHOICE", mode = EnumSource.Mode.EXCLUDE)
  void a_statutory_kind_is_not_put_to_an_advisory_ballot(MatterKind kind) {
    matter(kind)
        .when(ask(kind, Vehicle.ADVISORY, THREE_OPTIONS))
        .thenRefused(
            MatterRefusal.STATUTORY_NEEDS_A_MEETING,
            "An online ballot by itself is not a company resolution");
    matter(kind)
        .when(ask(kind, Vehicle.ADVISORY, THREE_OPTIONS))
        .thenRefused(MatterRefusal.STATUTORY_NEEDS_A_MEETING, "general-meeting-proposal");
  }

  @Test
  void a_statutory_matter_is_not_put_under_another_name() {
    matter(MatterKind.SPECIAL_RESOLUTION)
        .when(ask(MatterKind.ADVISORY_CHOICE, Vehicle.ADVISORY, THREE_OPTIONS))
        .thenRefused(MatterRefusal.STATUTORY_NEEDS_A_MEETING);
  }

  @Test
  void advice_is_not_put_as_a_resolution() {
    matter(MatterKind.ADVISORY_CHOICE)
        .when(ask(MatterKind.SPECIAL_RESOLUTION, Vehicle.ADVISORY, THREE_OPTIONS))
        .thenRefused(MatterRefusal.STATUTORY_NEEDS_A_MEETING);
  }

  @Test
  void no_other_vehicle_is_pretended() {
    matter(MatterKind.SPECIAL_RESOLUTION)
        .when(ask(MatterKind.SPECIAL_RESOLUTION, Vehicle.WRITTEN_RESOLUTION, THREE_OPTIONS))
        .thenRefused(MatterRefusal.VEHICLE_NOT_OFFERED, "vehicle", "written-resolution");
  }

  @Test
  void one_option_is_no_choice() {
    asked(paper("ranked", "A"))
        .thenRefused(MatterRefusal.PAPER_NEEDS_TWO_OPTIONS, "paper.options", List.of("A"));
  }

  @Test
  void two_options_do_not_share_a_letter() {
    asked(paper("ranked", "A", "B", "A")).thenRefused(MatterRefusal.OPTION_NAMED_TWICE);
  }

  @Test
  void a_method_that_cannot_be_counted_is_refused() {
    asked(paper("borda", "A", "B"))
        .thenRefused(MatterRefusal.METHOD_NOT_OFFERED, "paper.method", "borda");
  }

  @Test
  void practices_of_an_area_need_the_area() {
    matter(MatterKind.ADVISORY_CHOICE)
        .when(ask(new Electorate("practices-of-area", null), TEN_PRACTICES))
        .thenRefused(MatterRefusal.ELECTORATE_NOT_UNDERSTOOD);
  }

  @Test
  void a_quorum_of_nobody_is_no_rule() {
    matter(MatterKind.ADVISORY_CHOICE)
        .when(ask(EVERY_PRACTICE, new BallotRules("plurality", 0)))
        .thenRefused(MatterRefusal.RULES_NOT_OFFERED, "rules.quorumheads", 0);
  }

  private static Decided<MatterEvent> asked(Paper paper) {
    return matter(MatterKind.ADVISORY_CHOICE)
        .when(ask(MatterKind.ADVISORY_CHOICE, Vehicle.ADVISORY, paper));
  }

  private static DeciderSpec<MatterCommand, MatterEvent> matter(MatterKind kind) {
    return DeciderSpec.<MatterCommand, MatterEvent>of(
            (command, states) ->
                MatterDecider.decide(command, states.of(MATTERS), states.of(REGISTER)),
            MATTERS,
            REGISTER)
        .given(
            new MatterRaised(MATTER, TITLE, QUESTION, kind.word(), LocalDate.of(2026, 5, 4), null));
  }

  private static MatterPutToBallot put() {
    return new MatterPutToBallot(
        MATTER,
        BALLOT,
        "advisory",
        "advisory-choice",
        TITLE,
        QUESTION,
        THREE_OPTIONS,
        EVERY_PRACTICE,
        "one-per-practice",
        TEN_PRACTICES);
  }

  private static PutToBallot ask(MatterKind kind, Vehicle vehicle, Paper paper) {
    return new PutToBallot(
        MATTER, BALLOT, vehicle, kind, paper, EVERY_PRACTICE, "one-per-practice", TEN_PRACTICES);
  }

  private static PutToBallot ask(Electorate electorate, BallotRules rules) {
    return new PutToBallot(
        MATTER,
        BALLOT,
        Vehicle.ADVISORY,
        MatterKind.ADVISORY_CHOICE,
        THREE_OPTIONS,
        electorate,
        "one-per-practice",
        rules);
  }
}
