package quorate.governance.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quorate.governance.agreement.Content.Aim;
import quorate.governance.subject.Subject;

/** What a plan says: its lines, and the matters that its owner keeps to itself. */
public record PlanContent(List<Line> lines, List<Reserved> reserved) {

  public PlanContent {
    lines = List.copyOf(lines);
    reserved = List.copyOf(reserved);
  }

  /** What may be spent on something in the year, in pounds, and what is to come of it. */
  public record Line(String line, String title, BigDecimal budget, List<Aim> outcomes) {
    public Line {
      outcomes = List.copyOf(outcomes);
    }

    Optional<Aim> outcome(String code) {
      return outcomes.stream().filter(each -> each.outcome().equals(code)).findFirst();
    }
  }

  /** A matter that takes the owner's permission, whatever it costs; {@code clause} says so. */
  public record Reserved(Subject subject, @Nullable String clause) {}

  /** The line of this code. */
  public Optional<Line> line(String code) {
    return lines.stream().filter(each -> each.line().equals(code)).findFirst();
  }

  /** The reserved matter of this code. */
  public Optional<Reserved> matter(String code) {
    return reserved.stream().filter(each -> each.subject().code().equals(code)).findFirst();
  }

  /** The reserved matter that has this subject in it. */
  Optional<Reserved> covering(String subject) {
    return reserved.stream().filter(each -> each.subject().covers(subject)).findFirst();
  }
}
