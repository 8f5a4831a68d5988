package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.call;
import static quorate.governance.meeting.Boardroom.company;
import static quorate.governance.meeting.Boardroom.id;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.seat;
import static quorate.governance.meeting.Boardroom.secretary;
import static quorate.governance.meeting.GeneralMeeting.ROLL;
import static quorate.governance.meeting.GeneralMeeting.TEXT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.notice.Channel;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.body.Office;
import quorate.governance.meeting.AgendaEvents.Topic;
import quorate.governance.meeting.MeetingCommand.AddPaper;
import quorate.governance.meeting.MeetingCommand.AdjournMeeting;
import quorate.governance.meeting.MeetingCommand.CancelMeeting;
import quorate.governance.meeting.MeetingCommand.GiveTime;
import quorate.governance.meeting.MeetingCommand.PutItem;
import quorate.governance.meeting.MeetingCommand.SendNotice;
import quorate.governance.meeting.NoticeEvents.By;
import quorate.governance.meeting.NoticeEvents.Sent;
import quorate.governance.meetings.NoticeGiven.Posted;
import quorate.governance.meetings.NoticeOfMeeting;
import quorate.governance.meetings.NoticedItem;
import quorate.governance.meetings.Stated;
import quorate.governance.moment.Days;
import quorate.governance.party.Party;
import quorate.governance.party.PartyKind;

/** What stands in the notice of a meeting. It is Monday, 1 June 2026. */
class NoticeOfMeetingTest {

  private static final String AT = "2026-07-02T17:00:00Z";

  @Test
  void a_special_resolution_is_called_so_with_its_text_and_special_notice_is_marked() {
    var notice = of(companys());
    assertEquals("Draft notice of general meeting", notice.heading());
    assertEquals("Thursday 2 July 2026 at 18:00 (London)", notice.when());
    var articles = notice.items().getFirst();
    assertEquals(TEXT, articles.text());
    assertSays(
        articles.says(),
        "It is proposed as a special resolution. [Companies Act 2006 s283(6)]",
        "It is carried by at least 75 % of the votes cast for and against. [Companies Act 2006 s283]");
    var removal = notice.items().get(1);
    assertSays(
        removal.says(),
        "It is proposed as an ordinary resolution: the removal of a director. [Companies Act 2006 s168]",
        "Special notice of it was given to the company on 1 June 2026. The company had 30 clear days. [Companies Act 2006 s312(1), 360]",
        "The director has a copy of the notice and may be heard. [Companies Act 2006 s169]");
    var icb = notice.items().getLast();
    assertEquals("To be heard", icb.purpose());
    assertSays(
        icb.says(),
        "The body icb is heard for 10 minutes; nothing is decided under it. [Terms of reference clause 5.1]");
  }

  @Test
  void members_of_a_company_are_told_of_proxies_quorum_hands_and_polls() {
    var notice = of(companys());
    assertSays(
        notice.proxies(),
        "A member is entitled to appoint another person as their proxy, to exercise all or any of their rights to attend and to speak and vote at the meeting. [Companies Act 2006 s324(1), 325(1)]",
        "A member may appoint more than one proxy, provided that each is appointed to exercise the rights attached to a different share or shares held by that member. [Companies Act 2006 s324(2), 325(1)]");
    assertSays(
        notice.quorum(),
        "Two qualifying persons are a quorum, but not two proxies or two representatives of one member; a sole member is one. [Companies Act 2006 s318]");
    assertSays(
        notice.votes(),
        "On a poll: Every member has one vote for each share held. [Companies Act 2006 s284(3)(a)]",
        "An ordinary resolution is carried by more than 50 % of the votes cast for and against. [Companies Act 2006 s282]");
    assertTrue(printed(notice.votes()).contains("[Companies Act 2006 s321(2)]"));
  }

  @Test
  void the_last_instant_of_a_day_is_told_as_that_and_of_no_other_day() {
    assertEquals(
        "midnight at the end of Wednesday 16 December 2026 (London)",
        Days.until(Instant.parse("2026-12-17T00:00:00Z")));
    assertEquals(
        "Thursday 25 June 2026 at 18:00 (London)",
        Days.until(Instant.parse("2026-06-25T17:00:00Z")));
  }

  @Test
  void a_notice_that_went_out_says_when_and_by_whose_order() {
    var board = Boardroom.board(3, Boardroom.quorumOf(2));
    board.done(call(AT, null));
    assertNull(of(board).issued());
    board.done(
        new SendNotice(
            MEETING, List.of(new Sent(seat(1), Channel.EMAIL, board.now(), true, null))));
    assertEquals("Issued on 1 June 2026 by order of the secretary.", of(board).issued());
    assertEquals("hove", of(board).convener());
  }

