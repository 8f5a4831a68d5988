package quorate.governance.meeting;

import static quorate.chassis.decide.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.chassis.decide.Decision;
import quorate.governance.body.Terms;
import quorate.governance.meeting.NoticeEvents.Change;
import quorate.governance.meeting.NoticeEvents.Drawn;
import quorate.governance.meeting.NoticeEvents.OnRoll;
import quorate.governance.members.Member;
import quorate.governance.members.MembersOn;

/**
 * Draws the roll of a members' meeting from their register. A suspended member keeps its place, as
 * on a ballot's roll, unless a clause is cited that takes it.
 */
record RollDrawing(MembersOn register, Terms terms, @Nullable String suspendedClause) {

  /** Why it cannot be drawn; empty where it can. */
  <E> Optional<Decision<E>> refused() {
    var figure = FigureBasis.of(terms.rules());
    if (figure.isEmpty()) {
      return no(
          MeetingRefusal.ROLL_NEEDED,
          "The rules weigh by shares and by patients, and a line has one figure: give the roll, and"
              + " in rollreason why.");
    }
    if (entitled().isEmpty()) {
      return no(
          MeetingRefusal.NO_MEMBER_THAT_DAY,
          "The register has no member on %s: admit them there as of that day or before."
              .formatted(register.day()));
    }
    var without =
        entitled().stream()
            .filter(each -> figure.get().of(each) == null)
            .map(Member::member)
            .toList();
    return without.isEmpty()
        ? Optional.empty()
        : no(
            MeetingRefusal.NO_FIGURE,
            "The register states no %s of %s for %s: state them there."
                .formatted(figure.get(), String.join(", ", without), register.day()));
  }

  /** Its lines, by member. */
  List<OnRoll> lines() {
    return entitled().stream()
        .map(each -> new OnRoll(each.member(), Objects.requireNonNull(figure().of(each))))
        .toList();
  }

  /** How it was drawn. */
  Drawn drawn() {
    return new Drawn(register.day(), figure(), suspendedClause);
  }

  /** What is another than before, each with the reason. */
  List<Change> changes(List<OnRoll> before) {
    Map<String, String> earlier = new LinkedHashMap<>();
    before.forEach(line -> earlier.put(line.member(), line.figure()));
    List<Change> changes = new ArrayList<>();
    for (OnRoll line : lines()) {
      String had = earlier.remove(line.member());
      if (!line.figure().equals(had)) {
        changes.add(new Change(line.member(), had, line.figure(), why(line, had)));
      }
    }
    earlier.forEach(
        (member, figure) -> changes.add(new Change(member, figure, null, whyNot(member))));
    return changes;
  }

  private List<Member> entitled() {
    return register.members().stream()
        .filter(each -> suspendedClause == null || each.suspended() == null)
        .toList();
  }

  private FigureBasis figure() {
    return FigureBasis.of(terms.rules()).orElseThrow();
  }

  private String why(OnRoll line, @Nullable String had) {
    return had == null
        ? "a member since %s".formatted(member(line.member()).map(Member::since).orElseThrow())
        : "%s %s on %s, and not %s".formatted(line.figure(), figure(), register.day(), had);
  }

  private String whyNot(String code) {
    Optional<LocalDate> suspended = member(code).map(Member::suspended);
    return suspended
        .map(since -> "suspended since %s, and left off under %s".formatted(since, suspendedClause))
        .or(() -> register.endOf(code).map("a member until %s"::formatted))
        .orElseGet(() -> "no member on %s".formatted(register.day()));
  }

  private Optional<Member> member(String code) {
    return register.members().stream().filter(each -> each.member().equals(code)).findFirst();
  }

  private static <E> Optional<Decision<E>> no(MeetingRefusal why, String mend) {
    return Optional.of(refuse(why, "roll", null, mend));
  }
}
