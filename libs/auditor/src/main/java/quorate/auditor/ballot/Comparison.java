package quorate.auditor.ballot;

import static quorate.auditor.finding.Check.COUNT;
import static quorate.auditor.finding.Check.DECLARATION;
import static quorate.auditor.finding.Check.OUTCOME;
import static quorate.auditor.finding.Check.TURNOUT;

import java.util.Map;
import java.util.Optional;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Place;

/** Lays what a ballot states beside what follows from its bytes. */
record Comparison(Ground ground, Trail trail) {

  /** The count sheet and the declaration; {@code cast} is the outcome by a casting vote. */
  void count(Figures derived, Optional<Map<String, Object>> cast) {
    Figures against = derived;
    if (trail.counted != null) {
      Figures sheet = Figures.stated(trail.counted.sheet());
      compare(derived, sheet, trail.counted.at(), COUNT);
      // a wrong sheet is one finding, not two: what was declared is laid beside the sheet
      against = cast.map(outcome -> sheet.with(outcome, true)).orElse(sheet);
    }
    if (trail.declared != null) {
      var declared = Figures.stated(trail.declared.result());
      compare(against, declared, trail.declared.at(), DECLARATION);
    }
  }

  /** What was declared on hands; what they come to, if it was. */
  Optional<Map<String, Object>> onHands(BallotEntry.NoticeGiven notice) {
    var found = new DeclaredOnHands(ground, trail, notice).check();
    found.flatMap(DeclaredOnHands.Found::figures).ifPresent(this::onHands);
    return found.map(DeclaredOnHands.Found::outcome);
  }

  private void onHands(Figures derived) {
    if (trail.declared != null && trail.closed == null) {
      var stated = Figures.stated(trail.declared.result());
      compare(derived, stated, trail.declared.at(), DECLARATION);
    }
  }

  private void compare(Figures derived, Figures stated, Place at, Check check) {
    for (String name : derived.differences(stated)) {
      String sentence = "ballot %s states another figure: %s".formatted(trail.ballot, name);
      ground
          .findings()
          .accept(
              at.lacks(
                  check == COUNT ? checkOf(name) : check,
                  derived.figure(name),
                  stated.figure(name),
                  sentence));
    }
  }

  private static Check checkOf(String name) {
    boolean ofTurnout = name.startsWith("turnout") || name.startsWith("quorum");
    return name.startsWith(Figures.OUTCOME) ? OUTCOME : ofTurnout ? TURNOUT : COUNT;
  }
}