  @Test
  void papers_are_listed_in_their_last_version_but_not_to_whom_they_are_withheld_from() {
    var company = companys();
    company.done(paper(1, false, "Articles, marked up"));
    company.done(paper(1, true, "Articles, marked up again"));
    company.done(paper(2, false, "Accounts"));
    assertEquals(
        List.of("Articles, marked up again 2", "Accounts 1"),
        papers(of(company).items().getFirst()));
    var kept = of(company, item(1)::equals).items().getFirst();
    assertEquals(List.of(), kept.papers());
    assertEquals(TEXT, kept.text());
  }

  @Test
  void a_board_knows_no_proxies_and_decides_by_its_terms() {
    var board = Boardroom.board(3, Boardroom.quorumOf(2));
    board.done(call(AT, null));
    board.done(put(1, new By(Office.MEMBER, member(2), null), null, null, null));
    var notice = of(board);
    assertEquals("Draft notice of meeting of the board", notice.heading());
    assertEquals(List.of(), notice.proxies());
    assertSays(notice.quorum(), "The quorum is 2 by head. [Terms of reference clause 6.1]");
    var votes = printed(notice.votes());
    assertTrue(votes.contains("Each has one vote."), votes);
    assertTrue(votes.contains("casting vote"), votes);
    assertFalse(votes.contains("show of hands"), votes);
    assertSays(
        notice.called(),
        "It was called on 1 June 2026 by the secretary. [Terms of reference clause 4.2]");
    assertSays(notice.items().getFirst().says(), "Put by A seats (%s).".formatted(member(2)));
  }

  @Test
  void until_notice_goes_out_it_is_a_draft_with_the_earliest_lawful_day() {
    var company = company(14);
    company.done(call(AT, ROLL));
    var draft = of(company);
    assertEquals("draft", draft.state());
    assertEquals("This is a draft: notice has not been given yet.", draft.standing());
    assertEquals(LocalDate.parse("2026-06-18"), draft.notice().earliest());
    assertNull(draft.notice().on());
    assertSays(
        draft.notice().says(),
        "Notice has not been given yet. Entitled to it: 3.",
        "Sent today by e-mail to those who agreed to it, or by letter, it counts as served on 3 June 2026; with 14 clear days' notice the earliest lawful day is 18 June 2026. [Companies Act 2006 s1147, Sch 5; Companies Act 2006 s307(1), 360]",
        "Sent today by hand it counts as served on 1 June 2026; with 14 clear days' notice the earliest lawful day is 16 June 2026. [Companies Act 2006 s1147, Sch 5; Companies Act 2006 s307(1), 360]");
    company.at("2026-06-20T09:00:00Z");
    assertSays(of(company).notice().says(), "The meeting is sooner, on 2 July 2026.");
  }

  @Test
  void once_it_went_out_it_says_when_to_how_many_and_since_when_they_count_as_served() {
    var company = company(14);
    company.done(call(AT, ROLL));
    company.done(
        new SendNotice(
            MEETING,
            List.of(
                new Sent("G81001", Channel.EMAIL, company.now(), true, null),
                new Sent("G81002", Channel.EMAIL, company.now(), true, null),
                new Sent("G81003", Channel.EMAIL, company.now(), false, null))));
    var notice = of(company);
    assertEquals("Notice of general meeting", notice.heading());
    assertEquals("given", notice.state());
    assertEquals("", notice.standing());
    assertEquals(LocalDate.parse("2026-06-01"), notice.notice().on());
    assertEquals("doubtful", notice.notice().found());
    var on = LocalDate.parse("2026-06-01");
    assertEquals(
        List.of(
            new Posted(
                on,
                Channel.EMAIL,
                2,
                LocalDate.parse("2026-06-03"),
                LocalDate.parse("2026-06-18"),
                null),
            new Posted(on, Channel.EMAIL, 1, null, null, "They had not agreed to e-mail.")),
        notice.notice().sent());
    company.done(
        new SendNotice(
            MEETING, List.of(new Sent("G81003", Channel.BY_HAND, company.now(), false, null))));
    assertSays(
        of(company).notice().says(),
        "Notice was sent to 3 of the 3 who are entitled to it; it is found good.",
        "All 3 were served in time: 14 clear days' notice. [Companies Act 2006 s307(1), 360]");
  }

