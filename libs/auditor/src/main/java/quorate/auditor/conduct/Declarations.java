package quorate.auditor.conduct;

import static quorate.auditor.finding.Check.BY_RETURNING_OFFICER;
import static quorate.auditor.finding.Check.DECLARED_AS_DUE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Malformed;

/** Whether a result was declared in the draft's words, in time, by who declares it. */
record Declarations(Course course, Entry drafted, Findings findings) {

  /** A request is dated when it comes, and may wait for so long until it is recorded. */
  static final Duration WAITS = Duration.ofSeconds(30);

  void check() throws Malformed {
    course.all("ballot-counted").forEach(this::titles);
    for (Entry said : course.all("ballot-declared").toList()) {
      titles(said);
      words(said);
      asCounted(said);
      time(said);
      challenged(said);
    }
    officer();
  }

  private void titles(Entry said) {
    var titles = new HashMap<String, String>();
    for (var option : drafted.data().in("paper").list("options")) {
      titles.put(option.optional("option").orElse(""), option.optional("title").orElse(""));
    }
    for (var line : said.data().list("options")) {
      String option = line.optional("option").orElse("");
      String stated = line.optional("title").orElse("");
      String title = titles.getOrDefault(option, stated);
      findings.same(DECLARED_AS_DUE, said, title, stated, "has another title for option " + option);
    }
  }

  private void words(Entry said) {
    for (String word : List.of("title", "vehicle", "matter")) {
      String told = Course.told(said, word);
      findings.same(
          DECLARED_AS_DUE,
          said,
          Course.told(drafted, word),
          told,
          "is declared with another " + word);
    }
    var areas = course.lastBefore(said, "roll-frozen").map(each -> each.data().texts("areas"));
    areas.ifPresent(
        all ->
            findings.same(
                DECLARED_AS_DUE,
                said,
                all,
                said.data().texts("areas"),
                "is declared for other areas"));
  }

  // what the figures do not tell of how they were found
  private void asCounted(Entry said) {
    var counted = course.lastBefore(said, "ballot-counted");
    if (counted.isPresent()) {
      for (String name : List.of("counting", "countingrule", "condorcetwinner", "stages")) {
        JsonNode stands = counted.get().data().json().path(name);
        JsonNode told = said.data().json().path(name);
        findings.same(DECLARED_AS_DUE, said, stands, told, "is declared with another " + name);
      }
    }
  }

  private void time(Entry said) throws Malformed {
    Instant declared = said.data().instant("declared");
    var closed = course.lastBefore(said, "ballot-closed").map(Entry::recorded);
    boolean before = closed.filter(at -> declared.isBefore(at.minus(WAITS))).isPresent();
    boolean after = declared.isAfter(said.recorded().plus(WAITS));
    findings.must(
        DECLARED_AS_DUE,
        said,
        !before && !after,
        closed.map(Instant::toString).orElse("") + " to " + said.recorded(),
        "is said to be declared at " + declared);
  }

  private void challenged(Entry said) {
    boolean open =
        course
            .all("challenge-lodged")
            .filter(each -> each.position() < said.position())
            .anyMatch(each -> isOpen(Course.told(each, "challenge"), said));
    String told = said.data().json().path("underchallenge").toString();
    findings.same(
        DECLARED_AS_DUE, said, open ? "true" : "", told, "is declared as if challenged otherwise");
    boolean waits =
        course
            .lastBefore(said, "notice-given")
            .flatMap(notice -> notice.data().in("conduct").optional("underchallenge"))
            .filter("refused"::equals)
            .isPresent();
    findings.must(
        DECLARED_AS_DUE, said, !open || !waits, "judgements first", "is declared under challenge");
  }

  private boolean isOpen(String challenge, Entry at) {
    return course
        .ofChallenge(challenge, Challenges.JUDGEMENTS)
        .noneMatch(judged -> judged.position() < at.position());
  }

  // hands the chair may declare
  private void officer() {
    course
        .returningOfficer()
        .ifPresent(
            officer ->
                course
                    .all("ballot-declared", "ballot-extended", "option-withdrawn")
                    .filter(each -> !each.data().has("hands"))
                    .forEach(
                        each ->
                            findings.same(
                                BY_RETURNING_OFFICER,
                                each,
                                officer,
                                Course.logIn(each),
                                "is conducted by another than its notice names: " + each.type())));
  }
}
