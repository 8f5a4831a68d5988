package quorate.membership.practice;

import static quorate.membership.practice.Lineage.By.MERGER;
import static quorate.membership.practice.Lineage.By.SPLIT;
import static quorate.membership.practice.Lineage.By.SUCCESSION;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import quorate.chassis.log.Aggregate;
import quorate.membership.dated.Timeline;
import quorate.membership.facts.Basis;
import quorate.membership.practice.Lineage.By;
import quorate.membership.practice.Lineage.End;
import quorate.membership.practice.Lineage.Link;
import quorate.membership.practice.Practice.Registered;
import quorate.membership.practice.Practice.Unregistered;
import quorate.membership.practice.PracticeEvent.AddressStated;
import quorate.membership.practice.PracticeEvent.ContractStated;
import quorate.membership.practice.PracticeEvent.DispensingStated;
import quorate.membership.practice.PracticeEvent.ListSizeStated;
import quorate.membership.practice.PracticeEvent.MandateEntered;
import quorate.membership.practice.PracticeEvent.MandatesEnded;
import quorate.membership.practice.PracticeEvent.NetworkJoined;
import quorate.membership.practice.PracticeEvent.NetworkLeft;
import quorate.membership.practice.PracticeEvent.PracticeClosed;
import quorate.membership.practice.PracticeEvent.PracticeFactRetracted;
import quorate.membership.practice.PracticeEvent.PracticeMerged;
import quorate.membership.practice.PracticeEvent.PracticeMoved;
import quorate.membership.practice.PracticeEvent.PracticeOpeningStated;
import quorate.membership.practice.PracticeEvent.PracticePlaced;
import quorate.membership.practice.PracticeEvent.PracticeRegistered;
import quorate.membership.practice.PracticeEvent.PracticeRenamed;
import quorate.membership.practice.PracticeEvent.PracticeSplit;
import quorate.membership.practice.PracticeEvent.PracticeSucceeded;
import quorate.membership.practice.PracticeEvent.PredecessorNamed;
import quorate.membership.practice.PracticeEvent.PredecessorRetracted;
import quorate.membership.practice.PracticeEvent.SuccessionRetracted;

/** How a practice's events fold. */
public final class PracticeHistory {

  /** The streams of practices, by ODS code. */
  public static final Aggregate<Practice, PracticeEvent> PRACTICES =
      new Aggregate<>("practice", PracticeEvent.class, Practice.UNKNOWN, PracticeHistory::evolve);

  private PracticeHistory() {}

  public static Practice evolve(Practice practice, PracticeEvent event) {
    return switch (practice) {
      case Unregistered() -> begin(event);
      case Registered known -> next(known, event);
    };
  }

  private static Registered begin(PracticeEvent event) {
    if (!(event instanceof PracticeRegistered e)) {
      throw new IllegalStateException(event + " of a practice that is not registered");
    }
    var day = e.source().fileDate();
    var names = Timeline.<String>empty().with(day, e.name());
    var postcodes = Timeline.<String>empty().with(day, e.postcode());
    var particulars = new Particulars(names, postcodes, Timeline.empty(), e.openedOn(), null);
    return new Registered(
        e.practice(), particulars, Whereabouts.UNKNOWN, Figures.NONE, Lineage.NONE, Set.of());
  }

  private static Registered next(Registered p, PracticeEvent event) {
    return switch (event) {
      case PracticeRegistered e -> throw new IllegalStateException(e + " a second time");
      case PracticeRenamed e -> p.with(p.particulars().renamed(e.name(), e.effective()));
      case PracticeMoved e -> p.with(p.particulars().moved(e.postcode(), e.effective()));
      case PracticeOpeningStated e -> p.with(p.particulars().opened(e.openedOn()));
      case PracticeClosed e -> p.with(p.particulars().closed(e.closedOn()));
      case PracticePlaced e -> p.with(p.whereabouts().placed(placement(e), e.effective()));
      case NetworkJoined e -> p.with(p.whereabouts().joined(e.network(), e.from()));
      case NetworkLeft e -> p.with(p.whereabouts().left(e.lastDay()));
      case ListSizeStated e ->
          p.with(p.figures().listSize(Basis.of(e.basis()), e.patients(), e.asOf()));
      case PracticeFactRetracted e -> PracticeFact.of(e.fact()).without(p, e.from());
      case ContractStated e -> p.with(p.figures().contract(e.contract(), e.asOf()));
      case AddressStated e -> p.with(p.particulars().at(e.lines(), e.effective()));
      case DispensingStated e -> p.with(p.figures().dispensing(e.dispensing(), e.asOf()));
      case PracticeMerged e ->
          after(p, List.of(e.into()), end(p, e.on(), MERGER, isOf(e.survivingContract(), p)));
      case PracticeSplit e ->
          e.continues()
              ? p.with(p.lineage().before(e.into(), e.on(), SPLIT, null))
              : after(p, e.into(), end(p, e.on(), SPLIT, false));
      case PracticeSucceeded e ->
          after(p, List.of(e.successor()), end(p, e.on(), SUCCESSION, true));
      case MandatesEnded e -> p.with(p.lineage().ending(e.mandates()));
      case SuccessionRetracted e -> p.with(p.lineage().without(e.on()));
      case PredecessorRetracted e -> p.with(p.lineage().without(new Link(e.predecessor(), e.on())));
      case MandateEntered e -> p.mandating(e.person());
      case PredecessorNamed e ->
          p.with(p.lineage().after(new Link(e.predecessor(), e.on()), isHeld(e)));
    };
  }

  private static boolean isHeld(PredecessorNamed e) {
    return Boolean.TRUE.equals(e.contractHeld());
  }

  private static boolean isOf(String contract, Registered p) {
    return contract.equals(p.code());
  }

  private static End end(Registered p, LocalDate on, By by, boolean carries) {
    return new End(on, by, p.particulars().closedOn(), carries, List.of());
  }

  private static Registered after(Registered p, List<String> next, End end) {
    return p.with(p.lineage().before(next, end.on(), end.by(), end));
  }

  private static Placement placement(PracticePlaced e) {
    return new Placement(e.subIcbLocation(), e.system());
  }
}
