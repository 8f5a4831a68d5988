package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.number.Exact;
import quorate.counting.outcome.preset.MembersMeeting;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.Reach;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.rule.Weighting;
import quorate.counting.outcome.vehicle.Kind;
import quorate.governance.body.BodyKind;

/** A majority that articles raise, where the Act lets them (s281(3)) and where it does not. */
class RaisedMajorityTest {

  private static final PassMark.Share TWO_THIRDS =
      new PassMark.Share(Exact.of(2).over(Exact.of(3)), Reach.AT_LEAST, Base.FOR_AND_AGAINST);

  @ParameterizedTest(name = "{0}: {1} ({2})")
  @CsvSource({
    "ORDINARY_RESOLUTION,lost,s281(3)",
    "RATIFICATION,lost,s281(3)",
    "REMOVAL_OF_DIRECTOR,passed,s168(1): by ordinary resolution",
    "REMOVAL_OF_AUDITOR,passed,s510(2): by ordinary resolution"
  })
  void three_of_five(Kind kind, String result, String source) {
    var articles = new Clause(Source.articles("12"), "Two thirds of the votes cast.");
    var rules = MembersMeeting.ordinaryRaised(Weighting.shares(), TWO_THIRDS, articles);
    var company = Boardroom.members(BodyKind.MEMBERS_MEETING, rules, 14, null);
    var told = "2026-05-27";
    var meeting = Members.of(company, "20+ 20+ 20+ 20- 20-").opened(kind, told);
    assertEquals(result, meeting.result(kind, VoteWay.HANDS, true), source);
  }
}
