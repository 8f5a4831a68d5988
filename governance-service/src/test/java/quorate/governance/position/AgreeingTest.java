package quorate.governance.position;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.position.Hove.AFTER;
import static quorate.governance.position.Hove.ANNE;
import static quorate.governance.position.Hove.BOARD;
import static quorate.governance.position.Hove.DECISION;
import static quorate.governance.position.Hove.LAST;
import static quorate.governance.position.Hove.LATER_DECISION;
import static quorate.governance.position.Hove.LMC;
import static quorate.governance.position.Hove.NETWORK;
import static quorate.governance.position.Hove.POSITION;
import static quorate.governance.position.Hove.PRACTICE;
import static quorate.governance.position.Hove.SYSTEM;
import static quorate.governance.position.Hove.agreed;
import static quorate.governance.position.Hove.answered;
import static quorate.governance.position.Hove.decided;
import static quorate.governance.position.Hove.document;
import static quorate.governance.position.Hove.ended;
import static quorate.governance.position.Hove.id;
import static quorate.governance.position.Hove.opened;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import quorate.governance.body.Body;
import quorate.governance.evidence.Evidence;
import quorate.governance.mandate.Mandate;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
import quorate.governance.position.PositionCommand.AgreePosition;
import quorate.governance.position.PositionCommand.AmendPosition;
import quorate.governance.position.PositionCommand.FindStatement;
import quorate.governance.position.PositionCommand.Finder;
import quorate.governance.position.PositionCommand.PublishPosition;
import quorate.governance.position.PositionCommand.WithdrawPosition;
import quorate.governance.position.PositionCommand.Words;
import quorate.governance.position.PositionEvent.ConsultationEnded;
import quorate.governance.position.PositionEvent.Dissent;
import quorate.governance.position.PositionEvent.PositionAgreed;
import quorate.governance.position.PositionEvent.PositionPublished;
import quorate.governance.position.PositionEvent.PositionPublished.State;
import quorate.governance.publication.Disclosure;
import quorate.governance.publication.Publication;
import quorate.governance.publication.PublicationEvent.PublicationRuled;
import quorate.governance.publication.RecordKind;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.testkit.DeciderSpec;

class AgreeingTest {

  private static final String TEXT = "Each network.";
  private static final LocalDate LATER = AFTER.plusDays(10);

  @Test
  void a_position_rests_on_a_decision_that_the_body_carried_after_the_end() {
    over().given(decided(DECISION, BOARD, "passed", AFTER)).when(agree(List.of())).then(agreed());
    over().when(agree(List.of())).thenRefused(PositionRefusal.NO_SUCH_DECISION_KNOWN);
    over()
        .given(decided(DECISION, id(9), "passed", AFTER))
        .when(agree(List.of()))
        .thenRefused(PositionRefusal.DECISION_OF_ANOTHER);
    over()
        .given(decided(DECISION, BOARD, "lost", AFTER))
        .when(agree(List.of()))
        .thenRefused(PositionRefusal.NOT_CARRIED);
    over()
        .given(decided(DECISION, BOARD, "passed", LAST))
        .when(agree(List.of()))
        .thenRefused(PositionRefusal.DECIDED_TOO_SOON);
    book()
        .given(opened(), decided(DECISION, BOARD, "passed", AFTER))
        .when(agree(List.of()))
        .thenRefused(PositionRefusal.NOT_ENDED_YET);
  }

  @Test
  void what_was_carried_before_the_end_of_that_very_day_is_no_answer_to_what_was_said() {
    var all =
        new ConsultationEnded(POSITION, LAST, List.of(), null, Instant.parse(LAST + "T12:00:00Z"));
    var carried = decided(DECISION, BOARD, "passed", LAST);
    book(false, LAST + "T11:59:59Z")
        .given(opened(), all, carried)
        .when(agree(List.of()))
        .thenRefused(PositionRefusal.DECIDED_TOO_SOON, "decision", DECISION);
    book(false, LAST + "T12:00:01Z")
        .given(opened(), all, carried)
        .when(agree(List.of()))
        .thenEvents(found -> assertEquals(LAST + "T12:00:01Z", at(found.getFirst())));
  }

