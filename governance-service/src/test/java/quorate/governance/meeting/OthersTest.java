package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.call;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.quorumOf;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.body.Handling;
import quorate.governance.body.Office;
import quorate.governance.body.Others;
import quorate.governance.body.Terms;
import quorate.governance.interest.InterestType;
import quorate.governance.meeting.AgendaEvents.ItemHeard;
import quorate.governance.meeting.AgendaEvents.Topic;
import quorate.governance.meeting.MeetingCommand.GiveTime;
import quorate.governance.meeting.MeetingCommand.NoteInterest;
import quorate.governance.meeting.MeetingCommand.PutItem;
import quorate.governance.meeting.NoticeEvents.By;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;

/** What others than its members have of a meeting, and members of a company with an interest. */
class OthersTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"TIME,10", "IN_WRITING,0", "NOTHING,"})
  void others_are_heard_as_the_terms_say_and_put_no_item(Others others, @Nullable Integer minutes) {
    var board = Boardroom.board(3, quorumOf(2)).revised(terms -> with(terms, others));
    board.done(call("2026-06-16T17:00:00Z", null));
    var icb = new Party(PartyKind.BODY, "icb");
    var time = new GiveTime(MEETING, item(1), "Winter", icb, 10);
    if (minutes == null) {
      board.refused(MeetingRefusal.NO_TIME_FOR_OTHERS, time);
    } else {
      assertEquals(minutes, ((ItemHeard) board.done(time).getFirst()).minutes());
    }
    board.as(false);
    var why = board.refused(MeetingRefusal.NOT_THEIRS_TO_PUT, put(new By(null, null, null)));
    assertTrue(why.contains("let these put items: secretary, A seats"), why);
  }

  @ParameterizedTest(name = "{0} of seat {1}: {2}")
  @CsvSource({
    "secretary,,put",
    "member,2,put",
    "chair,1,not-theirs-to-put",
    "member,1,not-theirs-to-put",
    "member,9,not-theirs-to-put"
  })
  void who_puts_an_item_is_named_by_office_or_by_rule(
      String office, @Nullable Integer seat, String result) {
    var board = Boardroom.board(3, quorumOf(2));
    board.done(call("2026-06-16T17:00:00Z", null));
    var person = seat == null ? null : member(seat);
    var by = new By(Office.valueOf(office.toUpperCase(Locale.ROOT)), person, null);
    assertEquals(result, board.tried(put(by)).orElse("put"));
  }

  @ParameterizedTest
  @EnumSource(names = "NOTED", mode = EnumSource.Mode.EXCLUDE)
  void no_interest_keeps_a_member_of_a_company_from_voting(Handling handling) {
    var company = Boardroom.company(14);
    Members.of(company, "60+ 40-").opened(Kind.ORDINARY_RESOLUTION, "2026-05-27");
    company.refused(MeetingRefusal.MEMBERS_VOTE_THEIR_INTERESTS, interest(company, handling));
    company.done(interest(company, Handling.NOTED));
    company.refused(MeetingRefusal.NOTED_ALREADY, interest(company, null));
  }

  private static NoteInterest interest(Boardroom company, @Nullable Handling handling) {
    return new NoteInterest(
        MEETING, item(1), member(1), null, null, InterestType.FINANCIAL, handling, company.now());
  }

  private static PutItem put(By by) {
    return new PutItem(
        MEETING, id(830), "An item", ItemKind.DECISION, false, by, Topic.NONE, null, null, null);
  }

  private static Terms with(Terms terms, Others others) {
    var agenda = terms.agenda();
    return new Terms(
        terms.composition(),
        terms.ruleSet(),
        terms.notice(),
        terms.calling(),
        new Terms.Agenda(agenda.offices(), agenda.rules(), others, agenda.clause()),
        terms.interests(),
        null,
        null,
        null);
  }
}
