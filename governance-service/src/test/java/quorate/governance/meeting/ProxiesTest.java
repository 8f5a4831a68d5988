package quorate.governance.meeting;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.call;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.outcome.vehicle.Kind;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.FloorEvents.MotionDecided;
import quorate.governance.meeting.MeetingCommand.AppointProxy;
import quorate.governance.meeting.MeetingCommand.Arrive;
import quorate.governance.meeting.MeetingCommand.DemandPoll;
import quorate.governance.meeting.MeetingCommand.MoveMotion;
import quorate.governance.meeting.MeetingCommand.OpenMeeting;
import quorate.governance.meeting.MeetingCommand.RecordVotes;
import quorate.governance.meeting.NoticeEvents.OnRoll;

/**
 * Members, proxies and representatives of corporations. Those who are there are told apart by
 * commas, each with the members for whom they are there and what they say for each: {@code proxy 2+
 * 3-}; {@code and} joins what one person is.
 */
class ProxiesTest {

  private static final Map<String, As> CAPACITIES =
      Map.of("member", As.MEMBER, "proxy", As.PROXY, "rep", As.CORPORATE_REPRESENTATIVE);

  @ParameterizedTest(name = "of {0} members {1}: {2}, {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # roll | there                      | quorate | source
          3      | member 1, member 2         | true    | s318(2)
          3      | member 1                   | false   | s318(2)
          3      | member 1, proxy 2          | true    | s318(3)(c)
          3      | proxy 1, proxy 2           | true    | s318(3)(c)
          3      | proxy 1, proxy 1           | false   | s318(2)(b): two proxies of one member
          3      | proxy 1, proxy 1, proxy 2  | true    | s318(2)(b): and one of another
          3      | rep 1, rep 1               | false   | s318(2)(a): two representatives of one
          3      | rep 1, rep 2               | true    | s318(3)(b)
          3      | rep 1, proxy 1             | true    | s318(2): by its letter
          3      | proxy 1 2 3                | false   | s318(2): one person is one
          3      | member 1 and proxy 2       | false   | s318(2)
          3      | member 1 and proxy 2, proxy 2 | true | s318(2): each stands for somebody else
          1      | member 1                   | true    | s318(1): a sole member
          1      | proxy 1                    | true    | s318(1)
          """)
  void who_makes_a_quorum(int roll, String there, boolean quorate, String source) {
    for (boolean recorded : List.of(false, true)) {
      var people = people(there);
      var company = opened("1 ".repeat(roll), recorded ? people : List.of());
      people.forEach(person -> person.forEach(one -> company.done(one.arrives(company))));
      assertEquals(quorate, company.take(item(1)), source);
    }
  }

  @ParameterizedTest(name = "{0} {1}: {2} to {3}, {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # way | there                          | for | against | source
          hands | member 1+, member 2-           | 1   | 1       | s284(2): one a member
          hands | member 1+, proxy 2+ 3+ 4+      | 2   | 0       | s285(1): a proxy has one
          hands | member 1+, proxy 2+ 3-         | 2   | 1       | s285(2): or one each way
          hands | member 1-, proxy 2+ 3- 4-      | 1   | 2       | s285(2)
          hands | member 1+, proxy 2- 3/         | 1   | 1       | s285(2): who abstains asks for no hand
          hands | member 1+, proxy 2/ 3/         | 1   | 0       | s285(2)
          hands | member 1+, rep 2- 3-           | 1   | 2       | s323(2): one for each corporation
          hands | member 1+ and proxy 2- 3-, member 4+ | 2 | 1     | s284(2), s285(1): as each
          hands | member 1+ and proxy 2+, member 4-    | 2 | 1     | s284(2), s285(1)
          poll  | member 1+, proxy 2+ 3- 4/      | 30  | 30      | s284(3), s322: each as asked
          poll  | member 1-, rep 2+ 3+           | 50  | 10      | s284(3), s323(2)
          """)
  void who_votes_how(String way, String there, int yes, int no, String source) {
    assertEquals(yes + " to " + no, counted(way, there, false), source);
    assertEquals(yes + " to " + no, counted(way, there, true), "the same with appointments");
  }

