package quorate.governance.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static quorate.governance.meeting.Boardroom.MEETING;
import static quorate.governance.meeting.Boardroom.item;
import static quorate.governance.meeting.Boardroom.member;
import static quorate.governance.meeting.Boardroom.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quorate.counting.number.Exact;
import quorate.counting.outcome.data.RuleSets;
import quorate.counting.outcome.preset.Board;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.Clause;
import quorate.counting.outcome.rule.EqualVotes;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.QuorumRule;
import quorate.counting.outcome.rule.Reach;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vote.Stand;
import quorate.governance.body.Handling;
import quorate.governance.interest.InterestType;
import quorate.governance.meeting.FloorEvents.Cast;
import quorate.governance.meeting.MeetingCommand.NoteCommonInterest;
import quorate.governance.meeting.MeetingCommand.NoteInterest;
import quorate.governance.meeting.MeetingCommand.SecondMotion;

/**
 * What a board decides by its terms. Each of its seats is one sign, the chair's first: {@code +}
 * for, {@code -} against, {@code /} abstains, {@code .} is there and says nothing, {@code _} is not
 * there, {@code x} is there and has an interest, {@code c} votes for under one common to all.
 */
class BoardDecidesTest {

  private static final UUID MOTION = Boardroom.id(850);
  private static final Clause CLAUSE = new Clause(Source.terms("6"), "The terms say so.");

