package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.vote.Elector;
import quorate.governance.body.SeatSource;
import quorate.governance.body.Terms;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.members.MembersOn;

/**
 * The roll with which a meeting is called: drawn from the register, or given where that does not
 * have it.
 */
public final class RollCalled {

  private RollCalled() {}

  /** Why a meeting cannot be called with this roll; empty where it can. */
  public static <E> Optional<Decision<E>> refused(
      RollAsked asked, Terms terms, MembersOn register) {
    var lines = asked.lines();
    if (!isOfMembers(terms)) {
      return lines == null
          ? Optional.empty()
          : Optional.of(
              refuse(
                  MeetingRefusal.ROLL_NEEDED,
                  "roll",
                  lines,
                  "Who votes in a body with seats is known by them: leave the roll out."));
    }
    if (lines != null) {
      return given(asked, lines, register);
    }
    if (!register.kept()) {
      return needed(null);
    }
    return register.stale()
        ? Optional.of(refuse(MeetingRefusal.REGISTER_SILENT))
        : new RollDrawing(register, terms, asked.suspendedClause()).refused();
  }

  /** How it is drawn; empty where it is given, or there are seats. */
  static Optional<RollDrawing> drawing(RollAsked asked, Terms terms, MembersOn register) {
    return asked.lines() == null && isOfMembers(terms)
        ? Optional.of(new RollDrawing(register, terms, asked.suspendedClause()))
        : Optional.empty();
  }

  private static <E> Optional<Decision<E>> given(
      RollAsked asked, List<OnRoll> lines, MembersOn register) {
    if (lines.isEmpty()) {
      return needed(lines);
    }
    if (register.kept() && asked.reason() == null) {
      return Optional.of(refuse(MeetingRefusal.ROLL_IS_DRAWN, "rollreason", null));
    }
    var once = new HashSet<String>();
    return lines.stream()
        .filter(line -> !once.add(line.member()))
        .findFirst()
        .map(line -> refuse(MeetingRefusal.ROLL_NEEDED, "roll", line.member(), "Name each once."));
  }

  private static <E> Optional<Decision<E>> needed(@Nullable List<OnRoll> lines) {
    return Optional.of(refuse(MeetingRefusal.ROLL_NEEDED, "roll", lines));
  }

  /** Its lines, drawn or given; none where there are seats. */
  public static List<OnRoll> lines(RollAsked asked, Terms terms, MembersOn register) {
    var given = asked.lines();
    return given == null
        ? drawing(asked, terms, register).map(RollDrawing::lines).orElse(List.of())
        : given;
  }

  /** The members of these lines, weighed. */
  public static List<Elector> electors(List<OnRoll> lines, RuleSet rules) {
    return lines.stream()
        .map(line -> Assembly.elector(line.member(), Exact.of(line.figure()), rules))
        .toList();
  }

  /** Whether every member has a place in it. */
  public static boolean isOfMembers(Terms terms) {
    return terms.composition().stream().anyMatch(rule -> rule.source() == SeatSource.MEMBERS);
  }
}