  private static String counted(String way, String there, boolean recorded) {
    var people = people(there);
    var company = opened("10 20 30 40", recorded ? people : List.of());
    people.forEach(person -> person.forEach(one -> company.done(one.arrives(company))));
    company.take(item(1));
    company.done(moving(company));
    company.done(company.putting(Members.MOTION));
    boolean poll = way.equals("poll");
    if (poll) {
      company.done(new DemandPoll(MEETING, Members.MOTION, List.of(), true, company.now()));
    }
    var votes = people.stream().flatMap(List::stream).map(One::casts).toList();
    var taken = poll ? VoteWay.POLL : VoteWay.HANDS;
    company.done(new RecordVotes(MEETING, Members.MOTION, taken, votes, false, company.now()));
    var decided = company.done(company.declare(Members.MOTION, null, null)).getFirst();
    return figures((MotionDecided) decided);
  }

  // with appointments on record of these proxies
  private static Boardroom opened(String shares, List<List<One>> people) {
    var company = Boardroom.company(14);
    List<OnRoll> roll = new ArrayList<>();
    for (String figure : shares.strip().split(" ", -1)) {
      roll.add(new OnRoll("G" + (roll.size() + 1), figure));
    }
    company.done(call("2026-06-25T17:00:00Z", roll));
    company.done(Members.noticed(Kind.ORDINARY_RESOLUTION, "2026-05-27"));
    people.stream()
        .flatMap(List::stream)
        .filter(one -> one.as() == As.PROXY)
        .forEach(one -> company.done(one.appointed(company)));
    company.at("2026-06-25T17:00:00Z");
    company.done(new OpenMeeting(MEETING, member(1), company.now()));
    return company;
  }

  // moved by the first, who is in the chair
  private static MoveMotion moving(Boardroom company) {
    return GeneralMeeting.moving(company, Members.MOTION, Kind.ORDINARY_RESOLUTION, Members.TEXT);
  }

  private record One(int person, As as, String of, String says) {

    Arrive arrives(Boardroom company) {
      return new Arrive(MEETING, member(person), as, of, Way.IN_PERSON, company.now());
    }

    AppointProxy appointed(Boardroom company) {
      UUID proxy = Boardroom.id(100 * person + of.charAt(1));
      return new AppointProxy(MEETING, proxy, of, member(person), company.now(), null);
    }

    Cast casts() {
      var stand = says.equals("+") ? Stand.FOR : says.equals("-") ? Stand.AGAINST : Stand.ABSTAIN;
      return new Cast(of, member(person), stand, null);
    }
  }

  private static List<List<One>> people(String text) {
    List<List<One>> people = new ArrayList<>();
    for (String person : text.split(", ", -1)) {
      List<One> stands = new ArrayList<>();
      for (String capacity : person.split(" and ", -1)) {
        var words = List.of(capacity.split(" ", -1));
        var as = requireNonNull(CAPACITIES.get(words.getFirst()));
        for (String member : words.subList(1, words.size())) {
          int number = people.size() + 1;
          stands.add(new One(number, as, "G" + member.charAt(0), member.substring(1)));
        }
      }
      people.add(stands);
    }
    return people;
  }

  private static String figures(MotionDecided decided) {
    var statements = (List<?>) requireNonNull(decided.outcome().get("statements"));
    return statements.stream()
        .map(each -> (Map<?, ?>) each)
        .filter(each -> "mark".equals(each.get("about")))
        .map(each -> (List<?>) each.get("figures"))
        .map(figures -> figure(figures, "for") + " to " + figure(figures, "against"))
        .collect(Collectors.joining());
  }

  private static Object figure(List<?> figures, String name) {
    return figures.stream()
        .map(each -> (Map<?, ?>) each)
        .filter(each -> name.equals(each.get("name")))
        .map(each -> (Object) each.get("value"))
        .findFirst()
        .orElseThrow();
  }
}
