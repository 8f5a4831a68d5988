package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.chassis.wire.Entry;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.notice.Channel;
import quorate.counting.outcome.preset.Board;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.audited.WrittenLog;
import quorate.governance.body.Body;
import quorate.governance.body.BodyEvent;
import quorate.governance.body.BodyKind;
import quorate.governance.body.Candidate;
import quorate.governance.body.Conditions;
import quorate.governance.body.DayCount;
import quorate.governance.body.Deputies;
import quorate.governance.body.Handling;
import quorate.governance.body.How;
import quorate.governance.body.Office;
import quorate.governance.body.Others;
import quorate.governance.body.PollRule;
import quorate.governance.body.SeatRule;
import quorate.governance.body.SeatSource;
import quorate.governance.body.Terms;
import quorate.governance.body.Voice;
import quorate.governance.interest.InterestType;
import quorate.governance.interest.Interests;
import quorate.governance.meeting.AgendaEvents.Topic;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.NoticeEvents.By;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.meeting.NoticeEvents.Sent;
import quorate.governance.members.MembersOn;
import quorate.governance.practices.Hand;

/**
 * A body and a meeting of it, as rule books need them: what is done folds, and is derived again
 * from its bytes, or the test fails.
 */
public final class Boardroom {

  public static final UUID BODY = id(301);
  public static final UUID MEETING = id(801);
  static final UUID LATER = id(802);
  static final Instant STARTS = Instant.parse("2026-06-16T17:00:00Z");

  private final Map<UUID, Interests> interests = new HashMap<>();
  private final WrittenLog log = new WrittenLog();
  private boolean single = true;
  private Body body = new Body.Unknown();
  private Meeting meeting = new Meeting.Unknown();
  private Meeting later = new Meeting.Unknown();
  private Instant now = Instant.parse("2026-06-01T09:00:00Z");
  private boolean secretary = true;
  private Set<UUID> behind = Set.of();
  private MembersOn members = MembersOn.UNHEARD;
  private List<Hand> hands = List.of();
  private Map<String, LocalDate> roles = Map.of();

  public static UUID id(int last) {
    return UUID.fromString("0192f0c1-0000-7000-8000-%012d".formatted(last));
  }

  /** The person in the seat with this number, from 1 on. */
  public static UUID member(int number) {
    return id(20 + number);
  }

  static String seat(int number) {
    return id(310 + number).toString();
  }

  public static UUID item(int number) {
    return id(810 + number);
  }

  /** A board of so many; who has seat 1 is its chair; quorum and interests as the rules say. */
  public static Boardroom board(int members, Map<String, Object> rules) {
    return board(members, rules, Handling.LEAVES, null);
  }

  static Boardroom board(
      int members, Map<String, Object> rules, Handling handling, @Nullable Integer quorumOfRule) {
    return board(members, rules, handling, quorumOfRule, Deputies.VOTES);
  }

  static Boardroom board(
      int members,
      Map<String, Object> rules,
      Handling handling,
      @Nullable Integer quorumOfRule,
      Deputies deputies) {
    var room = new Boardroom();
    var all =
        List.of(
            rule("chair", Office.CHAIR, SeatSource.APPOINTED, null, deputies),
            rule("seats", Office.MEMBER, SeatSource.APPOINTED, quorumOfRule, deputies));
    room.established(BodyKind.BOARD, terms(all, rules, 5, handling, null));
    for (int i = 1; i <= members; i++) {
      room.seated(i, i == 1 ? "chair" : "seats");
    }
    return room;
  }

  /** A company's members in general meeting, by the Act. */
  public static Boardroom company(int days) {
    return company(days, null);
  }

  static Boardroom company(int days, @Nullable PollRule polls) {
    var rules = MembersMeeting.ordinary(Weighting.shares());
    return members(BodyKind.MEMBERS_MEETING, rules, days, polls);
  }

  /** All members of a company or of a collaboration, by these rules. */
  static Boardroom members(BodyKind kind, RuleSet rules, int days, @Nullable PollRule polls) {
    var room = new Boardroom();
    var all = List.of(rule("members", Office.MEMBER, SeatSource.MEMBERS, null, Deputies.NONE));
    room.established(kind, terms(all, RuleSets.data(rules), days, Handling.NOTED, polls));
    return room;
  }

  private static Clause clause(String place) {
    return new Clause(Source.terms(place), "The terms say so.");
  }

  /** The model articles with a quorum of so many, and so a casting vote. */
  public static Map<String, Object> quorumOf(int heads) {
    return RuleSets.data(Board.byModelArticles().with(QuorumRule.heads(heads, clause("6.1"))));
  }

  static Map<String, Object> withoutCastingVote() {
    return RuleSets.data(Board.byModelArticles().with(new EqualVotes.Fails(clause("6.4"))));
  }

