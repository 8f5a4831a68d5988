package quorate.auditor.conduct;

import static quorate.auditor.finding.Check.ROLL_FOLLOWS_REGISTER;

import java.util.Optional;
import java.util.stream.Collectors;
import quorate.auditor.ballot.Ground;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.auditor.register.Standing;
import quorate.auditor.register.View;

/**
 * Whether a roll of the members that is drawn under other than the usual terms has members alone,
 * and all of them unless its terms leave some off.
 */
record MembersRoll(Ground ground, Course course, Entry drafted, Findings findings) {
  private static final String DRAWN = "membership:";

  void check() throws Malformed {
    var draft = drafted.data();
    boolean ofMembers = draft.in("electorate").optional("kind").equals(Optional.of("members"));
    var notice = course.first("notice-given").map(Entry::data);
    var frozen = course.first("roll-frozen");
    boolean told = notice.isPresent() && frozen.isPresent() && ground.membership().size() > 0;
    if (ofMembers && isUnusual(draft) && told) {
      check(frozen.get(), notice.get());
    }
  }

  // the usual terms are judged line by line with the roll
  private static boolean isUnusual(Fields draft) {
    String basis = draft.optional("weightbasis").orElse("");
    return draft.has("rollterms") || !(basis.isEmpty() || basis.equals("one-per-practice"));
  }

  private void check(Entry frozen, Fields notice) throws Malformed {
    String drawn = frozen.data().text("drawnat");
    long position = Long.parseLong(drawn.substring(DRAWN.length()));
    var view = new View(notice.date("recorddate"), position);
    var members =
        ground.register().members(view).stream()
            .map(Standing::practice)
            .collect(Collectors.toSet());
    for (Entry line : course.all("elector-enrolled").toList()) {
      String practice = line.data().text("practice");
      boolean member = members.remove(practice);
      findings.must(
          ROLL_FOLLOWS_REGISTER, line, member, "a member", "enrols no member: " + practice);
    }
    boolean complete = members.isEmpty() || leavesSomeOff();
    findings.must(
        ROLL_FOLLOWS_REGISTER, frozen, complete, members.toString(), "leaves members off its roll");
  }

  private boolean leavesSomeOff() {
    var terms = drafted.data().in("rollterms");
    boolean withoutFigure =
        terms.in("weighing").optional("without").filter("excluded"::equals).isPresent();
    return withoutFigure || !terms.texts("exclusions").isEmpty();
  }
}
