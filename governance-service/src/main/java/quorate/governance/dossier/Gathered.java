package quorate.governance.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.governance.decisions.DecisionView;
import quorate.governance.decisions.Decisions;
import quorate.governance.dossier.Section.Lines;
import quorate.governance.resolutions.ResolutionShown;
import quorate.governance.validity.CheckList;

/** What was read for a dossier. */
record Gathered(
    Decisions.Kept kept,
    List<DecisionView> replaces,
    List<Told> own,
    FromBallot ballot,
    @Nullable FromMeeting meeting,
    List<Told> consequences,
    List<ResolutionShown> resolutions,
    List<CheckList> checkLists) {

  Dossier dossier() {
    var decision = new FromDecision(kept.shown().json());
    var entries = new ArrayList<>(own);
    entries.addAll(ballot.heard());
    if (meeting != null) {
      meeting.entries().forEach(each -> entries.add(Told.of(each)));
    }
    entries.addAll(consequences);
    return new Dossier(
        kept.day(),
        null,
        decision.json(),
        replaces.stream().map(each -> each.decision).toList(),
        sections(decision, kept.day()),
        resolutions,
        checkLists,
        entries);
  }

  private List<Section> sections(FromDecision decision, LocalDate day) {
    Optional<FromMeeting> at = Optional.ofNullable(meeting);
    return Stream.of(
            asked(decision),
            at.flatMap(FromMeeting::entitled).or(decision::entitled),
            at.flatMap(FromMeeting::notice).or(ballot::notice),
            ballot.interests(),
            at.flatMap(it -> it.minutes(day)),
            decision.decided(),
            decision.authority(),
            dissent(decision),
            follows(decision, day))
        .flatMap(Optional::stream)
        .map(section -> meeting == null ? section : section.read(meeting.naming(day)))
        .toList();
  }

  private Optional<Section> asked(FromDecision decision) {
    var lines = decision.asked();
    ballot.papers(lines);
    if (meeting != null) {
      meeting.papers(lines);
    }
    for (var each : resolutions) {
      lines.add("Resolution", "%s: %s".formatted(each.title(), each.text()));
      lines.add(
          "Proposed",
          each.recordOf() == null
              ? "on %s by %s".formatted(each.proposed(), each.by())
              : "not beforehand: it is a resolution of record, as it was carried");
      if (each.seconder() != null) {
        lines.add("Seconded", "by " + each.seconder());
      }
      each.amendments()
          .forEach(it -> lines.add("Amended", "on %s by %s".formatted(it.on(), it.by())));
    }
    return lines.as("What was asked");
  }

  private Optional<Section> dissent(FromDecision decision) {
    var against = decision.against();
    var lines = new Lines().addAll("Against", meeting == null ? against : meeting.named(against));
    ballot.dissent(lines);
    if (decision.tellsDissent() && against.isEmpty()) {
      lines.add("Against", "Nobody, as it is recorded.");
    }
    return lines.as("Dissent");
  }

  private Optional<Section> follows(FromDecision decision, LocalDate day) {
    var lines =
        new Lines()
            .add("On " + day, decision.text("state"))
            .add("Since", decision.text("since"))
            .add("By decision", decision.text("supersededby"))
            .addAll(
                "Supersedes or revokes",
                replaces.stream()
                    .map(
                        each ->
                            "%s, decided on %s (%s)"
                                .formatted(each.question, each.day, each.decision))
                    .toList());
    for (var each : resolutions) {
      if (each.inForceFrom() != null) {
        lines.add("In force from", each.inForceFrom().toString());
      }
      each.conditions()
          .forEach(
              it ->
                  lines.add(
                      "Condition",
                      "%s %s"
                          .formatted(it.text(), it.met() == null ? "Open." : "Met " + it.met())));
      each.filings()
          .forEach(
              it ->
                  lines.add(
                      "Filing",
                      "%s, due %s [%s]: %s"
                          .formatted(it.title(), it.due(), it.clause(), it.state())));
    }
    if (meeting != null) {
      meeting.actions(lines, day);
    }
    consequences.forEach(each -> lines.add(each.words(), each.about()));
    return lines.as("What follows");
  }
}