  private static Terms terms(
      List<SeatRule> composition,
      Map<String, Object> rules,
      int days,
      Handling handling,
      @Nullable PollRule polls) {
    return new Terms(
        composition,
        rules,
        new Terms.Notice(days, DayCount.CLEAR_DAYS, null, "4.1"),
        new Terms.Calling(List.of(Office.CHAIR, Office.SECRETARY), 3, "4.2"),
        new Terms.Agenda(
            List.of(Office.SECRETARY), List.of(composition.getLast().rule()), Others.TIME, "5.1"),
        new Terms.InterestTerms(handling, 28, 12, "7.2"),
        null,
        null,
        polls);
  }

  private static SeatRule rule(
      String key, Office office, SeatSource source, @Nullable Integer quorum, Deputies deputies) {
    return new SeatRule(
        key,
        source,
        "A " + key,
        office,
        Voice.VOTES,
        null,
        null,
        null,
        null,
        null,
        Conditions.NONE,
        null,
        null,
        deputies,
        List.of(),
        quorum,
        "3.1");
  }

  private void established(BodyKind kind, Terms terms) {
    var from = LocalDate.parse("2026-05-01");
    happened(new BodyEvent.BodyEstablished(BODY, kind, "Board", null, null, from, terms));
  }

  private void seated(int number, String rule) {
    var from = LocalDate.parse("2026-05-01");
    UUID seat = UUID.fromString(seat(number));
    happened(new BodyEvent.SeatOpened(BODY, seat, rule, null, null, from, null));
    happened(
        new BodyEvent.SeatFilled(
            BODY,
            seat,
            id(330 + number),
            member(number),
            from,
            null,
            How.APPOINTED,
            null,
            null,
            null));
  }

  void happened(BodyEvent event) {
    body = Body.evolve(body, event);
    log.add("body/" + BODY, (Record) event, now);
  }

  /** Its terms from 2 May 2026 on, before any meeting is called. */
  Boardroom revised(UnaryOperator<Terms> change) {
    var terms = change.apply(body().established().terms());
    happened(new BodyEvent.TermsRevised(BODY, LocalDate.parse("2026-05-02"), terms, null));
    return this;
  }

  /** Whose terms ask for papers so many clear days before a meeting. */
  public Boardroom withPapers(int days) {
    return revised(
        terms ->
            new Terms(
                terms.composition(),
                terms.ruleSet(),
                new Terms.Notice(terms.notice().days(), terms.notice().count(), days, "4.1"),
                terms.calling(),
                terms.agenda(),
                terms.interests(),
                terms.urgent(),
                terms.document(),
                terms.polls()));
  }

  /** A paper of an item that was sent at an instant. */
  public static MeetingCommand.AddPaper paper(UUID item, String sent) {
    return new MeetingCommand.AddPaper(
        MEETING, item, id(821), false, "Options", "0a".repeat(32), Instant.parse(sent));
  }

  /** The same, added. */
  public Boardroom paperSent(UUID item, String sent) {
    done(paper(item, sent));
    return this;
  }

  /** From now on it is this time. */
  Boardroom at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  Boardroom as(boolean keeper, UUID... persons) {
    secretary = keeper;
    behind = Set.of(persons);
    return this;
  }

  /** From now on a representative asks, by these mandates in the register. */
  Boardroom speaking(Hand... mandates) {
    secretary = false;
    hands = List.of(mandates);
    return this;
  }

  /** From now on the register states that whoever comes has these roles. */
  void states(Map<String, LocalDate> stated) {
    roles = stated;
  }

  /** From now on the register has these members on the day that is asked about. */
  Boardroom register(MembersOn heard) {
    members = heard;
    return this;
  }

  void has(UUID person, Interests all) {
    interests.put(person, all);
  }

  public Body.Standing body() {
    return (Body.Standing) body;
  }

  public Meeting.Called meeting() {
    return (Meeting.Called) meeting;
  }

  Instant now() {
    return now;
  }

  /** What was decided before is another meeting now; a new one begins. */
  void next() {
    single = false;
    later = meeting;
    meeting = new Meeting.Unknown();
  }

  /** Looks at the other of the two meetings. */
  void turn() {
    var kept = later;
    later = meeting;
    meeting = kept;
  }

  /** The entries of the meeting. */
  public List<Entry> entries() {
    return log.of("meeting/" + MEETING);
  }

  /** For want of time, to this instant. */
  public void adjourned(String until) {
    done(new MeetingCommand.AdjournMeeting(MEETING, now, Instant.parse(until), null, Why.NO_TIME));
  }

  List<MeetingEvent> done(MeetingCommand command) {
    var decision = decide(command);
    if (!(decision instanceof Decision.Accepted<MeetingEvent>(var events))) {
      throw new AssertionError("expected events but was " + decision);
    }
    events.forEach(event -> meeting = Meeting.evolve(meeting, event));
    events.forEach(event -> log.add("meeting/" + MEETING, (Record) event, now));
    if (single) {
      log.mustHold();
    }
    return events;
  }

  /** Refused for this reason; the detail that was told. */
  String refused(MeetingRefusal why, MeetingCommand command) {
    if (!(decide(command) instanceof Decision.Refused<MeetingEvent>(var found, var detail, _))) {
      throw new AssertionError("expected " + why + " of " + command);
    }
    assertEquals(why, found, detail);
    return detail;
  }

