package quorate.auditor.conduct;

import static quorate.auditor.finding.Check.CHALLENGE_JUDGED;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import quorate.auditor.log.Entry;

/**
 * Whether challenges were judged once, by nobody in their own cause, and what ends a ballot did.
 * {@code last} is the last position there is: what is recorded together may not all be there yet.
 */
record Challenges(Course course, Findings findings, long last) {
  static final String[] JUDGEMENTS = {"challenge-upheld", "challenge-dismissed"};
  private static final Set<String> ENDING = Set.of("annulment", "re-run");
  private static final Set<String> OFFICE = Set.of("role:secretary", "role:returning-officer");
  private static final String[] CONDUCT = {
    "ballot-drafted",
    "notice-given",
    "roll-compared",
    "ballots-combined",
    "ballot-extended",
    "option-withdrawn",
    "enquiry-answered",
    "nomination-ruled",
    "paper-entered",
    "paper-confirmed",
    "paper-disputed",
    "paper-not-taken",
    "hands-recorded",
    "poll-demanded",
    "hands-declared",
    "ballot-declared"
  };

  void check() {
    course.all(JUDGEMENTS).forEach(this::check);
    course.all("challenge-upheld").forEach(this::follows);
  }

  /** Whether a judgement ends the ballot. */
  static boolean ends(Entry upheld) {
    return ENDING.contains(Course.told(upheld, "consequence"));
  }

  private void check(Entry judged) {
    String challenge = Course.told(judged, "challenge");
    String judge = Course.told(judged, "by");
    var before = course.ofChallenge(challenge, JUDGEMENTS);
    boolean once = before.noneMatch(other -> other.position() < judged.position());
    boolean lodged =
        course
            .ofChallenge(challenge, "challenge-lodged")
            .anyMatch(one -> one.position() < judged.position());
    findings.must(
        CHALLENGE_JUDGED, judged, once && lodged, "lodged, judged once", "has another judged");
    findings.same(
        CHALLENGE_JUDGED, judged, Course.logIn(judged), judge, "has a judge who did not record it");
    boolean own = parties(challenge, judged).contains(judge);
    findings.must(
        CHALLENGE_JUDGED, judged, !own, "another judge", "has a challenge judged in its own cause");
  }

  // who lodged it, who answered it, and all who conducted the ballot until then
  private Set<String> parties(String challenge, Entry judged) {
    var sides =
        course
            .ofChallenge(challenge, "challenge-lodged", "challenge-answered")
            .map(each -> Course.told(each, "by"));
    var conduct =
        course
            .all(CONDUCT)
            .filter(each -> each.position() < judged.position() && isOffice(each))
            .map(Course::logIn);
    return Stream.of(sides, conduct, course.returningOfficer().stream())
        .flatMap(each -> each)
        .collect(Collectors.toSet());
  }

  // a ballot is also drafted by what follows from a judgement, or from candidates
  private static boolean isOffice(Entry entry) {
    return !entry.type().equals("ballot.ballot-drafted.v1") || OFFICE.contains(entry.authority());
  }

  private void follows(Entry upheld) {
    boolean again = Course.told(upheld, "consequence").equals("re-run");
    findings.must(
        CHALLENGE_JUDGED,
        upheld,
        again != Course.told(upheld, "rerun").isEmpty(),
        "another ballot for a re-run alone",
        "is asked again otherwise than was judged");
    boolean ended =
        course
            .ofChallenge(Course.told(upheld, "challenge"), "result-annulled", "ballot-withdrawn")
            .anyMatch(end -> end.position() > upheld.position());
    findings.must(
        CHALLENGE_JUDGED,
        upheld,
        !ends(upheld) || ended || upheld.position() == last,
        "an annulment",
        "goes on though a judgement ended it");
  }
}
