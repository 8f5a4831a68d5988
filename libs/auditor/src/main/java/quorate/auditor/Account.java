package quorate.auditor;

import java.util.List;
import quorate.auditor.ballot.Rederived;

/** Reports told to a reader. */
final class Account {

  private Account() {}

  static String of(List<Report> reports) {
    var text = new StringBuilder();
    reports.forEach(report -> tell(report, text));
    return text.toString();
  }

  private static void tell(Report report, StringBuilder text) {
    report
        .entries()
        .forEach((topic, entries) -> text.append("%s: %d entries\n".formatted(topic, entries)));
    report.ballots().forEach(ballot -> text.append(told(ballot)));
    report.findings().forEach(finding -> text.append("FOUND %s\n".formatted(finding)));
    text.append(
        report.holds()
            ? "%s: everything holds\n".formatted(report.convener())
            : "%s: %d things do not hold\n".formatted(report.convener(), report.findings().size()));
  }

  private static String told(Rederived ballot) {
    return "ballot %s: %d on the roll (%s), %d took part, %s\n"
        .formatted(
            ballot.ballot(),
            ballot.roll().size(),
            ballot.fingerprint(),
            ballot.heads(),
            ballot.votes().isEmpty() ? "not closed" : result(ballot));
  }

  private static String result(Rederived ballot) {
    return "votes %s, %d abstained, %s%s"
        .formatted(
            ballot.votes(),
            ballot.abstentions(),
            ballot.verdict().orElse(ballot.outcome()),
            ballot.verdict().isPresent() ? "" : ballot.advised().map(" "::concat).orElse(""));
  }
}
