package quorate.membership.proposals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import quorate.membership.facts.Fact.OfPractice;
import quorate.membership.facts.Fact.PracticeFact;
import quorate.membership.files.Reading.Usable;
import quorate.membership.practice.Practice;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.PracticeCommand.ClosePractice;
import quorate.membership.practice.PracticeCommand.MovePractice;
import quorate.membership.practice.PracticeCommand.RegisterPractice;
import quorate.membership.practice.PracticeCommand.RenamePractice;
import quorate.membership.practice.PracticeCommand.StateOpening;

/** What a file changes about the identity of practices. */
final class PracticeProposals {

  private final Usable file;
  private final Draft draft;
  private final Doubts doubts;
  private final Set<String> listed = new HashSet<>();
  private final Set<String> closedBefore = new HashSet<>();
  private final Set<String> introduced = new HashSet<>();
  private final Set<String> doubted = new HashSet<>();

  PracticeProposals(Usable file, Draft draft, SaidBefore before) {
    this.file = file;
    this.draft = draft;
    this.doubts = new Doubts(file, before);
  }

  void propose(PracticeFact f) {
    listed.add(f.practice());
    switch (draft.practice(f.practice())) {
      case Practice.Unregistered() -> introduce(f);
      case Registered known -> compare(f, known);
    }
  }

  /**
   * Whether the practice closed before the register knew it, so that nothing else of it matters.
   */
  boolean passedOver(String practice) {
    return closedBefore.contains(practice);
  }

  /** Whether the register knew nothing of it before this file. */
  boolean isNew(String practice) {
    return introduced.contains(practice);
  }

  String called(String practice) {
    return draft.practice(practice) instanceof Registered known
        ? practice + " " + known.name()
        : practice;
  }

  /** What is said of a practice whose existence is doubtful is doubtful too. */
  Because because(OfPractice fact, String reason) {
    return new Because(reason, isDoubtful(fact));
  }

  boolean isDoubtful(OfPractice fact) {
    return doubted.contains(fact.practice());
  }

  private void introduce(PracticeFact f) {
    if (f.closedOn() != null && !f.closedOn().isAfter(f.source().fileDate())) {
      passOver(f);
      return;
    }
    introduced.add(f.practice());
    Because because = doubts.about(f);
    if (because.doubtful()) {
      doubted.add(f.practice());
    }
    draft.propose(
        new RegisterPractice(f.practice(), f.name(), f.postcode(), f.openedOn(), f.source()),
        f.practice() + " " + f.name() + " is new to the register",
        because);
    close(f);
  }

  private void passOver(PracticeFact f) {
    closedBefore.add(f.practice());
    draft.remark(
        ChangeGroup.NOTE,
        "practice/" + f.practice(),
        "%s %s closed on %s. The register does not know it, and nothing is proposed for it."
            .formatted(f.practice(), f.name(), f.closedOn()));
  }

  private void compare(PracticeFact f, Registered known) {
    String called = called(f.practice());
    var day = f.source().fileDate();
    var so = Because.proved("The file says so on " + day + ".");
    draft.propose(
        new RenamePractice(f.practice(), f.name(), day, f.source()),
        f.practice() + " " + nameOn(day, known) + " is called " + f.name(),
        so);
    if (!f.postcode().isEmpty()) {
      draft.propose(
          new MovePractice(f.practice(), f.postcode(), day, f.source()),
          called + " is at " + f.postcode(),
          so);
    }
    open(f, known);
    if (f.closedOn() == null && !known.particulars().openOn(day)) {
      draft.remark(
          ChangeGroup.CONFLICTING,
          "practice/" + f.practice(),
          called + " is not open in the register on " + day + ", but open in this file.");
    }
    close(f);
  }

  // What it is called by now may be what the file says, of a day on which the register has another.
  private static String nameOn(LocalDate day, Registered known) {
    return known.particulars().names().onOrFirst(day).orElse(known.code());
  }

  /** A map gives no opening day, so a practice that it brought counts as open since ever. */
  private void open(PracticeFact f, Registered known) {
    if (f.openedOn() != null) {
      draft.propose(
          new StateOpening(f.practice(), f.openedOn(), f.source()),
          called(f.practice()) + " opened on " + f.openedOn(),
          Doubts.aboutOpening(f.openedOn(), known));
    }
  }

  private void close(PracticeFact f) {
    if (f.closedOn() != null) {
      draft.propose(
          new ClosePractice(f.practice(), f.closedOn(), f.source()),
          called(f.practice()) + " closed on " + f.closedOn(),
          because(f, "The file gives its closing date."));
    }
  }

  /**
   * Absence proves nothing: a row may be late, broken or under another area. So nothing closes
   * because of it.
   */
  void remarkOnMissing(Known known) {
    if (!file.kind().listsEveryPractice()) {
      return;
    }
    var day = file.source().fileDate();
    new TreeMap<>(known.practices())
        .forEach(
            (code, practice) -> {
              if (practice instanceof Registered p
                  && !listed.contains(code)
                  && !file.unread().contains(code)
                  && p.particulars().openOn(day)
                  && p.whereabouts().areaOn(day).filter(file.areas()::contains).isPresent()) {
                draft.remark(
                    ChangeGroup.MISSING_FROM_FILE,
                    "practice/" + code,
                    called(code) + " is missing from this file; that does not prove it closed.");
              }
            });
  }
}