  @Test
  void nothing_is_changed_by_what_was_carried_earlier_on_the_day_on_which_it_was_agreed() {
    var agreed =
        new PositionAgreed(
            POSITION, TEXT, List.of(), DECISION, AFTER, null, Instant.parse(AFTER + "T12:00:00Z"));
    for (var change : List.of(amend(LATER_DECISION), withdraw())) {
      book(false, AFTER + "T11:59:59Z")
          .given(opened(), ended(), agreed)
          .given(decided(LATER_DECISION, BOARD, "passed", AFTER))
          .when(change)
          .thenRefused(PositionRefusal.NOT_A_LATER_DECISION, "decision", LATER_DECISION);
      book(false, AFTER + "T12:00:01Z")
          .given(opened(), ended(), agreed)
          .given(decided(LATER_DECISION, BOARD, "passed", AFTER))
          .when(change)
          .thenEvents(found -> assertEquals(1, found.size()));
    }
  }

  private static String at(PositionEvent agreed) {
    return String.valueOf(((PositionAgreed) agreed).at());
  }

  @Test
  void nothing_is_agreed_by_what_somebody_decided_for_the_body() {
    over()
        .given(alone())
        .when(agree(List.of()))
        .thenRefused(PositionRefusal.NOT_CARRIED, "decision", DECISION);
  }

  private static DecisionTaken alone() {
    var body = new Party(PartyKind.BODY, BOARD.toString());
    return new DecisionTaken(
        DECISION,
        body,
        List.of(),
        Hove.URGENT,
        "Each network",
        TEXT,
        null,
        AFTER,
        "their own",
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        Evidence.inSeat(ANNE),
        null,
        null,
        null,
        null,
        null);
  }

  @Test
  void nothing_is_agreed_by_what_only_amended_a_motion() {
    book(true, null)
        .given(opened(), answered(PRACTICE, "networks", "hub"), ended())
        .given(decided(DECISION, BOARD, "passed", AFTER))
        .when(agree(List.of()))
        .thenRefused(PositionRefusal.NOT_CARRIED);
  }

  @Test
  void dissent_is_of_those_asked_each_once() {
    var dissent = List.of(new Dissent(LMC, "Not without money."));
    over()
        .given(decided(DECISION, BOARD, "passed", AFTER))
        .when(agree(dissent))
        .thenEvents(found -> assertEquals(dissent, ((PositionAgreed) found.getFirst()).dissent()));
    over()
        .given(decided(DECISION, BOARD, "passed", AFTER))
        .when(agree(List.of(new Dissent(SYSTEM, null))))
        .thenRefused(PositionRefusal.DISSENT_OF_NOBODY_ASKED);
    over()
        .given(decided(DECISION, BOARD, "passed", AFTER))
        .when(agree(List.of(new Dissent(LMC, null), new Dissent(LMC, null))))
        .thenRefused(PositionRefusal.DISSENT_OF_NOBODY_ASKED);
  }

  @Test
  void it_is_changed_by_a_later_decision_only() {
    stands()
        .given(decided(LATER_DECISION, BOARD, "passed", AFTER))
        .when(amend(LATER_DECISION))
        .thenEvents(found -> assertEquals(1, found.size()));
    stands()
        .given(decided(DECISION, BOARD, "passed", AFTER))
        .when(amend(DECISION))
        .thenRefused(PositionRefusal.NOT_A_LATER_DECISION);
    stands()
        .given(decided(LATER_DECISION, BOARD, "passed", AFTER.minusDays(1)))
        .when(amend(LATER_DECISION))
        .thenRefused(PositionRefusal.NOT_A_LATER_DECISION);
    over()
        .given(decided(LATER_DECISION, BOARD, "passed", LATER))
        .when(withdraw())
        .thenRefused(PositionRefusal.NOT_AGREED);
  }

  @Test
  void outsiders_learn_of_it_where_the_rule_publishes_and_not_else() {
    over()
        .given(decided(DECISION, BOARD, "passed", AFTER))
        .when(agree(List.of()))
        .thenEvents(found -> assertEquals(1, found.size()));
    over()
        .given(published(), decided(DECISION, BOARD, "passed", AFTER))
        .when(agree(List.of()))
        .then(agreed(), told(State.AGREED, 1, TEXT, AFTER));
    stands().when(publish()).thenRefused(PositionRefusal.KEPT_PRIVATE);
    stands().given(published()).when(publish()).then(told(State.AGREED, 1, TEXT, AFTER));
    stands()
        .given(published(), told(State.AGREED, 1, TEXT, AFTER))
        .when(publish())
        .thenRefused(PositionRefusal.ALREADY_PUBLISHED);
  }

  @Test
  void what_was_published_is_told_as_withdrawn_whatever_the_rule_is_by_then() {
    stands()
        .given(told(State.AGREED, 1, TEXT, AFTER), decided(LATER_DECISION, BOARD, "passed", LATER))
        .when(withdraw())
        .thenEvents(found -> assertEquals(told(State.WITHDRAWN, 1, null, LATER), found.getLast()));
    stands()
        .given(published(), decided(LATER_DECISION, BOARD, "passed", LATER))
        .when(withdraw())
        .thenEvents(found -> assertEquals(1, found.size()));
  }

