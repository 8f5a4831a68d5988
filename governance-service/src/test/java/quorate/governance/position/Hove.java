package quorate.governance.position;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.body.BodyEvent;
import quorate.governance.body.BodyEvent.BodyEstablished;
import quorate.governance.body.BodyEvent.SeatFilled;
import quorate.governance.body.BodyEvent.SeatOpened;
import quorate.governance.body.BodyKind;
import quorate.governance.body.Conditions;
import quorate.governance.body.DayCount;
import quorate.governance.body.Deputies;
import quorate.governance.body.Handling;
import quorate.governance.body.How;
import quorate.governance.body.Office;
import quorate.governance.body.Others;
import quorate.governance.body.SeatRule;
import quorate.governance.body.SeatSource;
import quorate.governance.body.Terms;
import quorate.governance.body.Voice;
import quorate.governance.evidence.Document;
import quorate.governance.evidence.Evidence;
import quorate.governance.mandate.Form;
import quorate.governance.mandate.LegalBasis;
import quorate.governance.mandate.MandateEvent.MandateGranted;
import quorate.governance.mandate.MandateTerms;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;
import quorate.governance.position.PositionCommand.OpenConsultation;
import quorate.governance.position.PositionCommand.Words;
import quorate.governance.position.PositionEvent.AnswerGiven;
import quorate.governance.position.PositionEvent.ConsultationEnded;
import quorate.governance.position.PositionEvent.ConsultationOpened;
import quorate.governance.position.PositionEvent.Option;
import quorate.governance.position.PositionEvent.PositionAgreed;
import quorate.governance.register.RegisterEvent.MeetingDecisionRecorded;
import quorate.governance.subject.Subject;

/** The board of a place, its constituents and a position of it, as rule books need them. */
public final class Hove {

  public static final UUID POSITION = id(1);
  public static final UUID BOARD = id(2);
  public static final UUID DECISION = id(3);
  public static final UUID LATER_DECISION = id(4);
  public static final UUID LEAVE = id(5);
  public static final UUID ANNE = id(21);
  public static final UUID BEN = id(22);
  public static final UUID CYD = id(23);
  public static final Party PRACTICE = new Party(PartyKind.PRACTICE, "G81001");
  public static final Party NETWORK = new Party(PartyKind.NETWORK, "U14062");
  public static final Party LMC = new Party(PartyKind.LMC, "sussex-lmc");
  public static final Party SYSTEM = new Party(PartyKind.SYSTEM, "QNX");
  public static final Subject URGENT = new Subject("urgent-care", "Urgent care");
  public static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  public static final LocalDate OPENED = LocalDate.of(2026, 6, 1);
  public static final LocalDate LAST = LocalDate.of(2026, 6, 14);
  public static final LocalDate AFTER = LAST.plusDays(1);
  public static final List<Option> OPTIONS =
      List.of(new Option("hub", "One hub"), new Option("networks", "Each network"));

  private Hove() {}

  public static UUID id(int last) {
    return UUID.fromString("0192f0c1-0000-7000-8000-%012d".formatted(last));
  }

  public static Document document(LocalDate dated) {
    return new Document("LET-7", dated, null);
  }

  /** The board, whose seats of one rule are held in their holders' own capacity. */
  public static BodyEstablished board() {
    return board(BOARD, "Board of Hove");
  }

  static BodyEstablished board(UUID body, String name) {
    var terms =
        new Terms(
            List.of(rule("directors", false), rule("advisers", true)),
            Map.of("preset", "board-by-model-articles"),
            new Terms.Notice(5, DayCount.CLEAR_DAYS, null, null),
            new Terms.Calling(List.of(Office.CHAIR), null, null),
            new Terms.Agenda(List.of(Office.MEMBER), List.of(), Others.TIME, null),
            new Terms.InterestTerms(Handling.LEAVES, 28, null, null),
            null,
            null,
            null);
    return new BodyEstablished(body, BodyKind.PLACE_BOARD, name, null, null, MAY, terms);
  }

