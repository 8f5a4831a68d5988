package quorate.ballots.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import quorate.ballots.certificate.Certificate.Finding;
import quorate.ballots.certificate.Certificate.Line;
import quorate.ballots.results.OutcomeTold;
import quorate.ballots.results.OutcomeTold.Place;
import quorate.ballots.results.OutcomeTold.Statement;

/** What led to the verdict, step by step, and where. */
final class Findings {

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
        each.sentence() + (each.holds() ? " This holds." : " This does not hold."),
        "%s [%s]".formatted(each.clause(), each.source()));
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
