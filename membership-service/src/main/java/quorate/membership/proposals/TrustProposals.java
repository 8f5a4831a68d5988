package quorate.membership.proposals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import quorate.membership.facts.Fact.TrustFact;
import quorate.membership.facts.Source;
import quorate.membership.organisation.Organisation;
import quorate.membership.organisation.Organisation.Registered;
import quorate.membership.organisation.OrganisationCommand.CloseOrganisation;
import quorate.membership.organisation.OrganisationCommand.RegisterOrganisation;
import quorate.membership.organisation.OrganisationCommand.RenameOrganisation;
import quorate.membership.organisation.OrganisationKind;

/** What a file changes about trusts. A trust that it lacks has not closed for that. */
final class TrustProposals {

  private final Source file;
  private final Draft draft;
  private final Set<String> listed = new HashSet<>();
  private final Set<String> closedBefore = new TreeSet<>();

  TrustProposals(Source file, Draft draft) {
    this.file = file;
    this.draft = draft;
  }

  void propose(TrustFact f) {
    listed.add(f.trust());
    switch (draft.organisation(f.trust())) {
      case Organisation.Unregistered() -> introduce(f);
      case Registered known when known.kind() == OrganisationKind.TRUST -> compare(f, known);
      case Registered known ->
          conflict(
              f.trust(),
              f.trust()
                  + " is a trust in this file, and of the kind "
                  + known.kind().word()
                  + " in the register; nothing is proposed.");
    }
  }

  private void introduce(TrustFact f) {
    LocalDate day = f.source().fileDate();
    if (f.closedOn() != null && !f.closedOn().isAfter(day)) {
      closedBefore.add(f.trust());
      return;
    }
    LocalDate from = f.openedOn() == null ? day : f.openedOn();
    draft.propose(
        new RegisterOrganisation(f.trust(), OrganisationKind.TRUST, f.name(), from, f.source()),
        "Trust " + f.trust() + " " + f.name() + " is new to the register",
        Because.proved("The file lists NHS trusts."));
    close(f, f.name());
  }

  private void compare(TrustFact f, Registered known) {
    LocalDate day = f.source().fileDate();
    String name = known.names().on(day).orElse(f.name());
    if (known.isThereOn(day)) {
      draft.propose(
          new RenameOrganisation(f.trust(), f.name(), day, f.source()),
          "Trust " + f.trust() + " " + name + " is called " + f.name(),
          Because.proved("The file says so on " + day + "."));
    } else if (f.closedOn() == null) {
      conflict(
          f.trust(),
          "Trust %s %s is not there in the register on %s, but open in this file."
              .formatted(f.trust(), name, day));
    }
    close(f, name);
  }

  private void close(TrustFact f, String name) {
    if (f.closedOn() != null) {
      draft.propose(
          new CloseOrganisation(f.trust(), f.closedOn(), f.source()),
          "Trust " + f.trust() + " " + name + " closed on " + f.closedOn(),
          Because.proved("The file gives its closing date."));
    }
  }

  void remark(Known known) {
    new TreeMap<>(known.organisations())
        .forEach(
            (code, organisation) -> {
              if (organisation instanceof Registered it
                  && it.kind() == OrganisationKind.TRUST
                  && it.isThereOn(file.fileDate())
                  && !listed.contains(code)) {
                draft.remark(
                    ChangeGroup.MISSING_FROM_FILE,
                    "organisation/" + code,
                    "Trust " + code + " is missing from this file; that does not prove it closed.");
              }
            });
    if (!closedBefore.isEmpty()) {
      draft.remark(
          ChangeGroup.NOTE,
          "file",
          "Closed before, and not in the register; nothing is proposed for them: "
              + String.join(", ", closedBefore));
    }
  }

  private void conflict(String trust, String text) {
    draft.remark(ChangeGroup.CONFLICTING, "organisation/" + trust, text);
  }
}