  @ParameterizedTest(name = "on {0} by {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-06-01 | secretary | It was called on 1 June 2026 by the secretary. [Terms of reference clause 4.2]
          2026-06-12 | members   | It was called on 12 June 2026 by 1 member (G81002) themselves, as the directors had not called it. [Companies Act 2006 s305(1)]
          """)
  void a_meeting_that_members_required_says_so_and_who_called_it(
      String day, String who, String called) {
    var company = company(14).at(day + "T09:00:00Z");
    company.done(required(who.equals("secretary")));
    var notice = of(company);
    assertSays(
        notice.called(),
        called,
        "It was required by 1 member (G81002); that was received on 21 May 2026. [Companies Act 2006 s303]");
    assertTrue(printed(notice.called()).contains("to be called by 2026-06-11"));
    var item = notice.items().getFirst();
    assertEquals(TEXT, item.text());
    assertSays(
        item.says(),
        "Brought by the members who required the meeting.",
        "It is proposed as a special resolution. [Companies Act 2006 s283(6)]");
  }

  @Test
  void what_was_cancelled_or_adjourned_says_so() {
    var company = companys();
    company.done(new CancelMeeting(MEETING, "The chair is ill", company.now()));
    assertEquals("This meeting was cancelled.", of(company).standing());
    var later = GeneralMeeting.opened(null, null);
    later.done(new AdjournMeeting(MEETING, later.now(), null, null, Why.NO_TIME));
    assertEquals("on a day that is not named yet", of(later).when());
    var fixed = GeneralMeeting.opened(null, null);
    var until = Instant.parse("2026-07-20T17:00:00Z");
    fixed.done(new AdjournMeeting(MEETING, fixed.now(), until, "Worthing", Why.NO_TIME));
    var notice = of(fixed);
    assertEquals("Draft notice of adjourned general meeting", notice.heading());
    assertEquals("Worthing", notice.place());
    assertEquals(LocalDate.parse("2026-07-07"), notice.notice().earliest());
  }

  private static NoticeOfMeeting of(Boardroom room) {
    return of(room, item -> false);
  }

  private static NoticeOfMeeting of(Boardroom room, Predicate<UUID> withheld) {
    return NoticeOfMeeting.of("hove", room.body(), room.meeting(), withheld, room.now());
  }

  /** A general meeting with new articles, the removal of a director, and time for the ICB. */
  private static Boardroom companys() {
    var company = company(14);
    company.done(call(AT, ROLL));
    company.done(put(1, secretary(), Kind.SPECIAL_RESOLUTION, TEXT, null));
    company.done(
        put(2, secretary(), Kind.REMOVAL_OF_DIRECTOR, "That she be removed", "2026-06-01"));
    var icb = new Party(PartyKind.BODY, "icb");
    company.done(new GiveTime(MEETING, item(3), "Winter", icb, 10));
    return company;
  }

  private static PutItem put(
      int item, By by, @Nullable Kind kind, @Nullable String text, @Nullable String told) {
    return new PutItem(
        MEETING,
        item(item),
        "Item " + item,
        ItemKind.DECISION,
        false,
        by,
        Topic.NONE,
        kind,
        text,
        told == null ? null : LocalDate.parse(told));
  }

  private static MeetingCommand.CallMeeting required(boolean bySecretary) {
    var business = new Required.Business("Articles", Kind.SPECIAL_RESOLUTION, TEXT);
    var cited =
        new Required.Cited(
            id(821),
            "1 members require it, with 5 of 100 voting rights; 5 % are needed: enough.",
            LocalDate.parse("2026-06-11"),
            List.of(business),
            List.of(item(1)));
    return new MeetingCommand.CallMeeting(
        MEETING,
        Boardroom.BODY,
        "Required",
        Instant.parse(bySecretary ? "2026-06-25T17:00:00Z" : AT),
        "Hove",
        false,
        bySecretary ? secretary() : new By(null, null, List.of("G81002")),
        new Required(LocalDate.parse("2026-05-21"), List.of("G81002"), cited),
        RollAsked.of(ROLL),
        false,
        null);
  }

  private static AddPaper paper(int number, boolean again, String title) {
    return new AddPaper(
        MEETING,
        item(1),
        id(840 + number),
        again,
        title,
        "0a".repeat(32),
        Instant.parse("2026-06-01T09:00:00Z"));
  }

  private static List<String> papers(NoticedItem item) {
    return item.papers().stream().map(it -> it.title() + " " + it.version()).toList();
  }

  private static void assertSays(List<Stated> said, String... sentences) {
    var printed = said.stream().map(Stated::printed).toList();
    for (String sentence : sentences) {
      assertTrue(printed.contains(sentence), () -> sentence + "\n is not in " + printed);
    }
  }

  private static String printed(List<Stated> said) {
    return String.join(" ", said.stream().map(Stated::printed).toList());
  }
}
