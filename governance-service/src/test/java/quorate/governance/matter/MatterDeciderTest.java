package quorate.governance.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static quorate.governance.Brighton.BALLOT;
import static quorate.governance.Brighton.DECISION;
import static quorate.governance.Brighton.ELSEWHERE;
import static quorate.governance.Brighton.MATTER;
import static quorate.governance.Brighton.QUESTION;
import static quorate.governance.Brighton.TITLE;
import static quorate.governance.Brighton.declared;
import static quorate.governance.matter.Matter.MATTERS;
import static quorate.governance.register.RegisterEntry.REGISTER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.governance.Brighton;
import quorate.governance.matter.MatterCommand.AskAgain;
import quorate.governance.matter.MatterCommand.ImplementWinner;
import quorate.governance.matter.MatterCommand.ProposeGeneralMeeting;
import quorate.governance.matter.MatterCommand.RaiseMatter;
import quorate.governance.matter.MatterCommand.SettleMatter;
import quorate.governance.matter.MatterEvent.GeneralMeetingProposed;
import quorate.governance.matter.MatterEvent.MatterAskedAgain;
import quorate.governance.matter.MatterEvent.MatterPutToBallot;
import quorate.governance.matter.MatterEvent.MatterRaised;
import quorate.governance.matter.MatterEvent.MatterSettled;
import quorate.testkit.DeciderSpec;

class MatterDeciderTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

  @Test
  void a_question_is_raised() {
    matter().when(raise(null)).then(raised(MatterKind.ADVISORY_CHOICE));
  }

  @Test
  void a_matter_is_raised_once() {
    matter()
        .given(raised(MatterKind.ADVISORY_CHOICE))
        .when(raise(null))
        .thenRefused(MatterRefusal.ALREADY_RAISED);
  }

  @Test
  void a_decision_that_does_not_stand_cannot_be_superseded() {
    matter()
        .when(raise(ELSEWHERE))
        .thenRefused(MatterRefusal.NOTHING_TO_SUPERSEDE, "supersedes", ELSEWHERE);
  }

  @Test
  void a_declaration_that_advises_an_option_settles_the_matter() {
    matter()
        .given(raised(MatterKind.ADVISORY_CHOICE), put())
        .when(new SettleMatter(MATTER, declared(BALLOT, Brighton.advisesB()), DECISION))
        .then(advised());
  }

  @Test
  void a_tie_is_reported_and_not_broken() {
    matter()
        .given(raised(MatterKind.ADVISORY_CHOICE), put())
        .when(new SettleMatter(MATTER, declared(BALLOT, Brighton.tiedBetweenAAndB()), DECISION))
        .then(new MatterSettled(MATTER, BALLOT, "tied", null, null, List.of("A", "B"), DECISION));
  }

  @Test
  void another_ballots_declaration_settles_nothing() {
    matter()
        .given(raised(MatterKind.ADVISORY_CHOICE), put())
        .when(new SettleMatter(MATTER, declared(ELSEWHERE, Brighton.advisesB()), DECISION))
        .thenRefused(MatterRefusal.ANOTHER_BALLOT);
  }

  @Test
  void a_matter_is_settled_once() {
    matter()
        .given(raised(MatterKind.ADVISORY_CHOICE), put(), advised())
        .when(new SettleMatter(MATTER, declared(BALLOT, Brighton.advisesB()), DECISION))
        .thenRefused(MatterRefusal.NOT_AT_BALLOT);
  }

  @Test
  void an_annulled_matter_waits_for_the_ballot_that_runs_it_again() {
    var again = new MatterAskedAgain(MATTER, ELSEWHERE, BALLOT);
    var meeting =
        new GeneralMeetingProposed(MATTER, DECISION, "change-of-legal-structure", "Advised");
    matter()
        .given(raised(MatterKind.ADVISORY_CHOICE), put(), advised())
        .when(new AskAgain(MATTER, BALLOT, ELSEWHERE))
        .then(again);
    matter()
        .given(raised(MatterKind.ADVISORY_CHOICE), put(), advised())
        .when(new AskAgain(MATTER, ELSEWHERE, BALLOT))
        .thenRefused(MatterRefusal.ANOTHER_BALLOT);
    matter()
        .given(raised(MatterKind.ADVISORY_CHOICE), put(), advised(), meeting, again)
        .when(new SettleMatter(MATTER, declared(ELSEWHERE, Brighton.advisesB()), DECISION))
        .then(new MatterSettled(MATTER, ELSEWHERE, "advised", "B", true, null, DECISION));
  }

  @Test
  void the_winner_of_an_advisory_ballot_does_not_change_the_legal_structure() {
    matter()
        .given(raised(MatterKind.ADVISORY_CHOICE), put(), advised())
        .when(new ImplementWinner(MATTER, MatterKind.CHANGE_OF_LEGAL_STRUCTURE))
        .thenRefused(
            MatterRefusal.STATUTORY_NEEDS_A_MEETING,
            "POST /governance/api/v1/matters/%s/general-meeting-proposal".formatted(MATTER));
  }

  @Test
  void nothing_is_carried_out_before_the_declaration() {
    matter()
        .given(raised(MatterKind.ADVISORY_CHOICE), put())
        .when(new ImplementWinner(MATTER, MatterKind.CHANGE_OF_LEGAL_STRUCTURE))
        .thenRefused(MatterRefusal.NOT_SETTLED);
  }

  @Test
  void a_general_meeting_is_proposed_for_what_was_advised() {
    matter()
        .given(raised(MatterKind.ADVISORY_CHOICE), put(), advised())
        .when(propose(MatterKind.CHANGE_OF_LEGAL_STRUCTURE))
        .then(new GeneralMeetingProposed(MATTER, DECISION, "change-of-legal-structure", "Advised"));
  }

  @Test
  void a_general_meeting_is_proposed_for_a_statutory_matter_without_a_ballot() {
    matter()
        .given(raised(MatterKind.SPECIAL_RESOLUTION))
        .when(propose(MatterKind.SPECIAL_RESOLUTION))
        .then(new GeneralMeetingProposed(MATTER, null, "special-resolution", "Advised"));
  }

  @Test
  void a_general_meeting_is_proposed_once() {
    matter()
        .given(
            raised(MatterKind.ADVISORY_CHOICE),
            put(),
            advised(),
            new GeneralMeetingProposed(MATTER, DECISION, "change-of-legal-structure", "Advised"))
        .when(propose(MatterKind.CHANGE_OF_LEGAL_STRUCTURE))
        .thenRefused(MatterRefusal.ALREADY_PROPOSED);
  }

  @Test
  void no_meeting_is_needed_for_advice() {
    matter()
        .given(raised(MatterKind.ADVISORY_CHOICE), put(), advised())
        .when(propose(MatterKind.ADVISORY_CHOICE))
        .thenRefused(MatterRefusal.NOT_FOR_A_MEETING, "kind", "advisory-choice");
  }

  @Test
  void a_settlement_without_a_ballot_stops_the_fold() {
    var corrupt = matter().given(advised());

    assertThrows(IllegalStateException.class, () -> corrupt.when(raise(null)));
  }

  @Test
  void a_matter_nobody_raised_is_not_found() {
    var why = matter().when(propose(MatterKind.SPECIAL_RESOLUTION));

    why.thenRefused(MatterRefusal.NO_SUCH_MATTER);
    assertEquals(404, MatterRefusal.NO_SUCH_MATTER.kind().status());
  }

  private static DeciderSpec<MatterCommand, MatterEvent> matter() {
    return DeciderSpec.of(
        (command, states) -> MatterDecider.decide(command, states.of(MATTERS), states.of(REGISTER)),
        MATTERS,
        REGISTER);
  }

  private static RaiseMatter raise(@Nullable UUID supersedes) {
    return new RaiseMatter(MATTER, TITLE, QUESTION, MatterKind.ADVISORY_CHOICE, MONDAY, supersedes);
  }

  private static MatterRaised raised(MatterKind kind) {
    return new MatterRaised(MATTER, TITLE, QUESTION, kind.word(), MONDAY, null);
  }

  private static MatterPutToBallot put() {
    return new MatterPutToBallot(
        MATTER,
        BALLOT,
        "advisory",
        "advisory-choice",
        TITLE,
        QUESTION,
        Brighton.paper("ranked", "A", "B", "C"),
        Brighton.EVERY_PRACTICE,
        "one-per-practice",
        Brighton.TEN_PRACTICES);
  }

  private static MatterSettled advised() {
    return new MatterSettled(MATTER, BALLOT, "advised", "B", true, null, DECISION);
  }

  private static ProposeGeneralMeeting propose(MatterKind kind) {
    return new ProposeGeneralMeeting(MATTER, kind, "Advised");
  }
}
