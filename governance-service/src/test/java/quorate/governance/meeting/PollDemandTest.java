package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.meeting.Boardroom.MEETING;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.body.PollRule;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.FloorEvents.PollDemanded;
import quorate.governance.meeting.MeetingCommand.DemandPoll;
import quorate.governance.meeting.MeetingCommand.MoveMotion;
import quorate.governance.meeting.MeetingCommand.PutMotion;
import quorate.governance.meeting.MeetingCommand.RecordVotes;

/** Who brings the hands to a poll, by each rule that terms may have. */
class PollDemandTest {

  private static final String SEVEN = "940+ 10- 10- 10- 10- 10- 10-";

  @ParameterizedTest(name = "{0}, {1}: {2} demand: {3}, {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # terms                  | members                      | by        | good  | source
                                   | 940+ 10- 10- 10- 10- 10- 10- | 2 3 4 5 6 | true  | s321(2)(a): five
                                   | 940+ 10- 10- 10- 10- 10- 10- | 2 3 4 5   | false | s321(2)(a): four
                                   | 90+ 10-                      | 2         | true  | s321(2)(b): 10 % exactly
                                   | 9001+ 999-                   | 2         | false | s321(2)(b): a share less
                                   | 90+ 10-                      | chair     | true  | art 44(2)(a)
          statutory-floor          | 940+ 10- 10- 10- 10- 10- 10- | 2 3 4 5 6 | true  | s321(2)(a)
          statutory-floor          | 940+ 10- 10- 10- 10- 10- 10- | 2 3 4 5   | false | s321(2)(a)
          statutory-floor          | 90+ 10-                      | 2         | true  | s321(2)(b)
          statutory-floor          | 9001+ 999-                   | 2         | false | s321(2)(b)
          statutory-floor          | 90+ 10-                      | chair     | false | s321(2): a right of members
          model-articles           | 980+ 10- 10-                 | 2 3       | true  | art 44(2)(c): two
          model-articles           | 980+ 10- 10-                 | 2         | false | art 44(2)(c): one
          model-articles           | 90+ 10-                      | 2         | true  | art 44(2)(d): with 10 %
          model-articles           | 90+ 10-                      | chair     | true  | art 44(2)(a)
          model-articles-guarantee | 980+ 10- 10-                 | 2 3       | true  | art 30(2)(c): two
          model-articles-guarantee | 980+ 10- 10-                 | 2         | false | art 30(2)(c): one
          model-articles-guarantee | 90+ 10-                      | chair     | true  | art 30(2)(a)
          """)
  void a_demand(@Nullable String terms, String members, String by, boolean good, String source) {
    var company = put(terms, members);
    var found = (PollDemanded) company.done(demand(company, by)).getFirst();
    assertEquals(good, found.good(), source + ": " + found.found());
  }

  @Test
  void it_is_made_by_who_is_there_once_the_motion_is_put() {
    var company = Boardroom.company(14);
    Members.of(company, SEVEN + " 50_").opened(Kind.ORDINARY_RESOLUTION, "2026-05-27");
    company.done(moved(company));
    company.refused(MeetingRefusal.NOT_PUT, demand(company, "1"));
    company.done(new PutMotion(MEETING, Members.MOTION, false, company.now()));
    company.refused(MeetingRefusal.NOT_A_MEMBER, demand(company, "8"));
    company.done(demand(company, "1"));
    company.refused(MeetingRefusal.POLL_DEMANDED_ALREADY, demand(company, "1"));
  }

  @Test
  void a_good_one_leaves_nothing_to_the_hands_and_another_leaves_all_to_them() {
    assertEquals("passed", afterHands("1"));
    assertEquals("lost", afterHands("2"));
  }

  // six of seven raise their hands against whoever has 94 of a hundred
  private static String afterHands(String by) {
    var company = put("statutory-floor", SEVEN);
    company.done(votes(company, VoteWay.HANDS));
    var found = (PollDemanded) company.done(demand(company, by)).getFirst();
    if (found.good()) {
      company.refused(MeetingRefusal.POLL_NOT_TAKEN, company.declare(Members.MOTION, null, null));
      company.done(votes(company, VoteWay.POLL));
    } else {
      company.refused(MeetingRefusal.POLL_NOT_DEMANDED, votes(company, VoteWay.POLL));
    }
    return GeneralMeeting.verdict(company.done(company.declare(Members.MOTION, null, null)));
  }

  private static RecordVotes votes(Boardroom company, VoteWay way) {
    var one = new Cast("G1", Boardroom.member(1), Stand.FOR, null);
    var two = new Cast("G2", Boardroom.member(2), Stand.AGAINST, null);
    var three = new Cast("G3", Boardroom.member(3), Stand.AGAINST, null);
    return new RecordVotes(
        MEETING, Members.MOTION, way, List.of(one, two, three), false, company.now());
  }

  private static Boardroom put(@Nullable String terms, String members) {
    var rule =
        terms == null ? null : PollRule.valueOf(terms.toUpperCase(Locale.ROOT).replace('-', '_'));
    var company = Boardroom.company(14, rule);
    Members.of(company, members).opened(Kind.ORDINARY_RESOLUTION, "2026-05-27");
    company.done(moved(company));
    company.done(new PutMotion(MEETING, Members.MOTION, false, company.now()));
    return company;
  }

  private static MoveMotion moved(Boardroom company) {
    return GeneralMeeting.moving(company, Members.MOTION, Kind.ORDINARY_RESOLUTION, Members.TEXT);
  }

  private static DemandPoll demand(Boardroom company, String by) {
    boolean chair = by.equals("chair");
    var members =
        chair
            ? List.<String>of()
            : Arrays.stream(by.split(" ", -1)).map(number -> "G" + number).toList();
    return new DemandPoll(MEETING, Members.MOTION, members, chair, company.now());
  }
}
