package quorate.membership.proposals;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import quorate.membership.facts.Fact;
import quorate.membership.facts.Fact.AddressFact;
import quorate.membership.facts.Fact.ContractFact;
import quorate.membership.facts.Fact.DispensingFact;
import quorate.membership.facts.Fact.ListSizeFact;
import quorate.membership.facts.Fact.NetworkFact;
import quorate.membership.facts.Fact.NetworkLinkFact;
import quorate.membership.facts.Fact.NetworkOnDayFact;
import quorate.membership.facts.Fact.OfPractice;
import quorate.membership.facts.Fact.PlacementFact;
import quorate.membership.facts.Fact.PracticeFact;
import quorate.membership.facts.Fact.TrustFact;
import quorate.membership.files.FileKind;
import quorate.membership.files.Reading.Usable;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.PracticeCommand.PlacePractice;
import quorate.membership.practice.PracticeCommand.StateAddress;
import quorate.membership.practice.PracticeCommand.StateContract;
import quorate.membership.practice.PracticeCommand.StateDispensing;
import quorate.membership.practice.PracticeCommand.StateListSize;

/**
 * Compares a file with the register. Pure: the same file and the same register make the same
 * proposal.
 */
public final class Proposals {

  private final Usable file;
  private final Draft draft;
  private final PracticeProposals practices;
  private final Set<String> strangers = new LinkedHashSet<>();

  private Proposals(Usable file, Known known) {
    this.file = file;
    this.draft = new Draft(known);
    this.practices = new PracticeProposals(file, draft, known.before());
  }

  public static Proposal of(Usable file, Known known) {
    return new Proposals(file, known).propose(known);
  }

  private Proposal propose(Known known) {
    if (file.kind() == FileKind.TRUSTS) {
      return ofTrusts(known);
    }
    of(NetworkFact.class).forEach(new NetworkProposals(draft)::propose);
    of(PracticeFact.class).forEach(practices::propose);
    of(AddressFact.class).filter(this::isKnown).forEach(this::state);
    of(PlacementFact.class).filter(this::isKnown).forEach(this::place);
    var links = new LinkProposals(draft, practices, known.before());
    of(NetworkOnDayFact.class).filter(this::isKnown).forEach(links::propose);
    links.proposeHistories(of(NetworkLinkFact.class).filter(this::isKnown).toList());
    of(ListSizeFact.class).filter(this::isKnown).forEach(this::state);
    of(ContractFact.class).filter(this::isKnown).forEach(this::state);
    of(DispensingFact.class).filter(this::isKnown).forEach(this::state);
    practices.remarkOnMissing(known);
    remarkOnStrangers();
    return draft.done();
  }

  private Proposal ofTrusts(Known known) {
    var trusts = new TrustProposals(file.source(), draft);
    of(TrustFact.class).forEach(trusts::propose);
    trusts.remark(known);
    return draft.done();
  }

  private <T extends Fact> Stream<T> of(Class<T> type) {
    return file.facts().stream().filter(type::isInstance).map(type::cast);
  }

  private boolean isKnown(OfPractice fact) {
    boolean known = draft.practice(fact.practice()) instanceof Registered;
    if (!known && !practices.passedOver(fact.practice())) {
      strangers.add(fact.practice());
    }
    return known;
  }

  private void place(PlacementFact f) {
    String system = f.system() == null ? "" : " of system " + f.system();
    draft.propose(
        new PlacePractice(f.practice(), f.subIcbLocation(), f.system(), f.effective(), f.source()),
        practices.called(f.practice())
            + " lies in "
            + f.subIcbLocation()
            + system
            + " from "
            + f.effective(),
        practices.because(f, "The file says so of that day."));
  }

  private void state(ListSizeFact f) {
    draft.propose(
        new StateListSize(f.practice(), f.basis(), f.patients(), f.asOf(), f.source()),
        practices.called(f.practice())
            + " has "
            + f.patients().toPlainString()
            + " "
            + f.basis().word()
            + " patients as of "
            + f.asOf(),
        practices.because(f, "A list size is kept with the day of its file."));
  }

  private void state(ContractFact f) {
    draft.propose(
        new StateContract(f.practice(), f.contract(), f.asOf(), f.source()),
        practices.called(f.practice()) + " holds a " + f.contract() + " contract as of " + f.asOf(),
        practices.because(f, "The file names the contract."));
  }

  private void state(AddressFact f) {
    draft.propose(
        new StateAddress(f.practice(), f.lines(), f.effective(), f.source()),
        practices.called(f.practice()) + " is at " + String.join(", ", f.lines()),
        practices.because(f, "The file gives the address on " + f.effective() + "."));
  }

  private void state(DispensingFact f) {
    draft.propose(
        new StateDispensing(f.practice(), f.dispensing(), f.asOf(), f.source()),
        practices.called(f.practice())
            + (f.dispensing() ? " dispenses" : " does not dispense")
            + " as of "
            + f.asOf(),
        practices.because(f, "The file says whether it dispenses."));
  }

  private void remarkOnStrangers() {
    if (!strangers.isEmpty()) {
      draft.remark(
          ChangeGroup.NOTE,
          "file",
          "Not in the register, so nothing is proposed for them; import gp-reg-pat-prac-map or"
              + " epraccur first if they belong there: "
              + String.join(", ", strangers));
    }
  }
}
