package quorate.auditor.conduct;

import java.util.LinkedHashMap;
import java.util.Map;
import quorate.auditor.ballot.Ground;
import quorate.auditor.finding.Check;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Malformed;

/** Gathers a ballot log's entries by ballot and by call for nominations, and judges conduct. */
public final class Conduct {
  private final Ground ground;
  private final Map<String, Course> courses = new LinkedHashMap<>();
  private final Map<String, Nominations> nominations = new LinkedHashMap<>();
  private long last;

  public Conduct(Ground ground) {
    this.ground = ground;
  }

  /** Takes the next entry of the ballot log; votes are judged elsewhere. */
  public void take(Entry entry) throws Malformed {
    last = Math.max(last, entry.position());
    var data = entry.data();
    if (entry.stream().startsWith("nomination/")) {
      String call = data.text("nomination");
      nominations
          .computeIfAbsent(call, id -> new Nominations(findings("the call " + id)))
          .take(entry);
    } else if (entry.type().equals("ballot.ballots-combined.v1")) {
      data.texts("ballots").forEach(ballot -> course(ballot).add(entry));
    } else if (data.has("ballot") && !entry.type().equals("ballot.vote-cast.v1")) {
      course(data.text("ballot")).add(entry);
    }
  }

  private Course course(String ballot) {
    return courses.computeIfAbsent(ballot, Course::new);
  }

  private Findings findings(String about) {
    return new Findings(ground.findings(), about);
  }

  /** Judges all that was taken. */
  public void check() {
    nominations.values().forEach(call -> call.rulings().forEach((id, all) -> rulings(id, all)));
    courses.values().forEach(this::check);
  }

  // a seat's ballot is conducted by who rules on its candidates, too
  private void rulings(String ballot, Iterable<Entry> all) {
    all.forEach(course(ballot)::add);
  }

  private void check(Course course) {
    var findings = findings("ballot " + course.ballot);
    var first = course.first("ballot-drafted");
    if (first.isEmpty()) {
      return;
    }
    try {
      new Declarations(course, first.get(), findings).check();
      new Receipts(course, findings).check();
      new MembersRoll(ground, course, first.get(), findings).check();
      new PollDemands(course, findings).check();
    } catch (Malformed e) {
      findings.must(Check.ENTRY_FORM, first.get(), false, "its data", "cannot be read: " + e.why());
    }
    new OnHands(course, findings).check();
    new Recounts(course, findings).check();
    new Challenges(course, findings, last).check();
    new Annulments(course, first.get(), findings).check();
    new Reasons(course, findings).check();
  }
}