  /** Does it, or says in a word why it is refused. */
  Optional<String> tried(MeetingCommand command) {
    if (decide(command) instanceof Decision.Refused<MeetingEvent>(var why, _, _)) {
      return Optional.of(why.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    done(command);
    return Optional.empty();
  }

  private Decision<MeetingEvent> decide(MeetingCommand command) {
    var asking =
        new Asking(
            (Body.Standing) body,
            secretary,
            behind,
            interests,
            members,
            hands,
            coming(command),
            now);
    return MeetingDecider.decide(command, meeting, later, asking);
  }

  private @Nullable Candidate coming(MeetingCommand command) {
    return command instanceof MeetingCommand.Arrive c
        ? new Candidate(
            c.person(),
            true,
            roles,
            interests.getOrDefault(c.person(), Interests.INTERESTS.initial()))
        : null;
  }

  static By secretary() {
    return new By(Office.SECRETARY, null, null);
  }

  static MeetingCommand.CallMeeting call(String starts, @Nullable List<OnRoll> roll) {
    return call(starts, secretary(), roll, false);
  }

  static MeetingCommand.CallMeeting call(
      String starts, By by, @Nullable List<OnRoll> roll, boolean shortNotice) {
    return new MeetingCommand.CallMeeting(
        MEETING,
        BODY,
        "June meeting",
        Instant.parse(starts),
        "Hove",
        false,
        by,
        null,
        RollAsked.of(roll),
        shortNotice,
        null);
  }

  static MeetingCommand.PutItem put(UUID item, String title) {
    return new MeetingCommand.PutItem(
        MEETING, item, title, ItemKind.DECISION, false, secretary(), Topic.NONE, null, null, null);
  }

  /** Called, with notice to all in time, items 1 to so many, and opened by the chair. */
  public Boardroom opened(int members, int items) {
    done(call("2026-06-16T17:00:00Z", null));
    for (int i = 1; i <= items; i++) {
      done(put(item(i), "Item " + i));
    }
    List<Sent> sent = new ArrayList<>();
    for (int i = 1; i <= members; i++) {
      sent.add(new Sent(seat(i), Channel.EMAIL, now, true, null));
    }
    done(new MeetingCommand.SendNotice(MEETING, sent));
    at("2026-06-16T17:00:00Z");
    done(new MeetingCommand.OpenMeeting(MEETING, member(1), now));
    return this;
  }

  public void arrive(int... numbers) {
    for (int number : numbers) {
      done(
          new MeetingCommand.Arrive(
              MEETING, member(number), As.MEMBER, seat(number), Way.IN_PERSON, now));
    }
  }

  /** A financial interest of theirs in an item, handled as the terms ask. */
  public void concerned(int number, UUID item) {
    concerned(number, item, null);
  }

  /** The same, handled so. */
  public void concerned(int number, UUID item, @Nullable Handling how) {
    done(
        new MeetingCommand.NoteInterest(
            MEETING, item, member(number), null, null, InterestType.FINANCIAL, how, now));
  }

  public void leave(int number) {
    done(new MeetingCommand.Leave(MEETING, member(number), now));
  }

  public boolean take(UUID item) {
    var taken = done(new MeetingCommand.TakeItem(MEETING, item, now)).getFirst();
    return ((RoomEvents.ItemTaken) taken).quorum().met();
  }

  MeetingCommand.MoveMotion motion(UUID motion, UUID item, int by) {
    return new MeetingCommand.MoveMotion(
        MEETING,
        motion,
        item,
        null,
        Kind.BOARD_RESOLUTION,
        "That it be done",
        null,
        false,
        member(by),
        null,
        null,
        now);
  }

  public void moved(UUID motion, UUID item, int by, int seconder) {
    done(motion(motion, item, by));
    done(new MeetingCommand.SecondMotion(MEETING, motion, member(seconder), now));
  }

  /** Moved by the first, put, and carried by the first two. */
  public void carried(UUID motion, UUID item) {
    moved(motion, item, 1, 2);
    done(putting(motion));
    done(votes(motion, vote(1, Stand.FOR), vote(2, Stand.FOR)));
    done(declare(motion, null, null));
  }

  MeetingCommand.PutMotion putting(UUID motion) {
    return new MeetingCommand.PutMotion(MEETING, motion, false, now);
  }

  MeetingCommand.RecordVotes votes(UUID motion, Cast... votes) {
    return new MeetingCommand.RecordVotes(
        MEETING, motion, VoteWay.HANDS, List.of(votes), false, now);
  }

  static Cast vote(int number, Stand stand) {
    return new Cast(seat(number), member(number), stand, null);
  }

  MeetingCommand.DeclareResult declare(UUID motion, @Nullable UUID chair, @Nullable Stand cast) {
    return new MeetingCommand.DeclareResult(MEETING, motion, id(899), chair, cast, false, now);
  }

  /** The same, and the chair gives no casting vote. */
  MeetingCommand.DeclareResult uncast(UUID motion) {
    return new MeetingCommand.DeclareResult(MEETING, motion, id(899), null, null, true, now);
  }
}