  @ParameterizedTest(name = "{0}, {1}, chair casts {2}: {3}, {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # terms         | seats | cast | result            | source
          model articles  | ++-   |      | passed            | art 7(1)
          model articles  | +--   |      | lost              | art 7(1)
          model articles  | ++--  |      | equal-votes       | art 13: the chair casts, or says that none is given
          model articles  | ++--  | +    | passed            | art 13(1)
          model articles  | ++--  | -    | lost              | art 13(1)
          model articles  | -+-+  | +    | passed            | art 13(1): a further vote, not the same one
          model articles  | /+-/  | +    | passed            | art 13(1): though the chair abstained
          model articles  | ++-   | +    | not-equal         | art 13(1)
          model articles  | ////  | +    | not-equal         | art 13(1): nothing is no equality
          model articles  | ////  |      | lost              | art 7(1)
          model articles  | x+-.  | +    | chair-not-counted | art 13(2)
          model articles  | _+-.  | +    | chair-not-counted | art 13(2): nor who is not there
          model articles  | +____ |      | inquorate         | art 11(2)
          model articles  | +.___ |      | passed            | art 11(2): two, whoever votes
          model articles  | ++xxx |      | passed            | art 14(1): two count
          model articles  | +xxxx |      | inquorate         | art 14(1): one counts
          model articles  | ++-xx |      | passed            | art 14(1)
          model articles  | ccc   |      | passed            | art 14(3): common to all, under its clause
          no casting vote | ++--  | +    | no-casting-vote   | terms 6
          no casting vote | ++--  |      | lost              | terms 6
          tie is told     | ++--  |      | tied              | terms 6
          tie is told     | ++--  | +    | no-casting-vote   | terms 6
          quorum of three | ++-__ |      | passed            | terms 6: exactly three
          quorum of three | ++___ |      | inquorate         | terms 6
          quorum of three | ++-x_ |      | passed            | terms 6
          quorum of three | ++xx_ |      | inquorate         | terms 6: the conflicted do not count
          half of seats   | ++-__ |      | passed            | terms 6: three of five
          half of seats   | ++___ |      | inquorate         | terms 6: two of five
          half of seats   | ++__  |      | passed            | terms 6: two of four is half
          two thirds      | ++-   |      | passed            | terms 6: exactly
          two thirds      | +++-- |      | lost              | terms 6: three of five
          two thirds      | ++-/  |      | passed            | terms 6: of for and against
          two thirds      | ++--  | +    | no-casting-vote   | terms 6
          half of present | ++-.  |      | lost              | terms 6: two of four there
          half of present | +++.. |      | passed            | terms 6: three of five there
          half of votes   | ++-/  |      | lost              | terms 6: an abstention is a vote
          half of votes   | ++-.  |      | passed            | terms 6: silence is none
          half of all     | ++___ |      | lost              | terms 6: two of five who are entitled
          half of all     | +++__ |      | passed            | terms 6: three of five
          """)
  void a_board(String terms, String seats, @Nullable String cast, String result, String source) {
    var room = Boardroom.board(seats.length(), rules(terms)).opened(seats.length(), 1);
    assertEquals(result, decided(room, seats, cast), source);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "noted,passed",
    "may-speak,inquorate",
    "leaves,inquorate",
    "papers-withheld,inquorate"
  })
  void who_is_only_noted_counts_and_who_may_speak_does_not(String handling, String result) {
    var least = Handling.NOTED;
    var room = Boardroom.board(2, rules("model articles"), least, null).opened(2, 1);
    room.arrive(1, 2);
    room.done(interest(room, 2, handling(handling)));
    assertEquals(result, voted(room, "++", null));
  }

  private static Handling handling(String word) {
    return Handling.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static RuleSet terms(String name) {
    var board = Board.byModelArticles();
    return switch (name) {
      case "model articles" -> board;
      case "no casting vote" -> board.with(new EqualVotes.Fails(CLAUSE));
      case "tie is told" -> board.with(new EqualVotes.Reported(CLAUSE));
      case "quorum of three" -> board.with(QuorumRule.heads(3, CLAUSE));
      case "half of seats" -> board.with(QuorumRule.share(PassMark.HALF, CLAUSE));
      case "two thirds" ->
          marked(
              new PassMark.Share(
                  Exact.of(2).over(Exact.of(3)), Reach.AT_LEAST, Base.FOR_AND_AGAINST));
      case "half of present" -> marked(PassMark.moreThanHalf(Base.PRESENT));
      case "half of votes" -> marked(PassMark.moreThanHalf(Base.CAST));
      case "half of all" -> marked(PassMark.moreThanHalf(Base.ENTITLED));
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static RuleSet marked(PassMark.Share mark) {
    var directors = Board.directors(CLAUSE);
    return Board.byTerms(
        Mark.overall(directors, mark, CLAUSE),
        QuorumRule.heads(2, CLAUSE),
        new EqualVotes.Fails(CLAUSE));
  }

  private static Map<String, Object> rules(String name) {
    return RuleSets.data(terms(name));
  }

  private static String decided(Boardroom room, String seats, @Nullable String cast) {
    for (int i = 1; i <= seats.length(); i++) {
      if (sign(seats, i) != '_') {
        room.arrive(i);
      }
    }
    for (int i = 1; i <= seats.length(); i++) {
      if (sign(seats, i) == 'x' || sign(seats, i) == 'c') {
        room.done(interest(room, i, null));
      }
    }
    if (seats.contains("c")) {
      room.done(
          new NoteCommonInterest(
              MEETING, item(1), InterestType.FINANCIAL, "clause 7.4", room.now()));
    }
    return voted(room, seats, cast);
  }

  // moved and seconded by two who count, or by whoever does
  private static String voted(Boardroom room, String seats, @Nullable String cast) {
    room.take(item(1));
    List<Integer> counting = new ArrayList<>();
    List<Cast> votes = new ArrayList<>();
    for (int i = 1; i <= seats.length(); i++) {
      char sign = sign(seats, i);
      if (sign != '_' && sign != 'x') {
        counting.add(i);
      }
      if ("+-/c".indexOf(sign) >= 0) {
        votes.add(new Cast(seat(i), member(i), stand(sign), null));
      }
    }
    room.done(room.motion(MOTION, item(1), counting.getFirst()));
    if (counting.size() > 1) {
      room.tried(new SecondMotion(MEETING, MOTION, member(counting.get(1)), room.now()));
    }
    return room.tried(room.putting(MOTION)).orElseGet(() -> result(room, votes, cast));
  }

  private static String result(Boardroom room, List<Cast> votes, @Nullable String cast) {
    room.done(room.votes(MOTION, votes.toArray(Cast[]::new)));
    UUID chair = cast == null ? null : member(1);
    Stand stand = cast == null ? null : stand(cast.charAt(0));
    return room.tried(room.declare(MOTION, chair, stand)).orElseGet(() -> verdict(room));
  }

  private static String verdict(Boardroom room) {
    var decided = room.meeting().floor().motion(MOTION).orElseThrow().decided();
    return decided == null ? "" : decided.verdict();
  }

  private static char sign(String seats, int number) {
    return seats.charAt(number - 1);
  }

  private static Stand stand(char sign) {
    return switch (sign) {
      case '+', 'c' -> Stand.FOR;
      case '-' -> Stand.AGAINST;
      default -> Stand.ABSTAIN;
    };
  }

  private static NoteInterest interest(Boardroom room, int number, @Nullable Handling handling) {
    return new NoteInterest(
        MEETING, item(1), member(number), null, null, InterestType.FINANCIAL, handling, room.now());
  }
}
