package quorate.ballots.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import quorate.ballots.certificate.Certificate.Finding;
import quorate.ballots.certificate.Certificate.Line;
import quorate.ballots.results.OutcomeTold;
import quorate.ballots.results.OutcomeTold.Place;
import quorate.ballots.results.OutcomeTold.Statement;
import quorate.counting.outcome.Statement.About;

/** What led to the verdict, step by step, and where. */
final class Findings {

  // that "notice was given" holds would say more of it than is known, and so would "it is over"
  private static final Set<String> SAYS_IT_ITSELF =
      Set.of(About.NOTICE.toString(), About.LAPSE.toString());

  private Findings() {}

  static List<Finding> of(OutcomeTold told) {
    List<Finding> findings = new ArrayList<>();
    told.statements().forEach(each -> findings.add(finding(each)));
    findings.add(new Finding("verdict", told.judged().sentence(), told.rules()));
    return findings;
  }

  private static Finding finding(Statement each) {
    return new Finding(
        each.about(),
        each.sentence() + (SAYS_IT_ITSELF.contains(each.about()) ? "" : held(each)),
        "%s [%s]".formatted(each.clause(), each.source()));
  }

  private static String held(Statement each) {
    return each.holds() ? " This holds." : " This does not hold.";
  }

  static List<Line> places(OutcomeTold told) {
    List<Place> places = Objects.requireNonNullElse(told.constituencies(), List.of());
    return places.stream().map(each -> new Line(each.constituency(), place(each))).toList();
  }

  private static String place(Place each) {
    return "%s: %s for, %s against, %s abstaining, %s entitled; %s"
        .formatted(
            each.weighting(),
            each.inFavour(),
            each.against(),
            each.abstaining(),
            each.entitled(),
            each.reached() ? "reached" : "not reached");
  }
}