  @Test
  void a_statement_is_found_to_differ_by_a_person_who_names_themselves() {
    stands()
        .when(found(LMC, AFTER, Finding.DIFFERS, null, new Finder(ANNE, true, true)))
        .thenEvents(events -> assertEquals(1, events.size()));
    stands()
        .when(found(LMC, AFTER, Finding.DIFFERS, null, new Finder(ANNE, true, false)))
        .thenRefused(PositionRefusal.NOT_THEIR_FINDING);
    stands()
        .when(found(LMC, AFTER, Finding.DIFFERS, null, new Finder(ANNE, false, true)))
        .thenRefused(PositionRefusal.NO_SUCH_PERSON_KNOWN);
    stands()
        .when(found(LMC, AFTER.minusDays(1), Finding.DIFFERS, null, new Finder(ANNE, true, true)))
        .thenRefused(PositionRefusal.NO_POSITION_THEN);
    stands()
        .when(found(LMC, LATER.plusDays(1), Finding.AGREES, null, new Finder(ANNE, true, true)))
        .thenRefused(PositionRefusal.DATED_AHEAD);
  }

  @Test
  void an_authority_of_its_own_has_an_lmc_by_its_statutory_role() {
    var anne = new Finder(ANNE, true, true);
    stands()
        .when(found(LMC, AFTER, Finding.OWN_AUTHORITY, "NHS Act 2006 s97", anne))
        .thenEvents(events -> assertEquals(1, events.size()));
    stands()
        .when(found(LMC, AFTER, Finding.OWN_AUTHORITY, null, anne))
        .thenRefused(PositionRefusal.ONLY_A_STATUTORY_ROLE);
    stands()
        .when(found(NETWORK, AFTER, Finding.OWN_AUTHORITY, "NHS Act 2006 s97", anne))
        .thenRefused(PositionRefusal.ONLY_A_STATUTORY_ROLE);
    stands()
        .when(found(LMC, AFTER, Finding.DIFFERS, "NHS Act 2006 s97", anne))
        .thenRefused(PositionRefusal.ONLY_A_STATUTORY_ROLE);
  }

  private static AgreePosition agree(List<Dissent> dissent) {
    return new AgreePosition(POSITION, TEXT, dissent, DECISION, LATER);
  }

  private static AmendPosition amend(UUID decision) {
    return new AmendPosition(POSITION, "Each network, paid.", List.of(), decision, LATER);
  }

  private static WithdrawPosition withdraw() {
    return new WithdrawPosition(POSITION, LATER_DECISION, "Commissioned.", LATER);
  }

  private static PublishPosition publish() {
    return new PublishPosition(POSITION, LATER);
  }

  private static FindStatement found(
      Party speaker, LocalDate said, Finding finding, @Nullable String role, Finder finder) {
    return new FindStatement(
        POSITION,
        id(40),
        speaker,
        "Board of the ICB",
        said,
        finding,
        role,
        finder,
        document(AFTER),
        Words.NONE,
        LATER);
  }

  private static PublicationRuled published() {
    return new PublicationRuled(RecordKind.POSITIONS, Disclosure.PUBLISHED, new UUID(9, 9));
  }

  private static PositionPublished told(
      State state, int version, @Nullable String text, LocalDate on) {
    return new PositionPublished(
        POSITION, Hove.URGENT, "How at night?", state, version, text, null, on);
  }

  private static DeciderSpec<PositionCommand, PositionEvent> over() {
    return book().given(opened(), answered(PRACTICE, "networks", "hub"), ended());
  }

  private static DeciderSpec<PositionCommand, PositionEvent> stands() {
    return over().given(agreed());
  }

  private static DeciderSpec<PositionCommand, PositionEvent> book() {
    return book(false, null);
  }

  private static DeciderSpec<PositionCommand, PositionEvent> book(
      boolean amendment, @Nullable String decided) {
    return DeciderSpec.of(
        (command, states) ->
            PositionDecider.decide(
                command,
                states.of(Position.POSITIONS),
                new Rests(
                    new Body.Unknown(),
                    new Mandate.Unknown(),
                    states.of(RegisterEntry.REGISTER),
                    amendment,
                    decided == null ? null : Instant.parse(decided),
                    states.of(Publication.PUBLICATION).publishes(RecordKind.POSITIONS))),
        Position.POSITIONS,
        RegisterEntry.REGISTER,
        Publication.PUBLICATION);
  }
}