  private static SeatRule rule(String key, boolean own) {
    return new SeatRule(
        key,
        SeatSource.APPOINTED,
        own ? "Adviser" : "Director",
        Office.MEMBER,
        Voice.VOTES,
        null,
        null,
        null,
        null,
        null,
        new Conditions(List.of(), List.of(), null, own),
        null,
        null,
        Deputies.NONE,
        List.of(),
        null,
        null);
  }

  /** Somebody in a seat of that rule from May on. */
  public static List<BodyEvent> seated(UUID person, String rule) {
    UUID seat = UUID.nameUUIDFromBytes(person.toString().getBytes(UTF_8));
    return List.of(
        new SeatOpened(BOARD, seat, rule, null, null, MAY, null),
        new SeatFilled(BOARD, seat, person, person, MAY, null, How.APPOINTED, null, null, null));
  }

  static MandateGranted let(Party giver, Party holder, Form form, Subject subject) {
    return new MandateGranted(
        LEAVE,
        form,
        giver,
        holder,
        MAY,
        new MandateTerms(List.of(subject), null, LAST, List.of(), false, null),
        new LegalBasis("Delegation agreement", "section 2", null),
        Evidence.of(document(MAY)),
        null,
        null,
        null);
  }

  static MandateGranted forum() {
    return let(SYSTEM, new Party(PartyKind.PLACE, "hove"), Form.CONSULTATIVE_FORUM, URGENT);
  }

  static Leave leave() {
    return new Leave(
        LEAVE,
        SYSTEM,
        new Party(PartyKind.PLACE, "hove"),
        Form.CONSULTATIVE_FORUM,
        Leave.Say.ADVISE);
  }

  static OpenConsultation open(
      List<Party> asked,
      List<Option> options,
      @Nullable String method,
      @Nullable UUID mandate,
      LocalDate since,
      LocalDate until) {
    return open(asked, options, method, mandate, since, until, null, OPENED);
  }

  static OpenConsultation open(
      List<Party> asked,
      List<Option> options,
      @Nullable String method,
      @Nullable UUID mandate,
      LocalDate since,
      LocalDate until,
      @Nullable Document shown,
      LocalDate today) {
    return new OpenConsultation(
        POSITION,
        BOARD,
        URGENT,
        "How at night?",
        List.of(),
        asked,
        options,
        method,
        mandate,
        since,
        until,
        shown,
        today);
  }

  public static ConsultationOpened opened() {
    return new ConsultationOpened(
        POSITION,
        BOARD,
        URGENT,
        "How at night?",
        List.of(),
        List.of(PRACTICE, NETWORK, LMC),
        OPTIONS,
        "schulze",
        null,
        OPENED,
        LAST,
        null);
  }

  static AnswerGiven answered(Party party, String first, String second) {
    return new AnswerGiven(
        POSITION,
        party,
        List.of(List.of(first), List.of(second)),
        null,
        OPENED,
        Evidence.of(document(OPENED)));
  }

  static PositionCommand.GiveAnswer answer(
      Party party, @Nullable List<List<String>> places, Words words, LocalDate dated) {
    return new PositionCommand.GiveAnswer(
        POSITION, party, places, words, Evidence.of(document(dated)), AFTER.plusDays(3));
  }

  public static ConsultationEnded ended() {
    return new ConsultationEnded(POSITION, AFTER, List.of(LMC), null, null);
  }

  public static PositionAgreed agreed() {
    return new PositionAgreed(POSITION, "Each network.", List.of(), DECISION, AFTER, null, null);
  }

  static MeetingDecisionRecorded decided(UUID decision, UUID body, String outcome, LocalDate on) {
    return new MeetingDecisionRecorded(
        decision,
        id(30),
        body,
        id(31),
        id(32),
        "That each network do it",
        "board-resolution",
        outcome,
        outcome,
        "board-decision",
        "good",
        on,
        List.of(),
        List.of(),
        "Board of Hove",
        "hands",
        "board-by-model-articles, version 1",
        null,
        null);
  }
}
